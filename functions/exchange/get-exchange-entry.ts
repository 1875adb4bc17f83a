import { getExchangeEntry } from "@angkor/contract/operations/get-exchange-entry";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import { exchangeEntryRecords, toExchangeEntryDto } from "./exchange-entry-dto.ts";

export const getExchangeEntryHandler = ({ table }: Dependencies) =>
  handle(getExchangeEntry, async ({ params, query, caller }) => {
    const found = await loadVersion(table, exchangeEntryRecords, params.id, { query, caller });
    return { body: toExchangeEntryDto(caller)(found), version: found.version };
  });
