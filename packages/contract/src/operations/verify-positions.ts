import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { VerificationSchema } from "../schemas/report.ts";

export const verifyPositions = defineOperation({
  operationId: "verifyPositions",
  method: "get",
  path: "/reports/verification",
  function: "snapshots",
  tag: "Reports",
  summary: "Verify positions against the events",
  description:
    "Makes every position, counter and current record again from the immutable events and tells every difference. An empty list means that the reports show exactly what was recorded.",
  roles: ["isu"],
  request: { query: z.strictObject({}) },
  response: { status: 200, body: VerificationSchema },
  problems: [],
  table: reading,
  example: { response: { records: 412, events: 530, positions: 96, drift: [] } },
});
