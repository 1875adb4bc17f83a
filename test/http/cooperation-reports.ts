import { draftCooperationReport } from "@angkor/contract/operations/draft-cooperation-report";
import { listReportingWindows } from "@angkor/contract/operations/list-reporting-windows";
import { recordReportingWindow } from "@angkor/contract/operations/record-reporting-window";
import { submitCooperationReport } from "@angkor/contract/operations/submit-cooperation-report";
import { type Caller, ifMatch } from "./service.ts";

/** A day from today, as the service counts days. */
export const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const source = { sourceDocument: "A7", page: "12" };

/** An answer from the Article 7 report. */
export const answered = (answer: "yes" | "no", more: object = {}) => ({ answer, source, ...more });

export const nationalMoney = (amount: string, kind = "financial") =>
  answered("yes", { lines: [{ kind, status: "committed", amount, currency: "USD" }] });

/** Cambodia's report for a year, which says that it made national financial commitments to clearance. */
export const aReport = (changes: object = {}) => ({
  state: "KHM",
  year: 2025,
  documents: [{ ref: "A7", kind: "article7-report", title: "Article 7 report", reportedAt: "2026-01-31" }],
  answers: { nationalCommitments: { "survey-clearance": nationalMoney("5000000.00") } },
  ...changes,
});

export const reportDrafted = (by: Caller, changes?: object) =>
  by.does(draftCooperationReport, { body: aReport(changes) });

export const reportSubmitted = async (by: Caller, changes?: object) => {
  const { body, etag } = await reportDrafted(by, changes);
  return by.does(submitCooperationReport, { params: { id: body.id }, headers: ifMatch(etag) });
};

/** Sets the window of a year, whatever it was before. */
export const windowSet = async (
  isu: Caller,
  year: number,
  [opensOn, closesOn]: readonly [string, string],
  mayReportLate: readonly string[] = [],
) => {
  const { body } = await isu.does(listReportingWindows);
  const known = body.items.find((window) => window.year === year);
  return isu.does(recordReportingWindow, {
    params: { year: String(year) },
    body: { opensOn, closesOn, mayReportLate },
    ...(known && { headers: ifMatch(`"${known.version}"`) }),
  });
};
