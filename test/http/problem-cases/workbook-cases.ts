import { documentFormats } from "@angkor/contract";
import { draftWorkPlanFromWorkbook } from "@angkor/contract/operations/draft-work-plan-from-workbook";
import { getWorkPlanWorkbook } from "@angkor/contract/operations/get-work-plan-workbook";
import { workPlanWorkbook } from "@angkor/documents/work-plan-workbook";
import { aPlan, drafted } from "../records.ts";
import type { Caller } from "../service.ts";
import { aLargePlan, type CasesOf, cambodia, noPlan, norway, withdrawn } from "./circumstances.ts";

/** Sends a plan as its workbook, made of a plan and version where they are given. */
const sends = async (
  caller: Caller,
  plan: unknown,
  from?: { readonly id: string; readonly version: number },
) => {
  const marker = { language: "en", state: "KHM", ...(from && { plan: from }) } as const;
  const body = await workPlanWorkbook(marker, plan, "2026-11-21T12:00:00.000Z");
  return caller.ask(draftWorkPlanFromWorkbook, { body, headers: { "content-type": documentFormats.xlsx } });
};

export const workbookCases = (): CasesOf<"getWorkPlanWorkbook" | "draftWorkPlanFromWorkbook"> => ({
  getWorkPlanWorkbook: {
    "work-plan-not-found": ({ anyone }) =>
      anyone.ask(getWorkPlanWorkbook, { query: { state: "KHM", ...noPlan.params } }),
  },
  draftWorkPlanFromWorkbook: {
    "work-plan-not-found": (world) => sends(cambodia(world), aPlan(), { ...noPlan.params, version: 1 }),
    "not-your-state": (world) => sends(norway(world), aPlan()),
    "version-stale": async (world) => {
      const { body } = await drafted(cambodia(world));
      return sends(cambodia(world), aPlan(), { id: body.id, version: 9 });
    },
    "work-plan-closed": async (world) => {
      const { body } = await withdrawn(world);
      return sends(cambodia(world), aPlan(), { id: body.id, version: body.version });
    },
    "work-plan-invalid": (world) => sends(cambodia(world), aPlan({ period: { from: 2025, to: 2026 } })),
    "record-too-large": (world) => sends(cambodia(world), aLargePlan(700_000)),
  },
});
