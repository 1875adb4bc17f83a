import type { CooperationReport } from "../cooperation-report/index.ts";
import type { ProviderCode } from "../shared/index.ts";
import { isLive, type WorkPlan } from "../work-plan/index.ts";
import type { Facts } from "./facts.ts";
import type { Evidence } from "./indicator.ts";

/** A report, where its particulars show something. */
export const shownBy = (
  report: CooperationReport | undefined,
  shows: (answers: CooperationReport["content"]["answers"]) => boolean | undefined,
): Evidence[] =>
  report !== undefined && shows(report.content.answers) === true
    ? [{ kind: "cooperation-report", id: report.id }]
    : [];

/** Plans of a State that count, where they show something. */
export const plansThat = (
  state: ProviderCode,
  facts: Facts,
  shows: (plan: WorkPlan) => boolean,
): Evidence[] =>
  facts
    .plansOf(state)
    .filter((plan) => isLive(plan) && shows(plan))
    .map(({ id }) => ({ kind: "work-plan", id }));

/** Whether a day lies in the period. */
export const isInPeriod = (facts: Facts, day: string | undefined): boolean =>
  day !== undefined && day >= facts.firstDay && day <= facts.lastDay;
