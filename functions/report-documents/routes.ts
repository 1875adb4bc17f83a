import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getChartHandler } from "./get-chart.ts";
import { getCompletenessDocumentHandler } from "./get-completeness-document.ts";
import { getCoverageDocumentHandler } from "./get-coverage-document.ts";
import { getDonorDocumentHandler } from "./get-donor-document.ts";
import { getDossierDocumentHandler } from "./get-dossier-document.ts";
import { getGapDocumentHandler } from "./get-gap-document.ts";
import { getIndicatorsDocumentHandler } from "./get-indicators-document.ts";
import { getMatchDocumentHandler } from "./get-match-document.ts";
import { getStateProfileDocumentHandler } from "./get-state-profile-document.ts";

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
];
