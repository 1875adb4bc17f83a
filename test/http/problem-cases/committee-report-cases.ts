import { getMatchReport } from "@angkor/contract/operations/get-match-report";
import { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import { type CasesOf, unrated } from "./circumstances.ts";

/** What can go wrong when the Committee's reports are read. */
export const committeeReportCases = (): CasesOf<"getMatchReport" | "getMeetingAgenda"> => ({
  getMatchReport: {
    "rate-missing": ({ anyone }) => anyone.ask(getMatchReport, { query: { currency: unrated } }),
  },
  getMeetingAgenda: {
    "rate-missing": ({ anyone }) => anyone.ask(getMeetingAgenda, { query: { currency: unrated } }),
  },
});
