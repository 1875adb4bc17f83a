import { type FollowUpMonth, followUpMonths, type IndividualisedApproachCase } from "./case.ts";

/** The same day of a month some months later, or its last day where it has no such day. `YYYY-MM-DD`. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

export interface FollowUpDue {
  readonly month: FollowUpMonth;
  readonly dueOn: string;
  /** `recorded`; `overdue` once its day has passed; else `upcoming`. */
  readonly status: "recorded" | "overdue" | "upcoming";
}

/** The follow-ups of a meeting that was held, on a day. What is closed is followed up no more. */
export const followUpsDue = (
  { heldOn, status, followUps }: IndividualisedApproachCase,
  on: string,
): FollowUpDue[] => {
  if (heldOn === undefined) return [];
  return followUpMonths.flatMap((month): FollowUpDue[] => {
    const dueOn = monthsAfter(heldOn, month);
    if (followUps.some((known) => known.month === month)) return [{ month, dueOn, status: "recorded" }];
    if (status === "closed") return [];
    return [{ month, dueOn, status: dueOn < on ? "overdue" : "upcoming" }];
  });
};
