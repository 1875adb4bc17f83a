import type { SnapshotComparisonSchema } from "@angkor/contract/schemas/snapshot";
import {
  type Caller,
  defaultReportCurrency,
  gapMeasures,
  type Snapshot,
  type StateCode,
  type TouchedLine,
  touchedLines,
} from "@angkor/domain";
import type { RecordChange } from "@angkor/store";
import type * as z from "zod";
import { recordPath } from "../records.ts";
import type { ReportLine } from "./report-lines.ts";

/** A record because of which a report changed, with the lines that it moved. */
export interface Cause {
  readonly record: z.input<typeof SnapshotComparisonSchema>["records"][number];
  /** Figures that it moved; undefined when it may have moved any of its States' lines, or any at all. */
  readonly lines: readonly TouchedLine[] | undefined;
}

/** The record's change as a cause, where those who may read the snapshot may see it; else none. */
export const causeOf = (change: RecordChange, caller: Caller, { report, parameters }: Snapshot): Cause[] => {
  const { kind, id, events, lastAt, roster } = change;
  const cause = (states: readonly StateCode[], lines: Cause["lines"]): Cause[] => [
    { record: { kind, id, path: recordPath(kind, id), states: [...states], events, lastAt }, lines },
  ];
  if (roster !== undefined) return cause([roster.iso3], undefined);
  if (kind === "exchange-rates")
    return id === (parameters.currency ?? defaultReportCurrency) ? cause([], undefined) : [];
  const lines = touchedLines(change, caller, report === "gap" ? gapMeasures : undefined);
  const states = [...new Set(lines.flatMap((line) => line.states))].sort();
  return lines.length === 0 ? [] : cause(states, lines);
};

/** Tables whose lines stand for exactly the States, pillars and years that they name. */
const exactTables: readonly string[] = ["cells", "unallocated", "shared"];

/** Whether a record may be why a line changed: any of its figures lies in what the line is about. */
export const concerns = ({ record, lines }: Cause, line: ReportLine): boolean => {
  if (lines === undefined)
    return record.states.length === 0 || line.states.length === 0 || overlap(line.states, record.states);
  const matches = exactTables.includes(line.table) ? isAt : isWithin;
  return lines.some((touched) => matches(touched, line));
};

const isAt = (touched: TouchedLine, line: ReportLine): boolean =>
  touched.states.join("+") === line.states.join("+") &&
  touched.pillars.join("+") === line.pillars.join("+") &&
  touched.span.from === line.span?.from &&
  touched.span.to === line.span.to;

/** Whether a line's sum takes the touched one in: what it does not name, it has all of. */
const isWithin = (touched: TouchedLine, line: ReportLine): boolean =>
  (line.states.length === 0 || overlap(line.states, touched.states)) &&
  (line.pillars.length === 0 || overlap(line.pillars, touched.pillars)) &&
  (line.span === undefined || (touched.span.from <= line.span.to && line.span.from <= touched.span.to)) &&
  (line.donor === undefined || touched.provider === line.donor);

const overlap = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.some((member) => others.includes(member));
