import { listExchangeRates } from "@angkor/contract/operations/list-exchange-rates";
import { handle } from "@angkor/http";
import { exchangeRates, kindPartition, listPage, load } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { toExchangeRatesDto } from "./exchange-rates-dto.ts";

/** More than there are currencies. */
const allCurrencies = 400;

export const listExchangeRatesHandler = ({ table }: Dependencies) =>
  handle(listExchangeRates, async ({ query }) => {
    if (query.currency !== undefined) {
      const series = await load(table, exchangeRates, query.currency);
      return { body: { items: series === undefined ? [] : [toExchangeRatesDto(series)] } };
    }
    const { items } = await listPage(table, exchangeRates, {
      listings: [{ index: "kind", partition: kindPartition("exchange-rates") }],
      limit: allCurrencies,
      keep: () => true,
    });
    return {
      body: { items: items.map(toExchangeRatesDto).sort((a, b) => (a.currency < b.currency ? -1 : 1)) },
    };
  });
