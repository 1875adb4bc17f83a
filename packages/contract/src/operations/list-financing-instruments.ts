import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, ProviderCodeSchema, StateCodeSchema } from "../schemas/basic.ts";
import {
  FinancingInstrumentPageSchema,
  financingInstrumentExample,
  InstrumentKindSchema,
  InstrumentStatusSchema,
} from "../schemas/financing-instrument.ts";

export const listFinancingInstruments = defineOperation({
  operationId: "listFinancingInstruments",
  method: "get",
  path: "/financing-instruments",
  function: "finance",
  tag: "Finance",
  summary: "List financing instruments",
  description: "Financing instruments that the caller may see, newest first.",
  request: {
    query: z.strictObject({
      owner: ProviderCodeSchema.exactOptional(),
      state: StateCodeSchema.exactOptional().meta({
        description: "Those that serve this State, those open to any among them.",
      }),
      kind: InstrumentKindSchema.exactOptional(),
      status: InstrumentStatusSchema.exactOptional(),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: FinancingInstrumentPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "status=in-preparation", response: { items: [financingInstrumentExample] } },
});
