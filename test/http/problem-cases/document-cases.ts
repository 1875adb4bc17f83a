import { getCoverageDocument } from "@angkor/contract/operations/get-coverage-document";
import { type CasesOf, unrated } from "./circumstances.ts";

export const documentCases = (): CasesOf<"getCoverageDocument"> => ({
  getCoverageDocument: {
    "rate-missing": ({ anyone }) => anyone.ask(getCoverageDocument, { query: { currency: unrated } }),
  },
});
