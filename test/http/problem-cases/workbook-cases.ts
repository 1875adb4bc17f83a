import { documentFormats, type Operation } from "@angkor/contract";
import { comparePledgeWorkbook } from "@angkor/contract/operations/compare-pledge-workbook";
import { compareWorkPlanWorkbook } from "@angkor/contract/operations/compare-work-plan-workbook";
import { draftWorkPlanFromWorkbook } from "@angkor/contract/operations/draft-work-plan-from-workbook";
import { getPledgeWorkbook } from "@angkor/contract/operations/get-pledge-workbook";
import { getWorkPlanWorkbook } from "@angkor/contract/operations/get-work-plan-workbook";
import { recordPledgesFromWorkbook } from "@angkor/contract/operations/record-pledges-from-workbook";
import { reviseWorkPlanFromWorkbook } from "@angkor/contract/operations/revise-work-plan-from-workbook";
import { pledgeWorkbook } from "@angkor/documents/pledge-workbook";
import { workPlanWorkbook } from "@angkor/documents/work-plan-workbook";
import { aPlan, aPledge, drafted, published } from "../records.ts";
import type { Caller } from "../service.ts";
import { aLargePlan, type CasesOf, cambodia, noPlan, norway, withdrawn } from "./circumstances.ts";

/** Sends a plan as its workbook, made of a plan and version where they are given. */
const sends = async (
  caller: Caller,
  operation: Operation,
  plan: unknown,
  from?: { readonly id: string; readonly version: number },
) => {
  const marker = { language: "en", state: "KHM", ...(from && { plan: from }) } as const;
  const body = await workPlanWorkbook(marker, plan, "2026-11-21T12:00:00.000Z");
  return caller.ask(operation, { body, headers: { "content-type": documentFormats.xlsx } });
};

/** What all operations on a work plan's workbook refuse. */
const planWorkbookCases = (operation: Operation): CasesOf<WorkbookOperation>["compareWorkPlanWorkbook"] => ({
  "work-plan-not-found": (world) =>
    sends(cambodia(world), operation, aPlan(), { ...noPlan.params, version: 1 }),
  "not-your-state": (world) => sends(norway(world), operation, aPlan()),
  "version-stale": async (world) => {
    const { body } = await drafted(cambodia(world));
    return sends(cambodia(world), operation, aPlan(), { id: body.id, version: 9 });
  },
  "work-plan-closed": async (world) => {
    const { body } = await withdrawn(world);
    return sends(cambodia(world), operation, aPlan(), { id: body.id, version: body.version });
  },
  "work-plan-invalid": (world) =>
    sends(cambodia(world), operation, aPlan({ period: { from: 2025, to: 2026 } })),
});

/** Sends pledges of Norway, or another donor, as their workbook. */
const sendsPledges = async (
  caller: Caller,
  operation: Operation,
  pledges: readonly object[],
  donor = "NOR",
) => {
  const body = await pledgeWorkbook({ language: "en", donor }, pledges, "2026-11-21T12:00:00.000Z");
  return caller.ask(operation, { body, headers: { "content-type": documentFormats.xlsx } });
};

/** New pledges, as many as no transaction holds. */
const fifty = Array.from({ length: 50 }, (_, index) =>
  aPledge({ id: `N${index}`, title: `Pledge ${index}` }),
);

const pledgeWorkbookCases = (
  operation: Operation,
): CasesOf<WorkbookOperation>["recordPledgesFromWorkbook"] => ({
  "not-your-state": (world) => sendsPledges(cambodia(world), operation, [aPledge({ id: "N1" })]),
  "provider-unknown": ({ isu }) => sendsPledges(isu, operation, [], "org:nobody"),
  "pledge-invalid": (world) => sendsPledges(norway(world), operation, [aPledge({ id: "N1", schedule: [] })]),
  "record-too-large": (world) => sendsPledges(norway(world), operation, fifty),
});

export type WorkbookOperation =
  | "getWorkPlanWorkbook"
  | "draftWorkPlanFromWorkbook"
  | "compareWorkPlanWorkbook"
  | "reviseWorkPlanFromWorkbook"
  | "getPledgeWorkbook"
  | "comparePledgeWorkbook"
  | "recordPledgesFromWorkbook";

export const workbookCases = (): CasesOf<WorkbookOperation> => ({
  getPledgeWorkbook: {
    "provider-unknown": ({ anyone }) => anyone.ask(getPledgeWorkbook, { query: { donor: "org:nobody" } }),
  },
  comparePledgeWorkbook: pledgeWorkbookCases(comparePledgeWorkbook),
  recordPledgesFromWorkbook: pledgeWorkbookCases(recordPledgesFromWorkbook),
  getWorkPlanWorkbook: {
    "work-plan-not-found": ({ anyone }) =>
      anyone.ask(getWorkPlanWorkbook, { query: { state: "KHM", ...noPlan.params } }),
  },
  draftWorkPlanFromWorkbook: {
    ...planWorkbookCases(draftWorkPlanFromWorkbook),
    "record-too-large": (world) => sends(cambodia(world), draftWorkPlanFromWorkbook, aLargePlan(700_000)),
  },
  compareWorkPlanWorkbook: planWorkbookCases(compareWorkPlanWorkbook),
  reviseWorkPlanFromWorkbook: {
    ...planWorkbookCases(reviseWorkPlanFromWorkbook),
    "work-plan-invalid": async (world) => {
      const { body } = await published(cambodia(world));
      return sends(cambodia(world), reviseWorkPlanFromWorkbook, aPlan({ currency: "EUR" }), body);
    },
    "not-yet-published": (world) => sends(cambodia(world), reviseWorkPlanFromWorkbook, aPlan()),
    "record-too-large": async (world) => {
      const { body } = await published(cambodia(world));
      return sends(cambodia(world), reviseWorkPlanFromWorkbook, aLargePlan(700_000), body);
    },
  },
});
