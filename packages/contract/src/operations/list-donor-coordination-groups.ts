import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, PillarSchema, ProviderCodeSchema, StateCodeSchema } from "../schemas/basic.ts";
import {
  DonorCoordinationGroupPageSchema,
  donorCoordinationGroupSummaryExample,
} from "../schemas/donor-coordination-group.ts";

export const listDonorCoordinationGroups = defineOperation({
  operationId: "listDonorCoordinationGroups",
  method: "get",
  path: "/donor-coordination-groups",
  function: "coordination",
  tag: "Coordination",
  summary: "List donor coordination groups",
  description:
    "Donor coordination groups that the caller may see, newest first, without their meetings. Members see the groups that they are in, whatever their visibility.",
  request: {
    query: z.strictObject({
      convener: ProviderCodeSchema.exactOptional(),
      member: ProviderCodeSchema.exactOptional(),
      state: StateCodeSchema.exactOptional().meta({
        description: "Groups that are about this State, or about any.",
      }),
      pillar: PillarSchema.exactOptional().meta({
        description: "Groups that are about this pillar, or about all.",
      }),
      status: z
        .enum(["recorded", "withdrawn"])
        .exactOptional()
        .meta({ description: "All statuses when left out." }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: DonorCoordinationGroupPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "member=JPN&state=KHM", response: { items: [donorCoordinationGroupSummaryExample] } },
});
