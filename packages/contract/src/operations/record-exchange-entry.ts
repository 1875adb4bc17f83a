import { defineOperation, saving } from "../operation.ts";
import { ExchangeEntryInputSchema, ExchangeEntrySchema } from "../schemas/exchange.ts";
import { exchangeEntryExample, exchangeEntryRequestExample } from "../schemas/exchange-examples.ts";

export const recordExchangeEntry = defineOperation({
  operationId: "recordExchangeEntry",
  method: "post",
  path: "/exchange/entries",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Offer or ask for experience or expertise",
  description:
    "An offer to share experience, good practice, technology or cooperation in border areas, or a request for some (Action 45). Both sides choose from one list of topics, so that they can be matched. It is no money and in no total.",
  roles: ["state-focal-point", "isu"],
  request: { body: ExchangeEntryInputSchema },
  idempotent: true,
  response: { status: 201, body: ExchangeEntrySchema, etag: true },
  problems: ["not-your-state", "provider-unknown", "exchange-entry-invalid"],
  table: saving,
  example: { request: exchangeEntryRequestExample, response: exchangeEntryExample },
});
