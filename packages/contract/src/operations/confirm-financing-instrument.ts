import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  FinancingInstrumentIdSchema,
  FinancingInstrumentSchema,
  financingInstrumentExample,
} from "../schemas/financing-instrument.ts";

export const confirmFinancingInstrument = defineOperation({
  operationId: "confirmFinancingInstrument",
  method: "post",
  path: "/financing-instruments/{id}/confirm",
  function: "finance",
  tag: "Finance",
  summary: "Confirm a financing instrument that the ISU entered",
  description: "The owner confirms what the ISU entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: FinancingInstrumentIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: FinancingInstrumentSchema, etag: true },
  problems: ["financing-instrument-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: { ...financingInstrumentExample, version: 2, confirmedAt: "2026-02-01T09:00:00.000Z" },
  },
});
