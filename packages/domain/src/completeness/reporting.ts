import { dueDay } from "../cooperation-report/reporting-window.ts";
import { milestoneYears } from "../progress/against-plan.ts";
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
import { dayValue, linesOf, listValue, textValue } from "./wording.ts";

/** The last calendar year of which reports are due before a day. */
const lastYearDue = (day: string): number => {
  const past = Number(day.slice(0, 4)) - 1;
  return day > dueDay(past) ? past : past - 1;
};

/** Whether a plan has milestones of which anything should have been reported before a day. */
export const progressIsDue = (plan: WorkPlan, day: string): boolean =>
  milestoneYears(plan, [], lastYearDue(day)).length > 0;

const progressReported = (plan: WorkPlan, { on, progress }: CompletenessContext): Verdict => {
  if (plan.status === "draft") return notApplicable("The plan is a draft: nothing is reported of it yet.");
  if (plan.status === "withdrawn")
    return notApplicable("The plan was withdrawn: nothing more is reported of it.");
  const due = milestoneYears(plan, progress, lastYearDue(on));
  if (due.length === 0) return notApplicable(`No milestone is of a year whose report was due before ${on}.`);
  const missing = due.filter(({ isReported }) => !isReported);
  if (missing.length === 0) return met("What was reached is reported for every milestone that is due.");
  return notMet(
    "progress-not-reported",
    {
      lines: listValue(
        missing.map(({ activity: { ref }, year }) =>
          phrase("line", { ref: textValue(ref), years: { kind: "years", from: year, to: year } }),
        ),
      ),
      day: dayValue(on),
    },
    linesOf(plan)
      .filter(({ activity, year: { span } }) =>
        missing.some(
          (one) => one.activity.ref === activity.ref && span.from <= one.year && one.year <= span.to,
        ),
      )
      .map(({ pointer }) => `${pointer}/milestones`),
  );
};

/** What is to be told of a plan once its years are over. */
export const reportingChecks: readonly Check[] = [
  {
    code: "progress-reported",
    severity: "important",
    citations: byKind({
      survey: [c.action22Progress, c.indicator41Progress, c.article7Yearly],
      "article5-extension-request": [c.action22Progress, c.indicator41Progress, c.article7Yearly],
      "article4-plan": [c.action13Progress, c.action14Progress, c.article7Yearly],
      "victim-assistance-plan": [c.action30Progress, c.indicator41Progress],
      "risk-education-plan": [c.indicator41Progress],
    }),
    verdict: progressReported,
  },
];
