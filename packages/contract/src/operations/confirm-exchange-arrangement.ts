import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ExchangeArrangementIdSchema, ExchangeArrangementSchema } from "../schemas/exchange.ts";
import { exchangeArrangementExample } from "../schemas/exchange-examples.ts";

export const confirmExchangeArrangement = defineOperation({
  operationId: "confirmExchangeArrangement",
  method: "post",
  path: "/exchange/arrangements/{id}/confirm",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Confirm an arrangement that the ISU entered",
  description: "The owner confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: ExchangeArrangementIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: ExchangeArrangementSchema, etag: true },
  problems: ["exchange-arrangement-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: { ...exchangeArrangementExample, version: 2, confirmedAt: "2026-02-01T09:00:00.000Z" },
  },
});
