import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import { dossierExample, preparationExample } from "../schemas/individualised-approach-examples.ts";
import { DossierWithContentSchema } from "../schemas/individualised-approach-papers.ts";

export const getDossier = defineOperation({
  operationId: "getDossier",
  method: "get",
  path: "/individualised-approach/cases/{id}/dossier",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Read the dossier",
  description:
    "The dossier as it was frozen: the one that the State approved last, or that of a number. Before it is approved it exists for its State alone, which reads the one that was frozen last.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    params: z.object({ id: CaseIdSchema }),
    query: z.strictObject({
      number: z.coerce
        .number()
        .int()
        .min(1)
        .exactOptional()
        .meta({ description: "Which dossier of the case.", example: 1 }),
    }),
  },
  response: { status: 200, body: DossierWithContentSchema },
  problems: ["individualised-approach-case-not-found", "dossier-not-found"],
  table: reading,
  example: {
    query: "number=1",
    response: { ...dossierExample, content: { state: "KHM", challenges: preparationExample.challenges } },
  },
});
