import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, ProviderCodeSchema } from "../schemas/basic.ts";
import {
  ArrangementStatusSchema,
  ExchangeArrangementPageSchema,
  ExchangeTopicSchema,
} from "../schemas/exchange.ts";
import { exchangeArrangementExample } from "../schemas/exchange-examples.ts";

export const listExchangeArrangements = defineOperation({
  operationId: "listExchangeArrangements",
  method: "get",
  path: "/exchange/arrangements",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "List arrangements to exchange experience",
  description: "Arrangements that the caller may see, newest first.",
  request: {
    query: z.strictObject({
      party: ProviderCodeSchema.exactOptional().meta({
        description: "Those in which it shares, receives or pays.",
      }),
      topic: ExchangeTopicSchema.exactOptional(),
      status: ArrangementStatusSchema.exactOptional(),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: ExchangeArrangementPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "party=KHM", response: { items: [exchangeArrangementExample] } },
});
