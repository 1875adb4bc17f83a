import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { confirmProgressRecordHandler } from "./confirm-progress-record.ts";
import { confirmWorkPlanHandler } from "./confirm-work-plan.ts";
import { correctProgressRecordHandler } from "./correct-progress-record.ts";
import { draftWorkPlanHandler } from "./draft-work-plan.ts";
import { getProgressRecordHandler } from "./get-progress-record.ts";
import { getWorkPlanHandler } from "./get-work-plan.ts";
import { getWorkPlanProgressHandler } from "./get-work-plan-progress.ts";
import { listWorkPlansHandler } from "./list-work-plans.ts";
import { publishWorkPlanHandler } from "./publish-work-plan.ts";
import { recordProgressHandler } from "./record-progress.ts";
import { redraftWorkPlanHandler } from "./redraft-work-plan.ts";
import { reviseWorkPlanHandler } from "./revise-work-plan.ts";
import { withdrawWorkPlanHandler } from "./withdraw-work-plan.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  draftWorkPlanHandler(dependencies),
  listWorkPlansHandler(dependencies),
  getWorkPlanHandler(dependencies),
  redraftWorkPlanHandler(dependencies),
  publishWorkPlanHandler(dependencies),
  reviseWorkPlanHandler(dependencies),
  withdrawWorkPlanHandler(dependencies),
  confirmWorkPlanHandler(dependencies),
  recordProgressHandler(dependencies),
  getWorkPlanProgressHandler(dependencies),
  getProgressRecordHandler(dependencies),
  correctProgressRecordHandler(dependencies),
  confirmProgressRecordHandler(dependencies),
];
