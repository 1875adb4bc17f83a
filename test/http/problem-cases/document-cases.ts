import { getChart } from "@angkor/contract/operations/get-chart";
import { getCoverageDocument } from "@angkor/contract/operations/get-coverage-document";
import { getDonorDocument } from "@angkor/contract/operations/get-donor-document";
import { getGapDocument } from "@angkor/contract/operations/get-gap-document";
import { getMatchDocument } from "@angkor/contract/operations/get-match-document";
import { getStateProfileDocument } from "@angkor/contract/operations/get-state-profile-document";
import { type CasesOf, unrated } from "./circumstances.ts";
import { type WorkbookOperation, workbookCases } from "./workbook-cases.ts";

type DocumentOperation =
  | "getCoverageDocument"
  | "getGapDocument"
  | "getDonorDocument"
  | "getStateProfileDocument"
  | "getIndicatorsDocument"
  | "getMatchDocument"
  | "getCompletenessDocument"
  | "getChart"
  | WorkbookOperation;

const query = { currency: unrated };

export const documentCases = (): CasesOf<DocumentOperation> => ({
  ...workbookCases(),
  getCoverageDocument: { "rate-missing": ({ anyone }) => anyone.ask(getCoverageDocument, { query }) },
  getGapDocument: { "rate-missing": ({ anyone }) => anyone.ask(getGapDocument, { query }) },
  getStateProfileDocument: {
    "rate-missing": ({ anyone }) => anyone.ask(getStateProfileDocument, { params: { iso3: "KHM" }, query }),
    "state-not-found": ({ anyone }) => anyone.ask(getStateProfileDocument, { params: { iso3: "FRA" } }),
  },
  getDonorDocument: {
    "rate-missing": ({ anyone }) => anyone.ask(getDonorDocument, { params: { provider: "NOR" }, query }),
    "provider-unknown": ({ anyone }) => anyone.ask(getDonorDocument, { params: { provider: "org:nobody" } }),
  },
  getIndicatorsDocument: {},
  getMatchDocument: { "rate-missing": ({ anyone }) => anyone.ask(getMatchDocument, { query }) },
  getCompletenessDocument: {},
  getChart: {
    "rate-missing": ({ anyone }) => anyone.ask(getChart, { params: { chart: "years" }, query }),
    "nothing-to-draw": ({ anyone }) =>
      anyone.ask(getChart, { params: { chart: "heat" }, query: { state: "VUT" } }),
  },
});
