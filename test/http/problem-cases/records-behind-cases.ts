import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { type CasesOf, unrated } from "./circumstances.ts";

export const recordsBehindCases = (): CasesOf<"listRecordsBehind"> => ({
  listRecordsBehind: {
    "rate-missing": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { currency: unrated } }),
    "provider-unknown": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { donor: "org:nobody" } }),
    "cursor-invalid": ({ anyone }) => anyone.ask(listRecordsBehind, { query: { cursor: "nonsense" } }),
  },
});
