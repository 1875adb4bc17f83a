import { valueAt } from "../input-workbook/json.ts";
import { activityFields, planFields, yearFields } from "./fields.ts";
import { lineValues, planLines } from "./plan-lines.ts";

/** One value that two versions of a plan say differently; `before` or `after` is left out where one says nothing. */
export interface PlanChange {
  /** Reference of the activity; left out for what is said of the plan as a whole. */
  readonly activity?: string;
  /** `2024`, or `2024-2026` where the years are not divided. */
  readonly year?: string;
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

interface Said extends PlanChange {
  readonly value: string;
}

/** What changed from one plan's JSON, as the API answers it, to another's; `before` is undefined for a new plan. */
export const planChanges = (before: unknown, after: unknown): readonly PlanChange[] => {
  const [earlier, later] = [saidBy(before), saidBy(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const [old, now] = [earlier.get(key), later.get(key)];
    const one = now ?? old;
    if (one === undefined || old?.value === now?.value) return [];
    const { value: _value, ...place } = one;
    return [{ ...place, ...(old && { before: old.value }), ...(now && { after: now.value }) }];
  });
};

const saidBy = (plan: unknown): ReadonlyMap<string, Said> => {
  const said = new Map<string, Said>();
  const say = (place: Omit<PlanChange, "before" | "after">, value: unknown): void => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    said.set(JSON.stringify([place.activity, place.year, place.field]), { ...place, value: String(value) });
  };
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
  return said;
};
