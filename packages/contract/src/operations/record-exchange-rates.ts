import { defineOperation, reading, saving } from "../operation.ts";
import { ExchangeRatesInputSchema, ExchangeRatesSchema } from "../schemas/reference.ts";

export const recordExchangeRates = defineOperation({
  operationId: "recordExchangeRates",
  method: "post",
  path: "/exchange-rates",
  function: "reference",
  tag: "Reference",
  summary: "Record exchange rates",
  description:
    "The ISU records published rates of one currency. An entry for a known period corrects it from now on; figures converted before keep the rate they were converted with.",
  roles: ["isu"],
  request: { body: ExchangeRatesInputSchema },
  idempotent: true,
  response: { status: 201, body: ExchangeRatesSchema, etag: true },
  problems: ["record-too-large"],
  table: [...reading, ...saving],
  example: {
    request: {
      currency: "EUR",
      rates: [{ period: "2025-02", unitsPerUsd: "0.9601", source: "US Federal Reserve" }],
    },
    response: {
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
  },
});
