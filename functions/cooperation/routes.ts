import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { confirmResourceMobilisationPlanHandler } from "./confirm-resource-mobilisation-plan.ts";
import { getResourceMobilisationPlanHandler } from "./get-resource-mobilisation-plan.ts";
import { listResourceMobilisationPlansHandler } from "./list-resource-mobilisation-plans.ts";
import { recordResourceMobilisationPlanHandler } from "./record-resource-mobilisation-plan.ts";
import { reviseResourceMobilisationPlanHandler } from "./revise-resource-mobilisation-plan.ts";
import { withdrawResourceMobilisationPlanHandler } from "./withdraw-resource-mobilisation-plan.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  recordResourceMobilisationPlanHandler(dependencies),
  listResourceMobilisationPlansHandler(dependencies),
  getResourceMobilisationPlanHandler(dependencies),
  reviseResourceMobilisationPlanHandler(dependencies),
  withdrawResourceMobilisationPlanHandler(dependencies),
  confirmResourceMobilisationPlanHandler(dependencies),
];
