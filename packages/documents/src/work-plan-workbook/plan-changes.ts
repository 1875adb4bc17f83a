import { type AllSaid, collectSaid, type Difference, differences } from "../input-workbook/differences.ts";
import { valueAt } from "../input-workbook/json.ts";
import { activityFields, planFields, yearFields } from "./fields.ts";
import { lineValues, planLines } from "./plan-lines.ts";

interface Place {
  /** Reference of the activity; left out for what is said of the plan as a whole. */
  readonly activity?: string;
  /** `2024`, or `2024-2026` where the years are not divided. */
  readonly year?: string;
  readonly field: string;
}

/** One value that two versions of a plan say differently. */
export type PlanChange = Difference<Place>;

/** What changed from one plan's JSON, as the API answers it, to another's; `before` is undefined for a new plan. */
export const planChanges = (before: unknown, after: unknown): readonly PlanChange[] =>
  differences(saidBy(before), saidBy(after));

const saidBy = (plan: unknown): AllSaid<Place> =>
  collectSaid((say) => {
    for (const { path, kind } of planFields) {
      if (kind !== "section") say({ field: path }, valueAt(plan, path));
      else
        for (const part of ["text", "reference"])
          say({ field: `${path}/${part}` }, valueAt(plan, `${path}/${part}`));
    }
    for (const line of planLines(plan)) {
      const activity = String(valueAt(line.activity, "ref"));
      const [from, to] = lineValues(line).slice(activityFields.length);
      const year = to === undefined ? String(from) : `${from}-${to}`;
      for (const { path } of activityFields) say({ activity, field: path }, valueAt(line.activity, path));
      for (const { path } of yearFields) {
        if (!path.startsWith("period/")) say({ activity, year, field: path }, valueAt(line.year, path));
      }
    }
  });
