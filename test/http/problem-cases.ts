import { matchingCases } from "./matching-cases.ts";
import type { BeforeFull, ProblemCases } from "./problem-cases/circumstances.ts";
import { commitmentCases } from "./problem-cases/commitment-cases.ts";
import { committeeReportCases } from "./problem-cases/committee-report-cases.ts";
import { cooperationReportCases } from "./problem-cases/cooperation-report-cases.ts";
import { groupCases, platformCases } from "./problem-cases/coordination-cases.ts";
import { documentCases } from "./problem-cases/document-cases.ts";
import { donorReportCases } from "./problem-cases/donor-report-cases.ts";
import { exchangeCases } from "./problem-cases/exchange-cases.ts";
import { experienceCases } from "./problem-cases/experience-cases.ts";
import { financeCases } from "./problem-cases/finance-cases.ts";
import { followUpCases } from "./problem-cases/follow-up-cases.ts";
import { caseCases, dossierCases, meetingCases } from "./problem-cases/individualised-approach-cases.ts";
import { needCases } from "./problem-cases/need-cases.ts";
import { planCases } from "./problem-cases/plan-cases.ts";
import { pledgeCases } from "./problem-cases/pledge-cases.ts";
import { progressCases } from "./problem-cases/progress-cases.ts";
import { referenceCases } from "./problem-cases/reference-cases.ts";
import { resourceMobilisationCases } from "./problem-cases/resource-mobilisation-cases.ts";
import { responseCases } from "./problem-cases/response-cases.ts";
import { snapshotCases } from "./problem-cases/snapshot-cases.ts";
import { subscriptionCases } from "./problem-cases/subscription-cases.ts";

export { type BeforeFull, beforeFull, fullState, type ProblemCases } from "./problem-cases/circumstances.ts";

/** A request for every problem that any operation declares of its own. */
export const problemCases = (before: () => BeforeFull): ProblemCases => ({
  ...planCases(before),
  ...progressCases(),
  ...needCases(),
  ...responseCases(),
  ...pledgeCases(before),
  ...commitmentCases(before),
  ...matchingCases,
  ...cooperationReportCases(),
  ...resourceMobilisationCases(),
  ...platformCases(),
  ...groupCases(),
  ...financeCases(before),
  ...experienceCases(),
  ...committeeReportCases(),
  ...donorReportCases(),
  ...referenceCases(),
  ...caseCases(),
  ...meetingCases(),
  ...dossierCases(),
  ...followUpCases(),
  ...snapshotCases(),
  ...subscriptionCases(),
  ...exchangeCases(),
  ...documentCases(),
});
