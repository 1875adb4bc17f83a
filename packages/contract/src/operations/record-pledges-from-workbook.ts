import { defineOperation, reading, saving } from "../operation.ts";
import { PledgesFromWorkbookSchema, pledgesFromWorkbookExample } from "../schemas/pledge-workbook.ts";

export const recordPledgesFromWorkbook = defineOperation({
  operationId: "recordPledgesFromWorkbook",
  method: "post",
  path: "/documents/pledges",
  function: "workbooks",
  tag: "Documents",
  summary: "Record and revise pledges from their workbook",
  description:
    "Reads a workbook of pledges that was filled in: new rows become pledges, changed rows revisions, and rows that say what is recorded change nothing. All of it is saved at once, or nothing. If anything must be corrected, every fault names its sheet and cell (`Schedule!F7`), a pledge that was changed since the workbook was taken and a pledge that is recorded already among them. One workbook can change what one transaction holds: 16 pledges whatever they are for, and up to 48 for the same States. Formulas in cells for input, macros and links to other files are refused.",
  roles: ["state-focal-point", "isu"],
  request: { file: "xlsx" },
  idempotent: true,
  response: { status: 201, body: PledgesFromWorkbookSchema },
  problems: ["not-your-state", "provider-unknown", "pledge-invalid", "record-too-large"],
  table: [...reading, ...saving],
  example: { response: pledgesFromWorkbookExample },
});
