import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getCompletenessReportHandler } from "./get-completeness-report.ts";
import { getWorkPlanCompletenessHandler } from "./get-work-plan-completeness.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getWorkPlanCompletenessHandler(dependencies),
  getCompletenessReportHandler(dependencies),
];
