import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getGapReportHandler } from "./get-gap-report.ts";
import { verifyPositionsHandler } from "./verify-positions.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getGapReportHandler(dependencies),
  verifyPositionsHandler(dependencies),
];
