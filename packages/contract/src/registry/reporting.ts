import { adoptAllocationProposal } from "../operations/adopt-allocation-proposal.ts";
import { compareAllocationProposals } from "../operations/compare-allocation-proposals.ts";
import { confirmCooperationReport } from "../operations/confirm-cooperation-report.ts";
import { confirmDonorCoordinationGroup } from "../operations/confirm-donor-coordination-group.ts";
import { confirmNationalMineActionPlatform } from "../operations/confirm-national-mine-action-platform.ts";
import { correctCooperationReport } from "../operations/correct-cooperation-report.ts";
import { draftCooperationReport } from "../operations/draft-cooperation-report.ts";
import { getAllocationProposal } from "../operations/get-allocation-proposal.ts";
import { getCooperationReport } from "../operations/get-cooperation-report.ts";
import { getDonorCoordinationGroup } from "../operations/get-donor-coordination-group.ts";
import { getNationalMineActionPlatform } from "../operations/get-national-mine-action-platform.ts";
import { listCooperationReports } from "../operations/list-cooperation-reports.ts";
import { listDonorCoordinationGroups } from "../operations/list-donor-coordination-groups.ts";
import { listNationalMineActionPlatforms } from "../operations/list-national-mine-action-platforms.ts";
import { listReportingWindows } from "../operations/list-reporting-windows.ts";
import { previewPledge } from "../operations/preview-pledge.ts";
import { proposeAllocation } from "../operations/propose-allocation.ts";
import { rankMatches } from "../operations/rank-matches.ts";
import { recordCoordinationMeeting } from "../operations/record-coordination-meeting.ts";
import { recordDonorCoordinationGroup } from "../operations/record-donor-coordination-group.ts";
import { recordNationalMineActionPlatform } from "../operations/record-national-mine-action-platform.ts";
import { recordPlatformMeeting } from "../operations/record-platform-meeting.ts";
import { recordReportingWindow } from "../operations/record-reporting-window.ts";
import { redraftCooperationReport } from "../operations/redraft-cooperation-report.ts";
import { reviseDonorCoordinationGroup } from "../operations/revise-donor-coordination-group.ts";
import { reviseNationalMineActionPlatform } from "../operations/revise-national-mine-action-platform.ts";
import { submitCooperationReport } from "../operations/submit-cooperation-report.ts";
import { withdrawDonorCoordinationGroup } from "../operations/withdraw-donor-coordination-group.ts";
import { withdrawNationalMineActionPlatform } from "../operations/withdraw-national-mine-action-platform.ts";
import { listed } from "./listed.ts";

export const reportingOperations = listed(
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
);
