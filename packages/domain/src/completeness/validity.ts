import type { WorkPlan } from "../work-plan/work-plan.ts";
import {
  byKind,
  type Check,
  type CompletenessContext,
  met,
  notApplicable,
  notMet,
  type Verdict,
} from "./check.ts";
import { citations as c } from "./citations.ts";
import { phrase } from "./sentence.ts";
import { dayValue, periodInWords, periodValue, textValue } from "./wording.ts";

const inForce = ({ status, content, supersededBy }: WorkPlan, { on }: CompletenessContext): Verdict => {
  const { period } = content;
  if (status === "withdrawn") return notMet("withdrawn", {}, [""]);
  if (status === "superseded")
    return notMet(
      "superseded",
      { plan: supersededBy === undefined ? phrase("another-plan", {}) : textValue(supersededBy) },
      [""],
    );
  const year = Number(on.slice(0, 4));
  if (year > period.to)
    return notMet("ended", { period: periodValue(period), day: dayValue(on) }, ["/period"]);
  return met(
    year < period.from
      ? `The plan is for ${periodInWords(period)}, which is still to come on ${on}.`
      : `The plan is for ${periodInWords(period)}, and in force on ${on}.`,
  );
};

/** The day on which the State itself last adopted, published or revised it; undefined where nobody said. */
const lastUpdate = ({ content, publishedAt, enteredBy, confirmedAt }: WorkPlan): string | undefined => {
  // What the ISU entered and the State has not confirmed tells when it was entered, not how old it is.
  const own = enteredBy === undefined || confirmedAt !== undefined ? publishedAt?.slice(0, 10) : undefined;
  return [content.adoptedOn, own]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
};

/** The same day a year later, as text that compares: 29 February is followed by 1 March. */
const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const updatedWithinAYear = (plan: WorkPlan, { on, otherPlans }: CompletenessContext): Verdict => {
  if (plan.status === "draft")
    return notApplicable("The plan is a draft: its publication will be its latest update.");
  if (Number(on.slice(0, 4)) > plan.content.period.to)
    return notApplicable(`The plan had ended on ${on}: a new one is due rather than an update.`);
  // A request stays as it was submitted; what updates it is a work plan.
  const updates =
    plan.content.kind === "article5-extension-request" ? [plan, ...otherPlans.filter(isUpdate)] : [plan];
  const updated = updates
    .flatMap((one) => lastUpdate(one) ?? [])
    .sort()
    .at(-1);
  if (updated === undefined) return notMet("update-unknown", {}, ["/adoptedOn"]);
  if (on <= aYearAfter(updated)) return met(`Last updated on ${updated}, within a year of ${on}.`);
  return notMet("update-old", { updated: dayValue(updated), day: dayValue(on) }, ["/adoptedOn"]);
};

const isUpdate = ({ content }: WorkPlan): boolean =>
  content.kind === "updated-work-plan" || content.kind === "national-work-plan";

const everyKind = [c.action3] as const;

/** Whether the plan is the one that holds, and how fresh it is. */
export const validityChecks: readonly Check[] = [
  { code: "in-force", severity: "essential", citations: () => everyKind, verdict: inForce },
  {
    code: "updated-within-a-year",
    severity: "important",
    citations: byKind({
      "national-work-plan": [c.action18Update],
      "updated-work-plan": [c.action18Update],
      "article5-extension-request": [c.action18Update, c.indicator18Update],
      "risk-education-plan": [c.action18Update],
    }),
    verdict: updatedWithinAYear,
  },
];
