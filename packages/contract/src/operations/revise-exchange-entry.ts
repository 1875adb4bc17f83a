import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ExchangeEntryIdSchema, ExchangeEntryInputSchema, ExchangeEntrySchema } from "../schemas/exchange.ts";
import { exchangeEntryExample, exchangeEntryRequestExample } from "../schemas/exchange-examples.ts";

export const reviseExchangeEntry = defineOperation({
  operationId: "reviseExchangeEntry",
  method: "put",
  path: "/exchange/entries/{id}",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Revise an offer or request",
  description:
    "Replaces the content of an open offer or request; it never changes its side or its owner. Earlier versions stay readable.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: ExchangeEntryIdSchema }), body: ExchangeEntryInputSchema },
  ifMatch: "required",
  response: { status: 200, body: ExchangeEntrySchema, etag: true },
  problems: ["exchange-entry-not-found", "not-your-state", "exchange-entry-closed", "exchange-entry-invalid"],
  table: [...reading, ...saving],
  example: {
    request: exchangeEntryRequestExample,
    response: { ...exchangeEntryExample, version: 2 },
  },
});
