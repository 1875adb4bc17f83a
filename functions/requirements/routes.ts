import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getAssistanceRequirementHandler } from "./get-assistance-requirement.ts";
import { getConsolidatedAnswerHandler } from "./get-consolidated-answer.ts";
import { listAssistanceRequirementsHandler } from "./list-assistance-requirements.ts";
import { listUnansweredRequirementsHandler } from "./list-unanswered-requirements.ts";
import { publishAssistanceRequirementHandler } from "./publish-assistance-requirement.ts";
import { respondToRequirementHandler } from "./respond-to-requirement.ts";
import { withdrawAssistanceRequirementHandler } from "./withdraw-assistance-requirement.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  publishAssistanceRequirementHandler(dependencies),
  listAssistanceRequirementsHandler(dependencies),
  getAssistanceRequirementHandler(dependencies),
  withdrawAssistanceRequirementHandler(dependencies),
  respondToRequirementHandler(dependencies),
  getConsolidatedAnswerHandler(dependencies),
  listUnansweredRequirementsHandler(dependencies),
];
