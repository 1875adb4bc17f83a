import { itemsAt, valueAt } from "../input-workbook/json.ts";
import { activityFields, yearFields } from "./fields.ts";

/** One row of the activities' sheet: an activity and one of its years, as the plan's JSON has them. */
export interface PlanLine {
  readonly activity: unknown;
  readonly year: unknown;
}

export const planLines = (plan: unknown): readonly PlanLine[] =>
  itemsAt(plan, "activities").flatMap((activity) =>
    itemsAt(activity, "years").map((year) => ({ activity, year })),
  );

/** The first and the last year of a line; the last is left out where they are the same. */
const yearsOf = (year: unknown) => ({
  from: valueAt(year, "year") ?? valueAt(year, "period/from"),
  to: valueAt(year, "period/to"),
});

/** The values of a line in the order of the columns; what the plan does not state itself is left out. */
export const lineValues = ({ activity, year }: PlanLine): readonly unknown[] => [
  ...activityFields.map(({ path }) => valueAt(activity, path)),
  ...yearFields.map(({ path, name }) => {
    if (name === "year") return yearsOf(year).from;
    if (name === "lastYear") return yearsOf(year).to;
    if (name === "assistanceRequired" && valueAt(year, "assistanceDerived") === true) return undefined;
    return valueAt(year, path);
  }),
];
