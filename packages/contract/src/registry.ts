import type { Operation } from "./operation.ts";
import { adoptAllocationProposal } from "./operations/adopt-allocation-proposal.ts";
import { cancelSubscription } from "./operations/cancel-subscription.ts";
import { compareAllocationProposals } from "./operations/compare-allocation-proposals.ts";
import { comparePledgeWorkbook } from "./operations/compare-pledge-workbook.ts";
import { compareSnapshots } from "./operations/compare-snapshots.ts";
import { compareWorkPlanWorkbook } from "./operations/compare-work-plan-workbook.ts";
import { confirmCooperationReport } from "./operations/confirm-cooperation-report.ts";
import { confirmDonorCoordinationGroup } from "./operations/confirm-donor-coordination-group.ts";
import { confirmFinancingInstrument } from "./operations/confirm-financing-instrument.ts";
import { confirmNationalMineActionPlatform } from "./operations/confirm-national-mine-action-platform.ts";
import { confirmResourceMobilisationPlan } from "./operations/confirm-resource-mobilisation-plan.ts";
import { confirmWorkPlan } from "./operations/confirm-work-plan.ts";
import { correctCooperationReport } from "./operations/correct-cooperation-report.ts";
import { decideEvidence } from "./operations/decide-evidence.ts";
import { draftCooperationReport } from "./operations/draft-cooperation-report.ts";
import { draftWorkPlan } from "./operations/draft-work-plan.ts";
import { draftWorkPlanFromWorkbook } from "./operations/draft-work-plan-from-workbook.ts";
import { exportIatiActivities } from "./operations/export-iati-activities.ts";
import { getAllocationProposal } from "./operations/get-allocation-proposal.ts";
import { getAssistanceRequirement } from "./operations/get-assistance-requirement.ts";
import { getChart } from "./operations/get-chart.ts";
import { getCompletenessDocument } from "./operations/get-completeness-document.ts";
import { getCompletenessReport } from "./operations/get-completeness-report.ts";
import { getConsolidatedAnswer } from "./operations/get-consolidated-answer.ts";
import { getCooperationReport } from "./operations/get-cooperation-report.ts";
import { getCoverageDocument } from "./operations/get-coverage-document.ts";
import { getCoverageReport } from "./operations/get-coverage-report.ts";
import { getDocumentJob } from "./operations/get-document-job.ts";
import { getDonorCoordinationGroup } from "./operations/get-donor-coordination-group.ts";
import { getDonorDocument } from "./operations/get-donor-document.ts";
import { getDonorReport } from "./operations/get-donor-report.ts";
import { getDossierDocument } from "./operations/get-dossier-document.ts";
import { getEventFeed } from "./operations/get-event-feed.ts";
import { getEvidenceImport } from "./operations/get-evidence-import.ts";
import { getFinancingInstrument } from "./operations/get-financing-instrument.ts";
import { getGapDocument } from "./operations/get-gap-document.ts";
import { getGapReport } from "./operations/get-gap-report.ts";
import { getHealth } from "./operations/get-health.ts";
import { getIndicators } from "./operations/get-indicators.ts";
import { getIndicatorsDocument } from "./operations/get-indicators-document.ts";
import { getMatchDocument } from "./operations/get-match-document.ts";
import { getMatchReport } from "./operations/get-match-report.ts";
import { getMeetingAgenda } from "./operations/get-meeting-agenda.ts";
import { getNationalMineActionPlatform } from "./operations/get-national-mine-action-platform.ts";
import { getOpenApi } from "./operations/get-open-api.ts";
import { getPledgeWorkbook } from "./operations/get-pledge-workbook.ts";
import { getPublicDump } from "./operations/get-public-dump.ts";
import { getResourceMobilisationPlan } from "./operations/get-resource-mobilisation-plan.ts";
import { getResourceMobilisationProgress } from "./operations/get-resource-mobilisation-progress.ts";
import { getSnapshot } from "./operations/get-snapshot.ts";
import { getState } from "./operations/get-state.ts";
import { getStateProfile } from "./operations/get-state-profile.ts";
import { getStateProfileDocument } from "./operations/get-state-profile-document.ts";
import { getSubscription } from "./operations/get-subscription.ts";
import { getWorkPlan } from "./operations/get-work-plan.ts";
import { getWorkPlanCompleteness } from "./operations/get-work-plan-completeness.ts";
import { getWorkPlanWorkbook } from "./operations/get-work-plan-workbook.ts";
import { importEvidence } from "./operations/import-evidence.ts";
import { listAssistanceRequirements } from "./operations/list-assistance-requirements.ts";
import { listCooperationReports } from "./operations/list-cooperation-reports.ts";
import { listDonorCoordinationGroups } from "./operations/list-donor-coordination-groups.ts";
import { listEvidenceImports } from "./operations/list-evidence-imports.ts";
import { listExchangeRates } from "./operations/list-exchange-rates.ts";
import { listFinancingInstruments } from "./operations/list-financing-instruments.ts";
import { listNationalMineActionPlatforms } from "./operations/list-national-mine-action-platforms.ts";
import { listOrganisations } from "./operations/list-organisations.ts";
import { listRecordsBehind } from "./operations/list-records-behind.ts";
import { listReportingWindows } from "./operations/list-reporting-windows.ts";
import { listResourceMobilisationPlans } from "./operations/list-resource-mobilisation-plans.ts";
import { listSnapshots } from "./operations/list-snapshots.ts";
import { listStates } from "./operations/list-states.ts";
import { listSubscriptionMessages } from "./operations/list-subscription-messages.ts";
import { listSubscriptions } from "./operations/list-subscriptions.ts";
import { listUnansweredRequirements } from "./operations/list-unanswered-requirements.ts";
import { listWorkPlans } from "./operations/list-work-plans.ts";
import { openSubscription } from "./operations/open-subscription.ts";
import { previewPledge } from "./operations/preview-pledge.ts";
import { proposeAllocation } from "./operations/propose-allocation.ts";
import { publishAssistanceRequirement } from "./operations/publish-assistance-requirement.ts";
import { publishWorkPlan } from "./operations/publish-work-plan.ts";
import { rankMatches } from "./operations/rank-matches.ts";
import { recordCoordinationMeeting } from "./operations/record-coordination-meeting.ts";
import { recordDonorCoordinationGroup } from "./operations/record-donor-coordination-group.ts";
import { recordExchangeRates } from "./operations/record-exchange-rates.ts";
import { recordFinancingInstrument } from "./operations/record-financing-instrument.ts";
import { recordNationalMineActionPlatform } from "./operations/record-national-mine-action-platform.ts";
import { recordPlatformMeeting } from "./operations/record-platform-meeting.ts";
import { recordPledgesFromWorkbook } from "./operations/record-pledges-from-workbook.ts";
import { recordReportingWindow } from "./operations/record-reporting-window.ts";
import { recordResourceMobilisationPlan } from "./operations/record-resource-mobilisation-plan.ts";
import { recordState } from "./operations/record-state.ts";
import { redraftCooperationReport } from "./operations/redraft-cooperation-report.ts";
import { redraftWorkPlan } from "./operations/redraft-work-plan.ts";
import { registerOrganisation } from "./operations/register-organisation.ts";
import { replaySubscriptionMessages } from "./operations/replay-subscription-messages.ts";
import { respondToRequirement } from "./operations/respond-to-requirement.ts";
import { reviseDonorCoordinationGroup } from "./operations/revise-donor-coordination-group.ts";
import { reviseFinancingInstrument } from "./operations/revise-financing-instrument.ts";
import { reviseNationalMineActionPlatform } from "./operations/revise-national-mine-action-platform.ts";
import { reviseResourceMobilisationPlan } from "./operations/revise-resource-mobilisation-plan.ts";
import { reviseSubscription } from "./operations/revise-subscription.ts";
import { reviseWorkPlan } from "./operations/revise-work-plan.ts";
import { reviseWorkPlanFromWorkbook } from "./operations/revise-work-plan-from-workbook.ts";
import { rotateSubscriptionSecret } from "./operations/rotate-subscription-secret.ts";
import { submitCooperationReport } from "./operations/submit-cooperation-report.ts";
import { takeSnapshot } from "./operations/take-snapshot.ts";
import { verifyPositions } from "./operations/verify-positions.ts";
import { verifySnapshot } from "./operations/verify-snapshot.ts";
import { withdrawAssistanceRequirement } from "./operations/withdraw-assistance-requirement.ts";
import { withdrawDonorCoordinationGroup } from "./operations/withdraw-donor-coordination-group.ts";
import { withdrawNationalMineActionPlatform } from "./operations/withdraw-national-mine-action-platform.ts";
import { withdrawResourceMobilisationPlan } from "./operations/withdraw-resource-mobilisation-plan.ts";
import { withdrawWorkPlan } from "./operations/withdraw-work-plan.ts";

