import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import { ExchangeEntryIdSchema, ExchangeEntrySchema } from "../schemas/exchange.ts";
import { exchangeEntryExample } from "../schemas/exchange-examples.ts";

export const getExchangeEntry = defineOperation({
  operationId: "getExchangeEntry",
  method: "get",
  path: "/exchange/entries/{id}",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Read an offer or request",
  description: "An offer or request of experience as it stands, or as it was at a version or an instant.",
  request: {
    params: z.object({ id: ExchangeEntryIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: ExchangeEntrySchema, etag: true },
  problems: ["exchange-entry-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: exchangeEntryExample },
});
