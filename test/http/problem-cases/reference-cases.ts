import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getState } from "@angkor/contract/operations/get-state";
import { listOrganisations } from "@angkor/contract/operations/list-organisations";
import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { type CasesOf, unrated } from "./circumstances.ts";

export const referenceCases = (): CasesOf<
  | "getGapReport"
  | "getCoverageReport"
  | "verifyPositions"
  | "listStates"
  | "getState"
  | "recordState"
  | "listOrganisations"
  | "registerOrganisation"
  | "listExchangeRates"
  | "recordExchangeRates"
  | "getHealth"
  | "getOpenApi"
> => ({
  getGapReport: {
    "rate-missing": ({ anyone }) => anyone.ask(getGapReport, { query: { currency: unrated } }),
  },
  getCoverageReport: {
    "rate-missing": ({ anyone }) => anyone.ask(getCoverageReport, { query: { currency: unrated } }),
  },
  verifyPositions: {},
  listStates: {},
  getState: { "state-not-found": ({ anyone }) => anyone.ask(getState, { params: { iso3: "FRA" } }) },
  recordState: {},
  listOrganisations: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listOrganisations, { query: { cursor: "nonsense" } }),
  },
  registerOrganisation: {},
  listExchangeRates: {},
  recordExchangeRates: {
    "record-too-large": async ({ isu }) => {
      for (let turn = 0; ; turn += 1) {
        const rates = Array.from({ length: 400 }, (_, index) => ({
          period: String(1000 + turn * 400 + index),
          unitsPerUsd: "1.5",
          source: `${turn}.${index}`.padEnd(300, "x"),
        }));
        const answer = await isu.ask(recordExchangeRates, { body: { currency: "SEK", rates } });
        if (answer.status !== 201 || turn > 50) return answer;
      }
    },
  },
  getHealth: {},
  getOpenApi: {},
});
