import { defineOperation, reading } from "../operation.ts";
import {
  PledgeWorkbookComparisonSchema,
  pledgeWorkbookComparisonExample,
} from "../schemas/pledge-workbook.ts";

export const comparePledgeWorkbook = defineOperation({
  operationId: "comparePledgeWorkbook",
  method: "post",
  path: "/documents/pledges/comparison",
  function: "workbooks",
  tag: "Documents",
  summary: "Tell what a workbook of pledges would change",
  description:
    "Reads a workbook of pledges that was filled in, and tells what sending it to `recordPledgesFromWorkbook` would record and revise, or everything that must be corrected first, by sheet and cell. Nothing is saved.",
  roles: ["state-focal-point", "isu"],
  request: { file: "xlsx" },
  response: { status: 200, body: PledgeWorkbookComparisonSchema },
  problems: ["not-your-state", "provider-unknown", "pledge-invalid", "record-too-large"],
  table: reading,
  example: { response: pledgeWorkbookComparisonExample },
});
