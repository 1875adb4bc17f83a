import { defineOperation, saving } from "../operation.ts";
import {
  FinancingInstrumentInputSchema,
  FinancingInstrumentSchema,
  financingInstrumentExample,
  financingInstrumentRequestExample,
} from "../schemas/financing-instrument.ts";

export const recordFinancingInstrument = defineOperation({
  operationId: "recordFinancingInstrument",
  method: "post",
  path: "/financing-instruments",
  function: "finance",
  tag: "Finance",
  summary: "Record a financing instrument",
  description:
    "An instrument of innovative or pooled finance (Actions 40 and 44), from its first consideration on. Its amounts are its own figures and in no total. One that operated in a year, other than a trust fund, is evidence for indicator 40.4 of its owner, of the States that it names and of its partners.",
  roles: ["state-focal-point", "isu"],
  request: { body: FinancingInstrumentInputSchema },
  idempotent: true,
  response: { status: 201, body: FinancingInstrumentSchema, etag: true },
  problems: ["not-your-state", "provider-unknown", "financing-instrument-invalid"],
  table: saving,
  example: { request: financingInstrumentRequestExample, response: financingInstrumentExample },
});
