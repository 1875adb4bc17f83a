import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { comparePledgeWorkbookHandler } from "./compare-pledge-workbook.ts";
import { compareWorkPlanWorkbookHandler } from "./compare-work-plan-workbook.ts";
import { draftWorkPlanFromWorkbookHandler } from "./draft-work-plan-from-workbook.ts";
import { getChartHandler } from "./get-chart.ts";
import { getCompletenessDocumentHandler } from "./get-completeness-document.ts";
import { getCoverageDocumentHandler } from "./get-coverage-document.ts";
import { getDonorDocumentHandler } from "./get-donor-document.ts";
import { getDossierDocumentHandler } from "./get-dossier-document.ts";
import { getGapDocumentHandler } from "./get-gap-document.ts";
import { getIndicatorsDocumentHandler } from "./get-indicators-document.ts";
import { getMatchDocumentHandler } from "./get-match-document.ts";
import { getPledgeWorkbookHandler } from "./get-pledge-workbook.ts";
import { getStateProfileDocumentHandler } from "./get-state-profile-document.ts";
import { getWorkPlanWorkbookHandler } from "./get-work-plan-workbook.ts";
import { recordPledgesFromWorkbookHandler } from "./record-pledges-from-workbook.ts";
import { reviseWorkPlanFromWorkbookHandler } from "./revise-work-plan-from-workbook.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getCoverageDocumentHandler(dependencies),
  getGapDocumentHandler(dependencies),
  getDonorDocumentHandler(dependencies),
  getIndicatorsDocumentHandler(dependencies),
  getMatchDocumentHandler(dependencies),
  getCompletenessDocumentHandler(dependencies),
  getStateProfileDocumentHandler(dependencies),
  getDossierDocumentHandler(dependencies),
  getChartHandler(dependencies),
  getWorkPlanWorkbookHandler(dependencies),
  draftWorkPlanFromWorkbookHandler(dependencies),
  compareWorkPlanWorkbookHandler(dependencies),
  reviseWorkPlanFromWorkbookHandler(dependencies),
  getPledgeWorkbookHandler(dependencies),
  comparePledgeWorkbookHandler(dependencies),
  recordPledgesFromWorkbookHandler(dependencies),
];
