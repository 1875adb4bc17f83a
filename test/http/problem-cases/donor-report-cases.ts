import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { type CasesOf, unrated } from "./circumstances.ts";

export const donorReportCases = (): CasesOf<"getDonorReport" | "getStateProfile" | "listRecordsBehind"> => ({
  getDonorReport: {
    "rate-missing": ({ anyone }) =>
      anyone.ask(getDonorReport, { params: { provider: "NOR" }, query: { currency: unrated } }),
    "provider-unknown": ({ anyone }) => anyone.ask(getDonorReport, { params: { provider: "org:nobody" } }),
  },
  getStateProfile: {
    "rate-missing": ({ anyone }) =>
      anyone.ask(getStateProfile, { params: { iso3: "KHM" }, query: { currency: unrated } }),
    "state-not-found": ({ anyone }) => anyone.ask(getStateProfile, { params: { iso3: "FRA" } }),
  },
  listRecordsBehind: {
    "rate-missing": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { currency: unrated } }),
    "provider-unknown": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { donor: "org:nobody" } }),
    "cursor-invalid": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { cursor: "nonsense" } }),
  },
});
