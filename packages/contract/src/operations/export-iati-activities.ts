import { defineOperation, reading } from "../operation.ts";
import { IatiPartsSchema, IatiSelectionSchema } from "../schemas/iati.ts";

export const exportIatiActivities = defineOperation({
  operationId: "exportIatiActivities",
  method: "get",
  path: "/documents/iati",
  function: "documents",
  tag: "Exchange",
  summary: "Export IATI activities",
  description:
    "Work plans with their activities, needs that stand alone, and pledges with their commitments and payments as activities of the International Aid Transparency Initiative (IATI), version 2.03: only what the caller may see. Pledges are transactions of type 12, commitments of type 2, payments of type 3; in a State's own report 13, 11 and 1. Money that several States or pillars share is never divided among them. It reads every record that is asked for; an export of more than 4 MB is answered as a list of its parts, in JSON.",
  request: { query: IatiSelectionSchema },
  documents: ["xml"],
  response: { status: 200, body: IatiPartsSchema },
  problems: ["provider-unknown", "nothing-to-publish"],
  table: reading,
  example: {
    query: "publisher=isu&state=UKR",
    response: {
      activities: 4000,
      bytes: 8_400_000,
      parts: [
        {
          href: "/documents/iati?publisher=isu&until=APMBC-ISU-pl_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
          activities: 2000,
        },
        {
          href: "/documents/iati?publisher=isu&from=APMBC-ISU-pl_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
          activities: 2000,
        },
      ],
    },
  },
});
