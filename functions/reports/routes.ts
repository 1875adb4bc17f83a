import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { compareSnapshotsHandler } from "./compare-snapshots.ts";
import { getCompletenessReportHandler } from "./get-completeness-report.ts";
import { getCoverageReportHandler } from "./get-coverage-report.ts";
import { getDonorReportHandler } from "./get-donor-report.ts";
import { getFundStatementHandler } from "./get-fund-statement.ts";
import { getGapReportHandler } from "./get-gap-report.ts";
import { getIndicatorsHandler } from "./get-indicators.ts";
import { getMatchReportHandler } from "./get-match-report.ts";
import { getMeetingAgendaHandler } from "./get-meeting-agenda.ts";
import { getResourceMobilisationProgressHandler } from "./get-resource-mobilisation-progress.ts";
import { getSnapshotHandler } from "./get-snapshot.ts";
import { getStateProfileHandler } from "./get-state-profile.ts";
import { listRecordsBehindHandler } from "./list-records-behind.ts";
import { listSnapshotsHandler } from "./list-snapshots.ts";
import { takeSnapshotHandler } from "./take-snapshot.ts";
import { verifyPositionsHandler } from "./verify-positions.ts";
import { verifySnapshotHandler } from "./verify-snapshot.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getGapReportHandler(dependencies),
  getFundStatementHandler(dependencies),
  getCoverageReportHandler(dependencies),
  getIndicatorsHandler(dependencies),
  getMatchReportHandler(dependencies),
  getMeetingAgendaHandler(dependencies),
  getDonorReportHandler(dependencies),
  getStateProfileHandler(dependencies),
  listRecordsBehindHandler(dependencies),
  getCompletenessReportHandler(dependencies),
  getResourceMobilisationProgressHandler(dependencies),
  verifyPositionsHandler(dependencies),
  takeSnapshotHandler(dependencies),
  listSnapshotsHandler(dependencies),
  getSnapshotHandler(dependencies),
  verifySnapshotHandler(dependencies),
  compareSnapshotsHandler(dependencies),
];
