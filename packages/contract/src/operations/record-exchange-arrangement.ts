import { defineOperation, reading, saving } from "../operation.ts";
import { ExchangeArrangementInputSchema, ExchangeArrangementSchema } from "../schemas/exchange.ts";
import {
  exchangeArrangementExample,
  exchangeArrangementRequestExample,
} from "../schemas/exchange-examples.ts";

export const recordExchangeArrangement = defineOperation({
  operationId: "recordExchangeArrangement",
  method: "post",
  path: "/exchange/arrangements",
  function: "exchange",
  tag: "Exchange of experience",
  summary: "Record an arrangement to exchange experience",
  description:
    "Who shares which experience or expertise with whom, through international, regional or bilateral cooperation, and who pays: South-South where affected States share with affected States, triangular where a third pays. What is under way or completed in a year is evidence for indicators 45.1 and 45.2 of those who share. It is the record of all its parties; one of them, or the ISU on its behalf, keeps it.",
  roles: ["state-focal-point", "isu"],
  request: { body: ExchangeArrangementInputSchema },
  idempotent: true,
  response: { status: 201, body: ExchangeArrangementSchema, etag: true },
  problems: [
    "not-your-state",
    "provider-unknown",
    "exchange-entry-not-found",
    "exchange-arrangement-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: exchangeArrangementRequestExample, response: exchangeArrangementExample },
});
