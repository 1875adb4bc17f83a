import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { PillarSchema, StateCodeSchema } from "../schemas/basic.ts";
import { UnansweredRequirementsSchema, unansweredExample } from "../schemas/response.ts";

export const listUnansweredRequirements = defineOperation({
  operationId: "listUnansweredRequirements",
  method: "get",
  path: "/assistance-requirements/unanswered",
  function: "requirements",
  tag: "Assistance requirements",
  summary: "List needs that nobody has answered",
  description:
    "Open needs without any response that the caller may see, the oldest first and at most 200, with the day by which providers are asked to answer whether it has passed, and who leads the donors to the State: the reminders that are due.",
  request: {
    query: z.strictObject({ state: StateCodeSchema.exactOptional(), pillar: PillarSchema.exactOptional() }),
  },
  csv: "items",
  response: { status: 200, body: UnansweredRequirementsSchema },
  problems: [],
  table: reading,
  example: { query: "state=KHM", response: unansweredExample },
});
