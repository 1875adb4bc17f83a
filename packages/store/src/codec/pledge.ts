import { assistanceKinds, type Pledge, type PledgeEvent, tiedStatuses } from "@angkor/domain";
import * as z from "zod";
import {
  amounts,
  channel,
  conditions,
  currency,
  destination,
  earmarking,
  event,
  financingInstrumentId,
  integer,
  modality,
  pledgeId,
  provider,
  rate,
  record,
  requirementId,
  schemaOf,
  source,
  span,
  visibility,
} from "./shapes.ts";

const content = z.strictObject({
  donor: provider,
  title: z.string(),
  kind: z.enum(assistanceKinds),
  currency,
  earmarking,
  targets: destination,
  requirements: z.array(requirementId).exactOptional(),
  fundId: financingInstrumentId.exactOptional(),
  schedule: z.array(z.strictObject({ payment: span, availability: span, minor: integer })),
  channel: channel.exactOptional(),
  conditions: conditions.exactOptional(),
  modality,
  tied: z.enum(tiedStatuses).exactOptional(),
  carryOver: z.boolean(),
  financingCost: integer.exactOptional(),
  description: z.string().exactOptional(),
  announcedOn: z.string().exactOptional(),
  visibility,
  source: source.exactOptional(),
});

export const pledge = schemaOf<Pledge>()(
  z.strictObject({
    ...record,
    id: pledgeId,
    status: z.enum(["announced", "cancelled"]),
    content,
    rate,
    closedReason: z.string().exactOptional(),
  }),
);

export const pledgeEvent = schemaOf<PledgeEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("pledge-announced"),
      id: pledgeId,
      content,
      rate,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({
      ...event,
      type: z.literal("pledge-revised"),
      content,
      rate,
      outstandingBefore: amounts,
    }),
    z.strictObject({
      ...event,
      type: z.literal("pledge-cancelled"),
      outstandingBefore: amounts,
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("pledge-confirmed") }),
  ]),
);
