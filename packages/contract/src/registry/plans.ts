import { confirmProgressRecord } from "../operations/confirm-progress-record.ts";
import { confirmWorkPlan } from "../operations/confirm-work-plan.ts";
import { correctProgressRecord } from "../operations/correct-progress-record.ts";
import { draftWorkPlan } from "../operations/draft-work-plan.ts";
import { getAssistanceRequirement } from "../operations/get-assistance-requirement.ts";
import { getConsolidatedAnswer } from "../operations/get-consolidated-answer.ts";
import { getProgressRecord } from "../operations/get-progress-record.ts";
import { getWorkPlan } from "../operations/get-work-plan.ts";
import { getWorkPlanCompleteness } from "../operations/get-work-plan-completeness.ts";
import { getWorkPlanProgress } from "../operations/get-work-plan-progress.ts";
import { listAssistanceRequirements } from "../operations/list-assistance-requirements.ts";
import { listUnansweredRequirements } from "../operations/list-unanswered-requirements.ts";
import { listWorkPlans } from "../operations/list-work-plans.ts";
import { publishAssistanceRequirement } from "../operations/publish-assistance-requirement.ts";
import { publishWorkPlan } from "../operations/publish-work-plan.ts";
import { recordProgress } from "../operations/record-progress.ts";
import { redraftWorkPlan } from "../operations/redraft-work-plan.ts";
import { respondToRequirement } from "../operations/respond-to-requirement.ts";
import { reviseWorkPlan } from "../operations/revise-work-plan.ts";
import { withdrawAssistanceRequirement } from "../operations/withdraw-assistance-requirement.ts";
import { withdrawWorkPlan } from "../operations/withdraw-work-plan.ts";
import { listed } from "./listed.ts";

export const planOperations = listed(
  draftWorkPlan,
  listWorkPlans,
  getWorkPlan,
  getWorkPlanCompleteness,
  redraftWorkPlan,
  publishWorkPlan,
  reviseWorkPlan,
  withdrawWorkPlan,
  confirmWorkPlan,
  recordProgress,
  getWorkPlanProgress,
  getProgressRecord,
  correctProgressRecord,
  confirmProgressRecord,
  publishAssistanceRequirement,
  listAssistanceRequirements,
  getAssistanceRequirement,
  withdrawAssistanceRequirement,
  respondToRequirement,
  getConsolidatedAnswer,
  listUnansweredRequirements,
);
