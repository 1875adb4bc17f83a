import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ExchangeEntryIdSchema, ExchangeEntrySchema } from "../schemas/exchange.ts";
import { exchangeEntryExample } from "../schemas/exchange-examples.ts";

export const confirmExchangeEntry = defineOperation({
  operationId: "confirmExchangeEntry",
  method: "post",
  path: "/exchange/entries/{id}/confirm",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Confirm an offer or request that the ISU entered",
  description: "The owner confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: ExchangeEntryIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: ExchangeEntrySchema, etag: true },
  problems: ["exchange-entry-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: { ...exchangeEntryExample, version: 2, confirmedAt: "2026-02-01T09:00:00.000Z" },
  },
});
