import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { SnapshotComparisonSchema, SnapshotIdSchema, snapshotExample } from "../schemas/snapshot.ts";

const later = {
  ...snapshotExample,
  id: "sn_01JT5ZP7R9T1V3X5Z7B9D1F3H5",
  title: "Meeting of the States Parties 2026",
  cutoff: "2026-11-20T00:00:00.000Z",
  hash: "cd".repeat(32),
};
const plan = "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S";

export const compareSnapshots = defineOperation({
  operationId: "compareSnapshots",
  method: "get",
  path: "/snapshots/{id}/comparison",
  function: "snapshots",
  tag: "Snapshots",
  summary: "Compare two snapshots",
  description:
    "What changed between two snapshots of the same report, parameters and audience: line by line, by State, with the records because of which. A record that the snapshots' audience may not see is not named.",
  request: {
    params: z.object({ id: SnapshotIdSchema }),
    query: z.strictObject({
      with: SnapshotIdSchema.meta({ description: "The other snapshot; which is the earlier is seen." }),
    }),
  },
  csv: "changes",
  response: { status: 200, body: SnapshotComparisonSchema },
  problems: ["snapshot-not-found", "snapshots-not-comparable"],
  table: reading,
  example: {
    query: `with=${later.id}`,
    response: {
      earlier: snapshotExample,
      later,
      identical: false,
      changes: [
        {
          table: "cells",
          states: ["KHM"],
          pillar: "survey-clearance",
          year: 2025,
          line: { state: "KHM", pillar: "survey-clearance", year: "2025" },
          figures: [{ name: "requirement", before: "46000000.00", after: "48000000.00" }],
          records: [plan],
        },
      ],
      records: [
        {
          kind: "work-plan",
          id: plan,
          path: `/work-plans/${plan}`,
          states: ["KHM"],
          events: ["work-plan-revised"],
          lastAt: "2026-09-01T09:00:00.000Z",
        },
      ],
    },
  },
});
