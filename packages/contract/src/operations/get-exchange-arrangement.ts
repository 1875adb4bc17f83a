import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import { ExchangeArrangementIdSchema, ExchangeArrangementSchema } from "../schemas/exchange.ts";
import { exchangeArrangementExample } from "../schemas/exchange-examples.ts";

export const getExchangeArrangement = defineOperation({
  operationId: "getExchangeArrangement",
  method: "get",
  path: "/exchange/arrangements/{id}",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Read an arrangement",
  description: "An arrangement to exchange experience as it stands, or as it was at a version or an instant.",
  request: {
    params: z.object({ id: ExchangeArrangementIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: ExchangeArrangementSchema, etag: true },
  problems: ["exchange-arrangement-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: exchangeArrangementExample },
});
