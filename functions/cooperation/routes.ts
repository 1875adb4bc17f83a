import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { confirmCooperationReportHandler } from "./confirm-cooperation-report.ts";
import { confirmResourceMobilisationPlanHandler } from "./confirm-resource-mobilisation-plan.ts";
import { correctCooperationReportHandler } from "./correct-cooperation-report.ts";
import { draftCooperationReportHandler } from "./draft-cooperation-report.ts";
import { getCooperationReportHandler } from "./get-cooperation-report.ts";
import { getResourceMobilisationPlanHandler } from "./get-resource-mobilisation-plan.ts";
import { getResourceMobilisationProgressHandler } from "./get-resource-mobilisation-progress.ts";
import { listCooperationReportsHandler } from "./list-cooperation-reports.ts";
import { listReportingWindowsHandler } from "./list-reporting-windows.ts";
import { listResourceMobilisationPlansHandler } from "./list-resource-mobilisation-plans.ts";
import { recordReportingWindowHandler } from "./record-reporting-window.ts";
import { recordResourceMobilisationPlanHandler } from "./record-resource-mobilisation-plan.ts";
import { redraftCooperationReportHandler } from "./redraft-cooperation-report.ts";
import { reviseResourceMobilisationPlanHandler } from "./revise-resource-mobilisation-plan.ts";
import { submitCooperationReportHandler } from "./submit-cooperation-report.ts";
import { withdrawResourceMobilisationPlanHandler } from "./withdraw-resource-mobilisation-plan.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  draftCooperationReportHandler(dependencies),
  listCooperationReportsHandler(dependencies),
  getCooperationReportHandler(dependencies),
  redraftCooperationReportHandler(dependencies),
  submitCooperationReportHandler(dependencies),
  correctCooperationReportHandler(dependencies),
  confirmCooperationReportHandler(dependencies),
  recordReportingWindowHandler(dependencies),
  listReportingWindowsHandler(dependencies),
  recordResourceMobilisationPlanHandler(dependencies),
  listResourceMobilisationPlansHandler(dependencies),
  getResourceMobilisationPlanHandler(dependencies),
  reviseResourceMobilisationPlanHandler(dependencies),
  withdrawResourceMobilisationPlanHandler(dependencies),
  confirmResourceMobilisationPlanHandler(dependencies),
  getResourceMobilisationProgressHandler(dependencies),
];