// In parts, each of a length that the compiler can still write down as a type.
const planOperations = [
  draftWorkPlan,
  listWorkPlans,
  getWorkPlan,
  getWorkPlanCompleteness,
  redraftWorkPlan,
  publishWorkPlan,
  reviseWorkPlan,
  withdrawWorkPlan,
  confirmWorkPlan,
  publishAssistanceRequirement,
  listAssistanceRequirements,
  getAssistanceRequirement,
  withdrawAssistanceRequirement,
  respondToRequirement,
  getConsolidatedAnswer,
  listUnansweredRequirements,
] as const satisfies readonly Operation[];

const cooperationOperations = [
  recordResourceMobilisationPlan,
  listResourceMobilisationPlans,
  getResourceMobilisationPlan,
  getResourceMobilisationProgress,
  reviseResourceMobilisationPlan,
  withdrawResourceMobilisationPlan,
  confirmResourceMobilisationPlan,
  recordExchangeEntry,
  listExchangeEntries,
  getExchangeEntry,
  reviseExchangeEntry,
  closeExchangeEntry,
  confirmExchangeEntry,
  listExchangeMatches,
  recordExchangeArrangement,
  listExchangeArrangements,
  getExchangeArrangement,
  reviseExchangeArrangement,
  confirmExchangeArrangement,
  recordFinancingInstrument,
  listFinancingInstruments,
  getFinancingInstrument,
  reviseFinancingInstrument,
  confirmFinancingInstrument,
  getFundStatement,
  recordFundAllocation,
  listFundAllocations,
  getFundAllocation,
  cancelFundAllocation,
] as const satisfies readonly Operation[];

