import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ProviderCodeSchema } from "../schemas/basic.ts";
import { SnapshotSchema, snapshotExample, snapshotRequestShape } from "../schemas/snapshot.ts";
import { getCompletenessReport } from "./get-completeness-report.ts";
import { getCoverageReport } from "./get-coverage-report.ts";
import { getDonorReport } from "./get-donor-report.ts";
import { getGapReport } from "./get-gap-report.ts";
import { getIndicators } from "./get-indicators.ts";
import { getMatchReport } from "./get-match-report.ts";

const asOfIsCutoff = { error: "A snapshot's instant is its cutoff.", path: ["asOf"] };

/** A report's own parameters, without an instant of their own. */
const parametersOf = <Query extends z.ZodType<{ readonly asOf?: string }>>(query: Query) =>
  query
    .refine((parameters) => parameters.asOf === undefined, asOfIsCutoff)
    .meta({ description: "The report's own parameters, as its query has them." });

const frozen = <const Name extends string>(report: Name) => ({
  report: z.literal(report).meta({ description: "Which report to freeze." }),
  ...snapshotRequestShape,
});

const SnapshotRequestSchema = z
  .discriminatedUnion("report", [
    z.strictObject({
      ...frozen("gap"),
      parameters: parametersOf(getGapReport.request.query).exactOptional(),
    }),
    z.strictObject({
      ...frozen("coverage"),
      parameters: parametersOf(getCoverageReport.request.query).exactOptional(),
    }),
    z.strictObject({
      ...frozen("donor"),
      provider: ProviderCodeSchema,
      parameters: parametersOf(getDonorReport.request.query).exactOptional(),
    }),
    z.strictObject({
      ...frozen("completeness"),
      parameters: parametersOf(getCompletenessReport.request.query).exactOptional(),
    }),
    z.strictObject({ ...frozen("matches"), parameters: parametersOf(getMatchReport.request.query) }),
    z.strictObject({ ...frozen("indicators"), parameters: parametersOf(getIndicators.request.query) }),
  ])
  .meta({ id: "SnapshotRequest", description: "Which report to freeze, and at which instant." });

export const takeSnapshot = defineOperation({
  operationId: "takeSnapshot",
  method: "post",
  path: "/snapshots",
  function: "snapshots",
  tag: "Snapshots",
  summary: "Freeze a report",
  description:
    "Makes a report of what was recorded until the cut-off and keeps it for good, with the rosters and the rules of that moment and a hash of its content. Whatever is recorded later, also what is dated earlier, enters later snapshots only.",
  roles: ["committee", "isu"],
  request: { body: SnapshotRequestSchema },
  idempotent: true,
  response: { status: 201, body: SnapshotSchema },
  problems: ["cutoff-too-late", "rate-missing"],
  table: [...reading, ...saving],
  example: {
    request: {
      report: "gap",
      parameters: { from: "2025", to: "2027" },
      title: "Intersessional Meeting 2026",
      cutoff: "2026-06-15T00:00:00.000Z",
    },
    response: snapshotExample,
  },
});
