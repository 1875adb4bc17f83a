import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { CurrencySchema, DaySchema, InstantSchema } from "../schemas/basic.ts";
import { MeetingAgendaSchema, meetingAgendaExample } from "../schemas/meeting-agenda.ts";

export const getMeetingAgenda = defineOperation({
  operationId: "getMeetingAgenda",
  method: "get",
  path: "/reports/agenda",
  function: "agenda",
  tag: "Reports",
  summary: "Read what a meeting of the Committee takes up",
  description:
    "What is new since the last meeting, newest first: plans, needs, pledges, commitments, payments and answers, each in a line; needs without an answer and pledged money that is overdue; and the affected States Parties in the order in which to engage them, with every part of the order told with its value and in words: deadlines under Articles 4 and 5, external coverage, years without support, needs without an answer, plans and reports that are missing, and the size of the gap. What the caller may not see is not told, nor counted.",
  request: {
    query: z.strictObject({
      since: DaySchema.exactOptional().meta({
        description: "The day of the last meeting; a year ago when left out.",
        example: "2025-06-20",
      }),
      currency: CurrencySchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  csv: "engageFirst",
  response: { status: 200, body: MeetingAgendaSchema },
  problems: ["rate-missing"],
  table: reading,
  example: { query: "since=2024-06-20", response: meetingAgendaExample },
});
