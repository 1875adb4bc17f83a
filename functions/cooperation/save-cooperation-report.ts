import type { CooperationReport, CooperationReportEvent, Decision, ReportingWindow } from "@angkor/domain";
import { beginTransaction, cooperationReports, type Loaded, type Table } from "@angkor/store";
import type { Attempt } from "../deciding.ts";
import { toCooperationReportDto } from "./cooperation-report-dto.ts";

/** A report with the decision about it, and the reporting window that the decision rests on. */
interface DecidedReport {
  readonly before: Loaded<CooperationReport>;
  readonly decision: Decision<CooperationReportEvent>;
  readonly window?: Loaded<ReportingWindow> | undefined;
}

/** Saves what was decided about a report, only while its window is as it was read. */
export const saveCooperationReport = (
  table: Table,
  at: string,
  { before, decision, window }: DecidedReport,
): Attempt<ReturnType<typeof toCooperationReportDto>> => {
  if (!decision.ok) return decision;
  const transaction = beginTransaction(table, at);
  const saved = transaction.append(cooperationReports, before.id, before, decision.events);
  if (window !== undefined) transaction.count("reporting-window", window, { add: {} });
  const body = toCooperationReportDto(saved);
  return { ok: true, transaction, body, version: saved.version, status: 200 };
};
