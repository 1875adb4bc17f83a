import type { Client, Schema } from "@angkor/client";
import { CommitmentInputSchema } from "@angkor/contract/schemas/commitment";
import { fromCents, fundingKey, toCents, totalCitation } from "@angkor/documents/fts";
import { type Places, schemaFaults } from "../places.ts";
import type { Tally } from "../report.ts";
import { rejectRecord, type Task } from "../tasks.ts";
import { closing } from "./closing.ts";
import type { RequirementRow } from "./requirement-rows.ts";
import { type Holdings, isHeldBack, restOf, settleTotal, unspecifiedSource, wholeOf } from "./totals.ts";

/**
 * The day a total counts as decided: the plan's last day, or today while that is still to come. FTS gives the sum of
 * decisions of many days; in dollars the day moves no figure.
 */
const decidedOn = ({ endDate, year }: RequirementRow, today: string): string => {
  const last = endDate ?? `${year}-12-31`;
  return last < today ? last : today;
};

const bodyOf = (row: RequirementRow, cents: bigint, today: string): Schema<"CommitmentInput"> => ({
  donor: unspecifiedSource,
  currency: "USD",
  target: { state: row.state, pillar: "unspecified" },
  decidedOn: decidedOn(row, today),
  title: `Funding that FTS reports: ${row.name}`.slice(0, 300),
  reference: fundingKey(row.planId, row.state, row.year),
  lines: [{ year: row.year, amount: fromCents(cents) }],
  source: { citation: totalCitation(row.planId, cents, row.source), verified: true },
});

const placesOf = ({ line }: RequirementRow): Places => [
  ["", line, "funding"],
  ["/target", line, "countryCode"],
  ["/lines/0/year", line, "year"],
  ["/decidedOn", line, "endDate"],
];

/** One task for each plan, State and year that has or had funding: the rest that no flow is recorded for. */
export const totalTasks = (
  client: Client,
  tally: Tally,
  rows: readonly RequirementRow[],
  holdings: Holdings,
  today: string,
): readonly Task[] =>
  rows.flatMap((row) => {
    const key = fundingKey(row.planId, row.state, row.year);
    const before = holdings.totals.get(key);
    const cents = toCents(row.funding ?? "0");
    if (cents === 0n && wholeOf(before) === 0n) return [];
    if (before !== undefined && isHeldBack(before)) {
      tally.setAside(row.line, "a person cancelled its funding in the service: importing does not undo that");
      return [];
    }
    const body = bodyOf(row, cents, today);
    const places = placesOf(row);
    const faults = cents === 0n ? [] : schemaFaults(CommitmentInputSchema, body, places, row.line);
    if (faults.length > 0) {
      rejectRecord(tally, [row.line], faults);
      return [];
    }
    const rest = restOf(cents, holdings.parts.get(key));
    const reason = cents === 0n ? closing.dropped : rest === 0n ? closing.itemised : closing.replaced;
    const wanted = { body, rest, reason };
    const run = async () => (await settleTotal(client, tally, before, wanted)).change;
    return [{ lines: [row.line], places, run }];
  });
