import type { CooperationReport } from "../cooperation-report/index.ts";
import type { ReachedLine } from "../progress/index.ts";
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

/** What a State reports to have reached in the period under its plans, where a line of it shows something. */
export const progressThat = (
  state: ProviderCode,
  facts: Facts,
  shows: (line: ReachedLine) => boolean,
): Evidence[] =>
  facts
    .progressRecordsOf(state)
    .filter(({ year, lines }) => year === facts.period && lines.some(shows))
    .map(({ id }) => ({ kind: "progress-record", id }));

/** Whether a day lies in the period. */
export const isInPeriod = (facts: Facts, day: string | undefined): boolean =>
  day !== undefined && day >= facts.firstDay && day <= facts.lastDay;
