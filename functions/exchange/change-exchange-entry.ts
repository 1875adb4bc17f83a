import { changing } from "../changing.ts";
import { exchangeEntryRecords, toExchangeEntryDto } from "./exchange-entry-dto.ts";

export const changeExchangeEntry = changing(exchangeEntryRecords, (saved, caller) =>
  toExchangeEntryDto(caller)(saved),
);
