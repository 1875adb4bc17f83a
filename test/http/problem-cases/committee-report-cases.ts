import { getMatchReport } from "@angkor/contract/operations/get-match-report";
import { type CasesOf, unrated } from "./circumstances.ts";

/** What can go wrong when the Committee's reports are read. */
export const committeeReportCases = (): CasesOf<"getMatchReport"> => ({
  getMatchReport: {
    "rate-missing": ({ anyone }) => anyone.ask(getMatchReport, { query: { currency: unrated } }),
  },
});
