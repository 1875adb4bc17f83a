import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  type Refused,
  refuse,
  stamp,
} from "../shared/index.ts";
import { answersGiven } from "./answers.ts";
import {
  type CooperationReport,
  type CooperationReportContent,
  type CooperationReportEvent,
  cooperationReportIdOf,
  isSubmitted,
} from "./cooperation-report.ts";
import { reportFaults } from "./faults.ts";
import { mayReportWhenClosed, type ReportingWindow, windowStatus } from "./reporting-window.ts";

type Decided = Decision<CooperationReportEvent>;

const invalid = (faults: readonly Fault[]): Refused =>
  refuse("cooperation-report-invalid", "The report does not fit together; each fault says where.", faults);

/** `known`: the report of that State and year that is there already; there is one for each. */
export const draftCooperationReport = (
  context: Context,
  known: CooperationReport | undefined,
  content: CooperationReportContent,
): Decided => {
  if (known !== undefined) {
    return refuse(
      "cooperation-report-exists",
      `${content.state} has a report for ${content.year}: ${known.id}, ${known.status}.`,
    );
  }
  const faults = reportFaults(content, context.at);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "cooperation-report-drafted",
    id: cooperationReportIdOf(content.state, content.year),
    content,
    ...entryStamp(context, content.state),
  });
};

export const redraftCooperationReport = (
  context: Context,
  report: CooperationReport,
  content: CooperationReportContent,
): Decided => {
  if (isSubmitted(report)) {
    return refuse("not-a-draft", `The report is ${report.status}; a submitted one changes by a correction.`);
  }
  const faults = [...reportFaults(content, context.at), ...identityFaults(report, content)];
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "cooperation-report-redrafted", content, ...stamp(context, content.state) });
};

/** A report never changes its State and year. */
const identityFaults = ({ content: { state, year } }: CooperationReport, next: CooperationReportContent) =>
  [
    { pointer: "/state", detail: `The report is ${state}'s.`, wrong: state !== next.state },
    { pointer: "/year", detail: `The report is for ${year}.`, wrong: year !== next.year },
  ]
    .filter(({ wrong }) => wrong)
    .map(({ pointer, detail }) => ({ pointer, detail }));

export const submitCooperationReport = (
  context: Context,
  report: CooperationReport,
  window: ReportingWindow | undefined,
): Decided => {
  if (isSubmitted(report)) return refuse("not-a-draft", `The report is already ${report.status}.`);
  const { content } = report;
  if (answersGiven(content.answers).length === 0) {
    return invalid([{ pointer: "/answers", detail: "The report answers nothing yet." }]);
  }
  const closed = windowRefusal(context, content, window);
  if (closed !== undefined) return closed;
  const late = window !== undefined && windowStatus(window, context.at.slice(0, 10)) === "closed";
  return accept({
    type: "cooperation-report-submitted",
    ...(late && { late }),
    ...stamp(context, content.state),
  });
};

export const correctCooperationReport = (
  context: Context,
  report: CooperationReport,
  correction: { readonly content: CooperationReportContent; readonly reason?: string },
  window: ReportingWindow | undefined,
): Decided => {
  if (!isSubmitted(report)) {
    return refuse("not-yet-submitted", "A draft is changed in place; a correction needs a submitted report.");
  }
  const { content, reason } = correction;
  const faults = [...reportFaults(content, context.at), ...identityFaults(report, content)];
  if (faults.length > 0) return invalid(faults);
  const closed = windowRefusal(context, content, window);
  if (closed !== undefined) return closed;
  return accept({
    type: "cooperation-report-corrected",
    content,
    ...(reason !== undefined && { reason }),
    ...stamp(context, content.state),
  });
};

/** Reports are submitted and corrected while their year's window is open, or by whom the ISU lets do so later. */
const windowRefusal = (
  { caller, at }: Context,
  { state, year }: CooperationReportContent,
  window: ReportingWindow | undefined,
): Refused | undefined => {
  const refused = (detail: string) => refuse("reporting-window-closed", detail);
  if (window === undefined) return refused(`The ISU has not set a reporting window for ${year}.`);
  switch (windowStatus(window, at.slice(0, 10))) {
    case "open":
      return undefined;
    case "pending":
      return refused(`The window for ${year} opens on ${window.opensOn}.`);
    case "closed":
      return mayReportWhenClosed(caller, window, state)
        ? undefined
        : refused(
            `The window for ${year} closed on ${window.closesOn}; the ISU can let ${state} report late.`,
          );
  }
};

export const confirmCooperationReport = (context: Context, report: CooperationReport): Decided =>
  confirmation("cooperation-report-confirmed", context, report, {
    code: report.content.state,
    named: "State",
  });
