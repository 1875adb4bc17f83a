import type { EventBase, RecordBase, Source, StateCode, Visibility } from "../shared/index.ts";
import type { ReportAnswers, ReportDocument } from "./answers.ts";

export type CooperationReportId = `cr_${string}`;

/** What a State reports on cooperation and assistance for a calendar year. */
export interface CooperationReportContent {
  readonly state: StateCode;
  readonly year: number;
  readonly documents: readonly ReportDocument[];
  readonly answers: ReportAnswers;
  readonly visibility: Visibility;
  readonly source?: Source;
}

export type CooperationReportStatus = "draft" | "submitted" | "corrected";

/** A cooperation report as it stands. Every earlier version is in its events. */
export interface CooperationReport extends RecordBase {
  readonly id: CooperationReportId;
  readonly status: CooperationReportStatus;
  readonly content: CooperationReportContent;
  /** When it was first submitted. */
  readonly submittedAt?: string;
  /** Set when it was first submitted after the window had closed. */
  readonly late?: true;
  readonly correctedAt?: string;
  readonly correctionReason?: string;
}

export type CooperationReportEvent =
  | (EventBase & {
      readonly type: "cooperation-report-drafted";
      readonly id: CooperationReportId;
      readonly content: CooperationReportContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "cooperation-report-redrafted";
      readonly content: CooperationReportContent;
    })
  | (EventBase & { readonly type: "cooperation-report-submitted"; readonly late?: true })
  | (EventBase & {
      readonly type: "cooperation-report-corrected";
      readonly content: CooperationReportContent;
      readonly reason?: string;
    })
  | (EventBase & { readonly type: "cooperation-report-confirmed" });

/** One report for each State and year. */
export const cooperationReportIdOf = (state: StateCode, year: number): CooperationReportId =>
  `cr_${state}.${year}`;

/** Whether the report counts: it was submitted. */
export const isSubmitted = (report: CooperationReport): boolean => report.status !== "draft";

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveCooperationReport = (
  report: CooperationReport | undefined,
  event: CooperationReportEvent,
): CooperationReport => {
  if (event.type === "cooperation-report-drafted") {
    const { id, content, enteredBy, at } = event;
    return {
      id,
      status: "draft",
      ...carriedBy(content),
      ...(enteredBy && { enteredBy }),
      createdAt: at,
      updatedAt: at,
    };
  }
  if (report === undefined) throw new Error(`${event.type} before cooperation-report-drafted`);
  const touched = { ...report, updatedAt: event.at };
  switch (event.type) {
    case "cooperation-report-redrafted":
      return { ...withoutSource(touched), ...carriedBy(event.content) };
    case "cooperation-report-submitted":
      return {
        ...touched,
        status: "submitted",
        submittedAt: event.at,
        ...(event.late && { late: event.late }),
      };
    case "cooperation-report-corrected": {
      const { correctionReason: _, ...rest } = withoutSource(touched);
      return {
        ...rest,
        ...carriedBy(event.content),
        status: "corrected",
        correctedAt: event.at,
        ...(event.reason !== undefined && { correctionReason: event.reason }),
      };
    }
    case "cooperation-report-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

/** What the record carries of its content. */
const carriedBy = (content: CooperationReportContent) => ({
  content,
  visibility: content.visibility,
  ...(content.source && { source: content.source }),
});

const withoutSource = ({ source: _, ...report }: CooperationReport): Omit<CooperationReport, "source"> =>
  report;
