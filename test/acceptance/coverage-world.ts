/** A service with the demonstration data and what only some may see, and how the rows of its reports are compared. */
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { currency as currencyOf, formatAmount, parseAmount } from "@angkor/domain";
import type * as z from "zod";
import { startDemonstration } from "../http/demonstration.ts";
import { committed, published } from "../http/records.ts";
import type { Caller } from "../http/service.ts";
import type { World } from "../http/world.ts";

export type Coverage = z.output<typeof getCoverageReport.response.body>;
export type Gap = z.output<typeof getGapReport.response.body>;

export const year = new Date().getUTCFullYear();

/** Beside the public demonstration: what only some may see, in other currencies, by every route there is. */
export const startCoverageWorld = async (): Promise<World> => {
  const world = await startDemonstration();
  const [cambodia, norway] = [world.focalPoint("KHM"), world.focalPoint("NOR")];
  const victims = { state: "KHM", pillar: "victim-assistance" };
  const lines = [{ year, amount: "333333.33" }];
  await published(cambodia, {
    visibility: "committee",
    currency: "JPY",
    period: { from: year, to: year + 2 },
    activities: [0, 1, 2].map((after) => ({
      ref: `A${after}`,
      title: "Assistance to victims",
      pillar: "victim-assistance",
      years: [{ year: year + after, cost: "100000001" }],
    })),
  });
  await committed(norway, { target: victims, currency: "NOK", lines, localOrganisations: true });
  await committed(norway, { target: victims, currency: "EUR", lines, modality: "impact-bond" });
  await committed(world.focalPoint("DEU"), {
    donor: "DEU",
    target: victims,
    currency: "EUR",
    lines,
    visibility: "private",
  });
  await committed(world.focalPoint("org:eu"), {
    donor: "org:eu",
    target: victims,
    currency: "EUR",
    lines,
    visibility: "states-parties",
    channel: { code: "23501" },
    modality: "front-loaded",
  });
  const broader = await committed(norway, {
    target: victims,
    currency: "NOK",
    lines,
    broader: { relevance: "Two of its hospitals fit prostheses." },
  });
  await norway.does(recordDisbursement, {
    params: { id: broader.body.id },
    body: { paidOn: "2024-06-20", year, amountSent: "400000.00", acceptExcess: true },
  });
  return world;
};

export const every = "pillar,year,state-year,donor,donor-state,donor-pillar,donor-year";
export const both = async (
  by: Caller,
  query: Record<string, string>,
): Promise<{ coverage: Coverage; gap: Gap }> => {
  const { body: coverage } = await by.does(getCoverageReport, { query: { ...query, by: every } });
  const { body: gap } = await by.does(getGapReport, { query });
  return { coverage, gap };
};

export const additive = ["pledged", "committed", "disbursed", "funding"] as const;
export const figures = [
  "requirement",
  "requirementOriginal",
  "nationalContribution",
  "nationalContributionPlanned",
  "assistanceRequired",
  ...additive,
  "gap",
  "surplus",
  "netBalance",
] as const;
export type Row = Readonly<Record<string, unknown>>;

export const minor = (amount: unknown, code: string): bigint => {
  const value = parseAmount(amount === null ? "0" : String(amount), currencyOf(code));
  if (typeof value === "string") throw new Error(`${amount} ${code}: ${value}`);
  return value;
};

/** The sums of rows, as the report would tell them. */
export const added = (rows: readonly Row[], names: readonly string[], code: string) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      formatAmount(
        rows.reduce((sum, row) => sum + minor(row[name], code), 0n),
        currencyOf(code),
      ),
    ]),
  );

export const picked = (row: Row, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name]]));
