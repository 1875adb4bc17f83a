import { getExchangeArrangement } from "@angkor/contract/operations/get-exchange-arrangement";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import { exchangeArrangementRecords, toExchangeArrangementDto } from "./exchange-arrangement-dto.ts";

export const getExchangeArrangementHandler = ({ table }: Dependencies) =>
  handle(getExchangeArrangement, async ({ params, query, caller }) => {
    const found = await loadVersion(table, exchangeArrangementRecords, params.id, { query, caller });
    return { body: await toExchangeArrangementDto(table, caller, found), version: found.version };
  });
