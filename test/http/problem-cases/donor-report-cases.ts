import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { type CasesOf, unrated } from "./circumstances.ts";

export const donorReportCases = (): CasesOf<"getDonorReport" | "listRecordsBehind"> => ({
  getDonorReport: {
    "rate-missing": ({ anyone }) =>
      anyone.ask(getDonorReport, { params: { provider: "NOR" }, query: { currency: unrated } }),
    "provider-unknown": ({ anyone }) => anyone.ask(getDonorReport, { params: { provider: "org:nobody" } }),
  },
  listRecordsBehind: {
    "rate-missing": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { currency: unrated } }),
    "provider-unknown": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { donor: "org:nobody" } }),
    "cursor-invalid": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { cursor: "nonsense" } }),
  },
});