const reportingOperations = [
  draftCooperationReport,
  listCooperationReports,
  getCooperationReport,
  redraftCooperationReport,
  submitCooperationReport,
  correctCooperationReport,
  confirmCooperationReport,
  recordReportingWindow,
  listReportingWindows,
  recordNationalMineActionPlatform,
  listNationalMineActionPlatforms,
  getNationalMineActionPlatform,
  reviseNationalMineActionPlatform,
  recordPlatformMeeting,
  withdrawNationalMineActionPlatform,
  confirmNationalMineActionPlatform,
  recordDonorCoordinationGroup,
  listDonorCoordinationGroups,
  getDonorCoordinationGroup,
  reviseDonorCoordinationGroup,
  recordCoordinationMeeting,
  withdrawDonorCoordinationGroup,
  confirmDonorCoordinationGroup,
  rankMatches,
  previewPledge,
  proposeAllocation,
  getAllocationProposal,
  compareAllocationProposals,
  adoptAllocationProposal,
] as const satisfies readonly Operation[];

const reportOperations = [
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
] as const satisfies readonly Operation[];

const referenceOperations = [
  getEventFeed,
  openSubscription,
  listSubscriptions,
  getSubscription,
  reviseSubscription,
  cancelSubscription,
  confirmSubscription,
  unsubscribe,
  rotateSubscriptionSecret,
  listSubscriptionMessages,
  replaySubscriptionMessages,
  listStates,
  getState,
  recordState,
  listOrganisations,
  registerOrganisation,
  listExchangeRates,
  recordExchangeRates,
  getHealth,
  getOpenApi,
] as const satisfies readonly Operation[];

import { cancelFundAllocation } from "./operations/cancel-fund-allocation.ts";
import { closeExchangeEntry } from "./operations/close-exchange-entry.ts";
import { confirmExchangeArrangement } from "./operations/confirm-exchange-arrangement.ts";
import { confirmExchangeEntry } from "./operations/confirm-exchange-entry.ts";
import { confirmSubscription } from "./operations/confirm-subscription.ts";
import { getExchangeArrangement } from "./operations/get-exchange-arrangement.ts";
import { getExchangeEntry } from "./operations/get-exchange-entry.ts";
import { getFundAllocation } from "./operations/get-fund-allocation.ts";
import { getFundStatement } from "./operations/get-fund-statement.ts";
import { listExchangeArrangements } from "./operations/list-exchange-arrangements.ts";
import { listExchangeEntries } from "./operations/list-exchange-entries.ts";
import { listExchangeMatches } from "./operations/list-exchange-matches.ts";
import { listFundAllocations } from "./operations/list-fund-allocations.ts";
import { recordExchangeArrangement } from "./operations/record-exchange-arrangement.ts";
import { recordExchangeEntry } from "./operations/record-exchange-entry.ts";
import { recordFundAllocation } from "./operations/record-fund-allocation.ts";
import { reviseExchangeArrangement } from "./operations/revise-exchange-arrangement.ts";
import { reviseExchangeEntry } from "./operations/revise-exchange-entry.ts";
import { unsubscribe } from "./operations/unsubscribe.ts";
import { individualisedApproachOperations } from "./registry/individualised-approach.ts";
import { moneyOperations } from "./registry/money.ts";

/** The whole API: every operation, once. Everything else is derived from this list. */
export const registry: readonly [
  ...typeof planOperations,
  ...typeof moneyOperations,
  ...typeof cooperationOperations,
  ...typeof individualisedApproachOperations,
  ...typeof reportingOperations,
  ...typeof reportOperations,
  ...typeof referenceOperations,
] = [
  ...planOperations,
  ...moneyOperations,
  ...cooperationOperations,
  ...individualisedApproachOperations,
  ...reportingOperations,
  ...reportOperations,
  ...referenceOperations,
];
