import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, PillarSchema, QueryYearSchema, StateCodeSchema } from "../schemas/basic.ts";
import { AssistanceKindSchema, RequirementPageSchema, requirementExample } from "../schemas/requirement.ts";

export const listAssistanceRequirements = defineOperation({
  operationId: "listAssistanceRequirements",
  method: "get",
  path: "/assistance-requirements",
  function: "requirements",
  tag: "Assistance requirements",
  summary: "List assistance requirements",
  description:
    "What affected States ask from others, with what is still open of each. `status=open` leaves out what is closed, withdrawn or covered.",
  request: {
    query: z.strictObject({
      state: StateCodeSchema.exactOptional(),
      pillar: PillarSchema.exactOptional(),
      year: QueryYearSchema.exactOptional(),
      status: z
        .enum(["open", "closed", "withdrawn"])
        .exactOptional()
        .meta({ description: "`open` leaves out what is closed, withdrawn or covered." }),
      kind: AssistanceKindSchema.exactOptional(),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: RequirementPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "state=KHM&status=open", response: { items: [requirementExample] } },
});
