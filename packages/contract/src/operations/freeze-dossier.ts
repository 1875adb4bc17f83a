import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CaseIdSchema, DossierSchema } from "../schemas/individualised-approach.ts";
import { dossierExample } from "../schemas/individualised-approach-examples.ts";
import { DossierInputSchema } from "../schemas/individualised-approach-papers.ts";

export const freezeDossier = defineOperation({
  operationId: "freezeDossier",
  method: "post",
  path: "/individualised-approach/cases/{id}/dossier",
  function: "state-profiles",
  tag: "Individualised Approach",
  summary: "Freeze the dossier",
  description:
    "Makes the dossier of what is on record at the cut-off and keeps it for good: the profile of the State with figures as any State Party sees them, so that it can be handed to every participant, and what the State prepared. It is read by the State alone until the State approves it; frozen by the Implementation Support Unit on its behalf, the ISU knows of it and does not read it. A dossier that is frozen again is another one.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: DossierInputSchema },
  idempotent: true,
  response: { status: 201, body: DossierSchema },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
    "cutoff-too-late",
    "state-not-found",
  ],
  table: [...reading, ...saving],
  example: { request: {}, response: dossierExample },
});
