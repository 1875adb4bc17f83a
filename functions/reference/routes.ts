import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getHealthHandler } from "./get-health.ts";
import { getStateHandler } from "./get-state.ts";
import { listExchangeRatesHandler } from "./list-exchange-rates.ts";
import { listOrganisationsHandler } from "./list-organisations.ts";
import { listStatesHandler } from "./list-states.ts";
import { recordExchangeRatesHandler } from "./record-exchange-rates.ts";
import { recordStateHandler } from "./record-state.ts";
import { registerOrganisationHandler } from "./register-organisation.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  listStatesHandler(dependencies),
  getStateHandler(dependencies),
  recordStateHandler(dependencies),
  listOrganisationsHandler(dependencies),
  registerOrganisationHandler(dependencies),
  listExchangeRatesHandler(dependencies),
  recordExchangeRatesHandler(dependencies),
  getHealthHandler(dependencies),
];
