export { addUp, type RatedAmount } from "./amounts.ts";
export type { Conversion, Counted, MatchLine } from "./match-line.ts";
export * from "./match-report.ts";
export {
  type CheckOutcome,
  type NeedEntry,
  type NeedFigure,
  needFigures,
  type ReportPeriod,
} from "./need-entry.ts";
export { type PledgeEntry, type PledgeFigure, pledgeFigures } from "./pledge-entry.ts";
export type { Quartiles } from "./quartiles.ts";
