import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import {
  FinancingInstrumentIdSchema,
  FinancingInstrumentSchema,
  financingInstrumentExample,
} from "../schemas/financing-instrument.ts";

export const getFinancingInstrument = defineOperation({
  operationId: "getFinancingInstrument",
  method: "get",
  path: "/financing-instruments/{id}",
  function: "finance",
  tag: "Finance",
  summary: "Read a financing instrument",
  description:
    "A financing instrument as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.",
  request: {
    params: z.object({ id: FinancingInstrumentIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: FinancingInstrumentSchema, etag: true },
  problems: ["financing-instrument-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: financingInstrumentExample },
});
