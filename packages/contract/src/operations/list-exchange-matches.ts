import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { limit } from "../schemas/basic.ts";
import { ExchangeEntryIdSchema, ExchangeMatchesSchema } from "../schemas/exchange.ts";
import { exchangeMatchesExample } from "../schemas/exchange-examples.ts";

export const listExchangeMatches = defineOperation({
  operationId: "listExchangeMatches",
  method: "get",
  path: "/exchange/entries/{id}/matches",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "List what answers an offer or request",
  description:
    "The offers that answer a request, or the requests that an offer answers, by named rules, each with the reason why it fits or not: topics, pillars, whom each names, languages, level, days. What answers most of what is asked for comes first, then what names the other side, then what somebody can pay for. Only what the caller may see is looked at.",
  request: {
    params: z.object({ id: ExchangeEntryIdSchema }),
    query: z.strictObject({
      excluded: z
        .enum(["true", "false"])
        .default("false")
        .meta({ description: "Whether to tell what does not fit too, and why." }),
      limit,
    }),
  },
  csv: "items",
  response: { status: 200, body: ExchangeMatchesSchema },
  problems: ["exchange-entry-not-found"],
  table: reading,
  example: { query: "excluded=true", response: exchangeMatchesExample },
});
