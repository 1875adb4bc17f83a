import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { StateCodeSchema, WorkPlanIdSchema } from "../schemas/basic.ts";
import { DocumentLanguageSchema } from "../schemas/documents.ts";

export const getWorkPlanWorkbook = defineOperation({
  operationId: "getWorkPlanWorkbook",
  method: "get",
  path: "/documents/work-plan",
  function: "workbooks",
  tag: "Documents",
  summary: "Take a workbook to write a work plan in",
  description:
    "A spreadsheet in which a State writes down its work plan: the plan as a whole, a row for each activity and year, drop-down lists, sums, and how to fill it in. With the id of a plan or draft it holds what that plan says. Sent back, it becomes a draft.",
  request: {
    query: z.strictObject({
      state: StateCodeSchema.meta({ description: "The State whose plan it is." }),
      id: WorkPlanIdSchema.exactOptional().meta({
        description: "A plan or draft of that State to go on with; an empty workbook when left out.",
      }),
      language: DocumentLanguageSchema.default("en").meta({
        description: "The language; `en` when left out.",
      }),
    }),
  },
  documents: ["xlsx"],
  response: { status: 200, body: z.never() },
  problems: ["work-plan-not-found"],
  table: reading,
  example: { query: "state=KHM&language=fr" },
});
