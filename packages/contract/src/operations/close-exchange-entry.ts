import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ExchangeEntryIdSchema, ExchangeEntrySchema } from "../schemas/exchange.ts";
import { exchangeEntryExample } from "../schemas/exchange-examples.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const closeExchangeEntry = defineOperation({
  operationId: "closeExchangeEntry",
  method: "post",
  path: "/exchange/entries/{id}/close",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Close an offer or request",
  description: "It matches nothing any more, since it was taken up or no longer holds; it stays readable.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: ExchangeEntryIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: ExchangeEntrySchema, etag: true },
  problems: ["exchange-entry-not-found", "not-your-state", "exchange-entry-closed"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Taken up" },
    response: { ...exchangeEntryExample, status: "closed", version: 2, closedReason: "Taken up" },
  },
});
