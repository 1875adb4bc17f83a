import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema } from "../schemas/basic.ts";
import { FinancingInstrumentIdSchema } from "../schemas/financing-instrument.ts";
import { FundStatementSchema, fundStatementExample } from "../schemas/fund-allocation.ts";

export const getFundStatement = defineOperation({
  operationId: "getFundStatement",
  method: "get",
  path: "/financing-instruments/{id}/statement",
  function: "finance",
  tag: "Finance",
  summary: "Read what a pooled fund holds",
  description:
    "What a fund has received, allocated and disbursed, and what it still holds to allocate, by contribution, now or as known at an instant. Contributions count once, in reports, as their donors'; this is the same money seen from the fund.",
  request: {
    params: z.object({ id: FinancingInstrumentIdSchema }),
    query: z.strictObject({ asOf: InstantSchema.exactOptional() }),
  },
  csv: "contributions",
  response: { status: 200, body: FundStatementSchema },
  problems: ["financing-instrument-not-found"],
  table: reading,
  example: { response: fundStatementExample },
});
