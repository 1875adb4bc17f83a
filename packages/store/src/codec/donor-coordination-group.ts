import type { DonorCoordinationGroup, DonorCoordinationGroupEvent } from "@angkor/domain";
import * as z from "zod";
import {
  donorCoordinationGroupId,
  event,
  pillar,
  provider,
  record,
  schemaOf,
  source,
  state,
  visibility,
} from "./shapes.ts";

const meeting = z.strictObject({
  ref: z.string(),
  date: z.string(),
  participants: z.array(provider),
  conclusions: z.string().exactOptional(),
  divisionOfWork: z.array(
    z.strictObject({
      donor: provider,
      state: state.exactOptional(),
      pillar: pillar.exactOptional(),
      work: z.string(),
    }),
  ),
});

const content = z.strictObject({
  name: z.string(),
  convener: provider,
  members: z.array(provider),
  states: z.array(state),
  pillars: z.array(pillar),
  leadDonors: z.array(
    z.strictObject({ state, donor: provider, from: z.string(), to: z.string().exactOptional() }),
  ),
  establishedOn: z.string().exactOptional(),
  dissolvedOn: z.string().exactOptional(),
  meetings: z.array(meeting),
  visibility,
  source: source.exactOptional(),
});

export const donorCoordinationGroup = schemaOf<DonorCoordinationGroup>()(
  z.strictObject({
    ...record,
    id: donorCoordinationGroupId,
    status: z.enum(["recorded", "withdrawn"]),
    content,
    closedReason: z.string().exactOptional(),
  }),
);

export const donorCoordinationGroupEvent = schemaOf<DonorCoordinationGroupEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("donor-coordination-group-recorded"),
      id: donorCoordinationGroupId,
      content,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("donor-coordination-group-revised"), content }),
    z.strictObject({ ...event, type: z.literal("donor-coordination-group-met"), meeting }),
    z.strictObject({
      ...event,
      type: z.literal("donor-coordination-group-withdrawn"),
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("donor-coordination-group-confirmed") }),
  ]),
);
