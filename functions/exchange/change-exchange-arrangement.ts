import { changing } from "../changing.ts";
import { exchangeArrangementRecords, toExchangeArrangementDto } from "./exchange-arrangement-dto.ts";

export const changeExchangeArrangement = changing(exchangeArrangementRecords, (saved, caller, table) =>
  toExchangeArrangementDto(table, caller, saved),
);
