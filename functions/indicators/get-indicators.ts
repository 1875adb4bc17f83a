import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildIndicators } from "../reports/build-indicators.ts";

export const getIndicatorsHandler = (dependencies: Dependencies) =>
  handle(getIndicators, async (request) => ({ body: await buildIndicators(dependencies, request) }));
