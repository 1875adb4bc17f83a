import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { CurrencySchema, InstantSchema } from "../schemas/basic.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import { FollowUpSchema, followUpExample } from "../schemas/individualised-approach-follow-up.ts";

export const getIndividualisedApproachFollowUp = defineOperation({
  operationId: "getIndividualisedApproachFollowUp",
  method: "get",
  path: "/individualised-approach/cases/{id}/follow-up",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Follow a meeting up",
  description:
    "What has come of a meeting since its dossier: what was promised, committed and paid, by provider; how the gap moved, by pillar and year, and what moved it; expressions of interest without an answer and pledges that are overdue. Figures are those of the gap report for the same caller at both instants. As a table, the cells.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    params: z.object({ id: CaseIdSchema }),
    query: z.strictObject({ asOf: InstantSchema.exactOptional(), currency: CurrencySchema.exactOptional() }),
  },
  csv: "cells",
  response: { status: 200, body: FollowUpSchema },
  problems: ["individualised-approach-case-not-found", "follow-up-not-found", "rate-missing"],
  table: reading,
  example: { query: "asOf=2026-09-17T09:00:00.000Z", response: followUpExample },
});
