import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  ExchangeArrangementIdSchema,
  ExchangeArrangementInputSchema,
  ExchangeArrangementSchema,
} from "../schemas/exchange.ts";
import {
  exchangeArrangementExample,
  exchangeArrangementRequestExample,
} from "../schemas/exchange-examples.ts";

export const reviseExchangeArrangement = defineOperation({
  operationId: "reviseExchangeArrangement",
  method: "put",
  path: "/exchange/arrangements/{id}",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Revise an arrangement",
  description:
    "Replaces the content of an arrangement: how far it is, its parties, what came of it. What is completed or cancelled stays so. Earlier versions stay readable.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: ExchangeArrangementIdSchema }), body: ExchangeArrangementInputSchema },
  ifMatch: "required",
  response: { status: 200, body: ExchangeArrangementSchema, etag: true },
  problems: [
    "exchange-arrangement-not-found",
    "not-your-state",
    "provider-unknown",
    "exchange-entry-not-found",
    "exchange-arrangement-invalid",
  ],
  table: [...reading, ...saving],
  example: {
    request: exchangeArrangementRequestExample,
    response: { ...exchangeArrangementExample, version: 2 },
  },
});
