import { overdueTranches, type StandingPledge } from "../donor-report/index.ts";
import { followUpsDue, type IndividualisedApproachCase } from "../individualised-approach/index.ts";
import type { AssistanceRequirement } from "../requirement/requirement.ts";
import { answerDue, checkDue, daysBetween } from "../response/index.ts";

/** What is due, or overdue: told once each. */
export const reminderKinds = [
  "answer-due",
  "answer-overdue",
  "follow-up-due",
  "tranche-due",
  "tranche-overdue",
  "meeting-follow-up-due",
  "meeting-follow-up-overdue",
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** That something is due on a day (`YYYY-MM-DD`), or has been overdue since. */
export interface Reminder {
  readonly event: ReminderKind;
  readonly dueOn: string;
}

/** Days before a need is to be answered, or checked after its year, on which subscribers are told. */
const daysAhead = 14;
/** Days before the end of the year in which a tranche is to be paid. */
const daysAheadOfPayment = 60;
/** What passed longer ago is no news: it stands in the reports. */
const daysBehind = 31;

const comes = (dueOn: string, at: string, ahead: number): boolean => {
  const days = daysBetween(at, dueOn);
  return days >= 0 && days <= ahead;
};
const hasPassed = (dueOn: string, at: string): boolean => {
  const days = daysBetween(dueOn, at);
  return days > 0 && days <= daysBehind;
};

/** What is due of an open need: an answer within sixty days, unless it has one, and a check after twelve months. */
export const needReminders = (need: AssistanceRequirement, answered: boolean, at: string): Reminder[] => {
  const [answer, check] = [answerDue(need, at).on, checkDue(need, at).on];
  return [
    ...(!answered && comes(answer, at, daysAhead) ? [{ event: "answer-due", dueOn: answer } as const] : []),
    ...(!answered && hasPassed(answer, at) ? [{ event: "answer-overdue", dueOn: answer } as const] : []),
    ...(comes(check, at, daysAhead) ? [{ event: "follow-up-due", dueOn: check } as const] : []),
  ];
};

/** What is due of a pledge: open money of tranches that are to be paid this year, or that are overdue. */
export const pledgeReminders = (standing: StandingPledge, at: string): Reminder[] => {
  const day = at.slice(0, 10);
  const endOfYear = `${day.slice(0, 4)}-12-31`;
  const open = new Set(standing.tranches.filter((one) => one.open > 0n).map(({ span }) => span.from));
  const due =
    comes(endOfYear, at, daysAheadOfPayment) &&
    standing.pledge.content.schedule.some(
      ({ payment, availability }) => payment.to === Number(day.slice(0, 4)) && open.has(availability.from),
    );
  const overdue = overdueTranches([standing], day).filter(({ since }) => hasPassed(since, at));
  return [
    ...(due ? [{ event: "tranche-due", dueOn: endOfYear } as const] : []),
    ...[...new Set(overdue.map(({ since }) => since))].map(
      (dueOn) => ({ event: "tranche-overdue", dueOn }) as const,
    ),
  ];
};

/** What is due of a case: the follow-ups of its meeting after 3, 6 and 12 months that nobody has recorded. */
export const caseReminders = (one: IndividualisedApproachCase, at: string): Reminder[] =>
  followUpsDue(one, at.slice(0, 10)).flatMap(({ dueOn, status }): Reminder[] => {
    if (status === "upcoming" && comes(dueOn, at, daysAhead))
      return [{ event: "meeting-follow-up-due", dueOn }];
    return status === "overdue" && hasPassed(dueOn, at)
      ? [{ event: "meeting-follow-up-overdue", dueOn }]
      : [];
  });
