import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { comparePledgeWorkbookHandler } from "./compare-pledge-workbook.ts";
import { compareWorkPlanWorkbookHandler } from "./compare-work-plan-workbook.ts";
import { draftWorkPlanFromWorkbookHandler } from "./draft-work-plan-from-workbook.ts";
import { getPledgeWorkbookHandler } from "./get-pledge-workbook.ts";
import { getWorkPlanWorkbookHandler } from "./get-work-plan-workbook.ts";
import { recordPledgesFromWorkbookHandler } from "./record-pledges-from-workbook.ts";
import { reviseWorkPlanFromWorkbookHandler } from "./revise-work-plan-from-workbook.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getWorkPlanWorkbookHandler(dependencies),
  draftWorkPlanFromWorkbookHandler(dependencies),
  compareWorkPlanWorkbookHandler(dependencies),
  reviseWorkPlanFromWorkbookHandler(dependencies),
  getPledgeWorkbookHandler(dependencies),
  comparePledgeWorkbookHandler(dependencies),
  recordPledgesFromWorkbookHandler(dependencies),
];
