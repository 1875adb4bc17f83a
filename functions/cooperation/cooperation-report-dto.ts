import type {
  CooperationReportInputSchema,
  CooperationReportSchema,
  CooperationReportSummarySchema,
} from "@angkor/contract/schemas/cooperation-report";
import {
  type CooperationReport,
  type CooperationReportContent,
  isSubmitted,
  type Seen,
} from "@angkor/domain";
import { cooperationReports, type Loaded } from "@angkor/store";
import type * as z from "zod";
import { recordDto } from "../records.ts";
import { toReportAnswers, toReportAnswersDto } from "./report-answers-dto.ts";

/** What a request declares, in the domain's terms. */
export const toCooperationReportContent = ({
  answers,
  ...input
}: z.output<typeof CooperationReportInputSchema>): CooperationReportContent => ({
  ...input,
  answers: toReportAnswers(answers),
});

/** Who sees a report: a draft is its own State's, whatever visibility it will have. */
export const cooperationReportSeen = (report: CooperationReport): Seen => ({
  owner: report.content.state,
  visibility: isSubmitted(report) ? report.visibility : "private",
  ...(report.enteredBy && { enteredBy: report.enteredBy }),
});

export const cooperationReportRecords = {
  aggregate: cooperationReports,
  seen: cooperationReportSeen,
  missing: "cooperation-report-not-found",
} as const;

export const toCooperationReportSummaryDto = ({
  state: report,
  version,
}: Loaded<CooperationReport>): z.input<typeof CooperationReportSummarySchema> => ({
  id: report.id,
  status: report.status,
  ...recordDto(report, version),
  state: report.content.state,
  year: report.content.year,
  ...(report.submittedAt !== undefined && { submittedAt: report.submittedAt }),
  ...(report.late && { late: report.late }),
  ...(report.correctedAt !== undefined && { correctedAt: report.correctedAt }),
  ...(report.correctionReason !== undefined && { correctionReason: report.correctionReason }),
});

export const toCooperationReportDto = (
  loaded: Loaded<CooperationReport>,
): z.input<typeof CooperationReportSchema> => ({
  ...toCooperationReportSummaryDto(loaded),
  documents: [...loaded.state.content.documents],
  answers: toReportAnswersDto(loaded.state.content.answers),
});
