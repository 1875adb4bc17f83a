import { type AllSaid, collectSaid, type Difference, differences } from "../input-workbook/differences.ts";
import { valueAt } from "../input-workbook/json.ts";
import { contentFields } from "./fields.ts";
import { linesOf, yearsOf } from "./schedule-lines.ts";

interface Place {
  /** Paid and usable, `2025/2025` or `2025/2025-2027`; left out for what is said of the pledge as a whole. */
  readonly tranche?: string;
  readonly field: string;
}

/** One value that two versions of a pledge say differently. */
export type PledgeChange = Difference<Place>;

/** What changed from one pledge's JSON, as the API answers it, to another's; `before` is undefined for a new pledge. */
export const pledgeChanges = (before: unknown, after: unknown): readonly PledgeChange[] =>
  differences(saidBy(before), saidBy(after));

const spanOf = (line: unknown, name: "payment" | "availability"): string => {
  const { from, to } = yearsOf(line, name);
  return to === undefined ? String(from) : `${from}-${to}`;
};

const saidBy = (pledge: unknown): AllSaid<Place> =>
  collectSaid((say) => {
    for (const { path } of contentFields) say({ field: path }, valueAt(pledge, path));
    for (const line of linesOf(pledge)) {
      const tranche = `${spanOf(line, "payment")}/${spanOf(line, "availability")}`;
      say({ tranche, field: "amount" }, valueAt(line, "amount"));
    }
  });
