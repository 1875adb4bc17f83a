import { comparePledgeWorkbook } from "../operations/compare-pledge-workbook.ts";
import { compareSnapshots } from "../operations/compare-snapshots.ts";
import { compareWorkPlanWorkbook } from "../operations/compare-work-plan-workbook.ts";
import { decideEvidence } from "../operations/decide-evidence.ts";
import { draftWorkPlanFromWorkbook } from "../operations/draft-work-plan-from-workbook.ts";
import { exportIatiActivities } from "../operations/export-iati-activities.ts";
import { getChart } from "../operations/get-chart.ts";
import { getCompletenessDocument } from "../operations/get-completeness-document.ts";
import { getCompletenessReport } from "../operations/get-completeness-report.ts";
import { getCoverageDocument } from "../operations/get-coverage-document.ts";
import { getCoverageReport } from "../operations/get-coverage-report.ts";
import { getDocumentJob } from "../operations/get-document-job.ts";
import { getDonorDocument } from "../operations/get-donor-document.ts";
import { getDonorReport } from "../operations/get-donor-report.ts";
import { getDossierDocument } from "../operations/get-dossier-document.ts";
import { getEvidenceImport } from "../operations/get-evidence-import.ts";
import { getGapDocument } from "../operations/get-gap-document.ts";
import { getGapReport } from "../operations/get-gap-report.ts";
import { getIndicators } from "../operations/get-indicators.ts";
import { getIndicatorsDocument } from "../operations/get-indicators-document.ts";
import { getMatchDocument } from "../operations/get-match-document.ts";
import { getMatchReport } from "../operations/get-match-report.ts";
import { getMeetingAgenda } from "../operations/get-meeting-agenda.ts";
import { getPledgeWorkbook } from "../operations/get-pledge-workbook.ts";
import { getPublicDump } from "../operations/get-public-dump.ts";
import { getSnapshot } from "../operations/get-snapshot.ts";
import { getStateProfile } from "../operations/get-state-profile.ts";
import { getStateProfileDocument } from "../operations/get-state-profile-document.ts";
import { getWorkPlanWorkbook } from "../operations/get-work-plan-workbook.ts";
import { importEvidence } from "../operations/import-evidence.ts";
import { listEvidenceImports } from "../operations/list-evidence-imports.ts";
import { listRecordsBehind } from "../operations/list-records-behind.ts";
import { listSnapshots } from "../operations/list-snapshots.ts";
import { recordPledgesFromWorkbook } from "../operations/record-pledges-from-workbook.ts";
import { reviseWorkPlanFromWorkbook } from "../operations/revise-work-plan-from-workbook.ts";
import { takeSnapshot } from "../operations/take-snapshot.ts";
import { verifyPositions } from "../operations/verify-positions.ts";
import { verifySnapshot } from "../operations/verify-snapshot.ts";
import { listed } from "./listed.ts";

export const reportOperations = listed(
  getGapReport,
  getCoverageReport,
  getMatchReport,
  getMeetingAgenda,
  getDonorReport,
  getStateProfile,
  listRecordsBehind,
  getIndicators,
  getCompletenessReport,
  takeSnapshot,
  listSnapshots,
  getSnapshot,
  verifySnapshot,
  compareSnapshots,
  verifyPositions,
  getWorkPlanWorkbook,
  draftWorkPlanFromWorkbook,
  compareWorkPlanWorkbook,
  reviseWorkPlanFromWorkbook,
  getPledgeWorkbook,
  comparePledgeWorkbook,
  recordPledgesFromWorkbook,
  getCoverageDocument,
  getGapDocument,
  getDonorDocument,
  getIndicatorsDocument,
  getMatchDocument,
  getCompletenessDocument,
  getStateProfileDocument,
  getDossierDocument,
  getChart,
  getPublicDump,
  getDocumentJob,
  exportIatiActivities,
  importEvidence,
  listEvidenceImports,
  getEvidenceImport,
  decideEvidence,
);
