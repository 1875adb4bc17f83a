import { defineOperation, saving } from "../operation.ts";
import {
  NationalMineActionPlatformInputSchema,
  NationalMineActionPlatformSchema,
  nationalMineActionPlatformExample,
  nationalMineActionPlatformRequestExample,
} from "../schemas/national-mine-action-platform.ts";

export const recordNationalMineActionPlatform = defineOperation({
  operationId: "recordNationalMineActionPlatform",
  method: "post",
  path: "/national-mine-action-platforms",
  function: "coordination",
  tag: "Coordination",
  summary: "Record a National Mine Action Platform",
  description:
    "The standing national forum of an affected State (Action 42): who its members are, its terms, and its meetings. It is evidence for indicator 42.3 while it stands on 31 December of a period, and its meetings in a period for 42.2, beside what the State itself reports.",
  roles: ["state-focal-point", "isu"],
  request: { body: NationalMineActionPlatformInputSchema },
  idempotent: true,
  response: { status: 201, body: NationalMineActionPlatformSchema, etag: true },
  problems: ["not-your-state", "national-mine-action-platform-invalid", "record-too-large"],
  table: saving,
  example: {
    request: nationalMineActionPlatformRequestExample,
    response: nationalMineActionPlatformExample,
  },
});
