import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getIndicatorsHandler } from "./get-indicators.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [getIndicatorsHandler(dependencies)];
