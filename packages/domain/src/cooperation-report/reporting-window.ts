import { type Caller, type EventBase, hasRole, type StateCode } from "../shared/index.ts";

/** When the reports of a calendar year are submitted. Days are of UTC, and both are part of the window. */
export interface ReportingWindow {
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  /** States that may submit and correct after the window has closed, as the ISU always may. */
  readonly mayReportLate: readonly StateCode[];
  readonly updatedAt: string;
}

export type ReportingWindowEvent = EventBase & {
  readonly type: "reporting-window-recorded";
  readonly window: Omit<ReportingWindow, "updatedAt">;
};

export const evolveReportingWindow = (
  _: ReportingWindow | undefined,
  event: ReportingWindowEvent,
): ReportingWindow => ({ ...event.window, updatedAt: event.at });

export type WindowStatus = "pending" | "open" | "closed";

/** How a window stands on a day (`YYYY-MM-DD`): said of the day, never stored. */
export const windowStatus = ({ opensOn, closesOn }: ReportingWindow, day: string): WindowStatus => {
  if (day < opensOn) return "pending";
  return day > closesOn ? "closed" : "open";
};

/** Article 7.2: reports of a calendar year are due by 30 April of the next. */
export const dueDay = (year: number): string => `${year + 1}-04-30`;

/** Who may still submit and correct when the window has closed: the ISU, and the States that it names. */
export const mayReportWhenClosed = (caller: Caller, window: ReportingWindow, state: StateCode): boolean =>
  hasRole(caller, "isu") || window.mayReportLate.includes(state);
