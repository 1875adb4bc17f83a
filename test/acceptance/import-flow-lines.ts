import { readFileSync } from "node:fs";
import { answerOf, type Schema } from "@angkor/client";
import { demonstrationFile } from "@angkor/data";
import type { ImportService } from "./import-service.ts";

const columns = [
  "id",
  "date",
  "decisionDate",
  "firstReportedDate",
  "description",
  "keywords",
  "amountUSD",
  "originalAmount",
  "originalCurrency",
  "srcOrganization",
  "srcOrganizationTypes",
  "srcLocations",
  "srcUsageYearStart",
  "srcUsageYearEnd",
  "destPlanId",
  "destOrganization",
  "destGlobalClusters",
  "destLocations",
  "destUsageYearStart",
  "destUsageYearEnd",
  "contributionType",
  "flowType",
  "boundary",
  "onBoundary",
  "status",
] as const;
export type FlowRow = Readonly<Record<(typeof columns)[number], string>>;

/** Made up, and of the shape that FTS exports. */
const usual: FlowRow = {
  id: "900001",
  date: "2025-03-10",
  decisionDate: "2025-02-01",
  firstReportedDate: "2025-03-01",
  description: "Clearance",
  keywords: "",
  amountUSD: "1000000",
  originalAmount: "",
  originalCurrency: "",
  srcOrganization: "Norway, Government of",
  srcOrganizationTypes: "Governments",
  srcLocations: "NOR",
  srcUsageYearStart: "2025",
  srcUsageYearEnd: "2025",
  destPlanId: "1263",
  destOrganization: "HALO Trust",
  destGlobalClusters: "Protection - Mine Action",
  destLocations: "AFG",
  destUsageYearStart: "2025",
  destUsageYearEnd: "2025",
  contributionType: "financial",
  flowType: "Standard",
  boundary: "incoming",
  onBoundary: "single",
  status: "commitment",
};
/** A file of flows that differ from a usual one as told. */
export const flowLines = (...rows: readonly Partial<FlowRow>[]): string[] => [
  columns.join(","),
  ...rows.map((row) => {
    const cells = { ...usual, ...row };
    return columns.map((name) => `"${cells[name]}"`).join(",");
  }),
];
const [header = "", ...rows] = readFileSync(demonstrationFile("fts_mine_action_requirements.csv"), "utf8")
  .trim()
  .split("\n");
export const requirementHeader = header;
export const requirementLines: readonly string[] = rows;

/** The line of a plan and State of the requirements file. */
export const requirementLine = (start: string): string =>
  requirementLines.find((line) => line.startsWith(start)) ?? "";

export const gap = async ({ client }: ImportService): Promise<Schema<"GapReport">> =>
  (await answerOf(client.GET("/reports/gap"))).data;

/** Everything of a report that money can be read from. */
export const figures = ({ totals, cells, shared, unallocated }: Schema<"GapReport">) => ({
  totals,
  cells,
  shared,
  unallocated,
});

export const cell = async (service: ImportService, state: string, year: number) =>
  (await gap(service)).cells.find((found) => found.state === state && found.year === year);
