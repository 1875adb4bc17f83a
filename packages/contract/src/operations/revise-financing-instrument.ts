import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  FinancingInstrumentIdSchema,
  FinancingInstrumentInputSchema,
  FinancingInstrumentSchema,
  financingInstrumentExample,
  financingInstrumentRequestExample,
} from "../schemas/financing-instrument.ts";

export const reviseFinancingInstrument = defineOperation({
  operationId: "reviseFinancingInstrument",
  method: "put",
  path: "/financing-instruments/{id}",
  function: "finance",
  tag: "Finance",
  summary: "Revise a financing instrument",
  description:
    "Replaces the content of a financing instrument: how far it is, its partners, its figures. Its status only goes forward, from consideration through preparation and operation to its end, or it is given up before it operates. Earlier versions stay readable.",
  roles: ["state-focal-point", "isu"],
  request: {
    params: z.object({ id: FinancingInstrumentIdSchema }),
    body: FinancingInstrumentInputSchema,
  },
  ifMatch: "required",
  response: { status: 200, body: FinancingInstrumentSchema, etag: true },
  problems: [
    "financing-instrument-not-found",
    "not-your-state",
    "provider-unknown",
    "financing-instrument-invalid",
  ],
  table: [...reading, ...saving],
  example: {
    request: financingInstrumentRequestExample,
    response: { ...financingInstrumentExample, version: 2 },
  },
});
