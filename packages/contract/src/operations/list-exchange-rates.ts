import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { CurrencySchema } from "../schemas/basic.ts";
import { ExchangeRatesPageSchema } from "../schemas/reference.ts";

export const listExchangeRates = defineOperation({
  operationId: "listExchangeRates",
  method: "get",
  path: "/exchange-rates",
  function: "reference",
  tag: "Reference",
  summary: "List exchange rates",
  description:
    "Published units of each currency for one US dollar, by month or year, with their source. Every conversion uses the latest known on or before its day.",
  request: { query: z.strictObject({ currency: CurrencySchema.exactOptional() }) },
  csv: "items",
  response: { status: 200, body: ExchangeRatesPageSchema },
  problems: [],
  table: reading,
  example: {
    query: "currency=EUR",
    response: {
      items: [
        {
          currency: "EUR",
          rates: [
            {
              period: "2025-02",
              unitsPerUsd: "0.9601",
              source: "US Federal Reserve",
              recordedAt: "2025-03-03T08:00:00.000Z",
            },
          ],
          version: 1,
        },
      ],
    },
  },
});
