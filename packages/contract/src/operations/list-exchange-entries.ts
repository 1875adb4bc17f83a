import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, PillarSchema, ProviderCodeSchema } from "../schemas/basic.ts";
import { ExchangeEntryPageSchema, ExchangeSideSchema, ExchangeTopicSchema } from "../schemas/exchange.ts";
import { exchangeEntryExample } from "../schemas/exchange-examples.ts";

export const listExchangeEntries = defineOperation({
  operationId: "listExchangeEntries",
  method: "get",
  path: "/exchange/entries",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "List offers and requests of experience",
  description: "Offers and requests of experience and expertise that the caller may see, newest first.",
  request: {
    query: z.strictObject({
      side: ExchangeSideSchema.exactOptional(),
      owner: ProviderCodeSchema.exactOptional(),
      topic: ExchangeTopicSchema.exactOptional(),
      pillar: PillarSchema.exactOptional().meta({
        description: "Those for this pillar, those for any among them.",
      }),
      status: z.enum(["open", "closed"]).exactOptional().meta({ description: "Both when left out." }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: ExchangeEntryPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "side=offer", response: { items: [exchangeEntryExample] } },
});
