import {
  type FinancingInstrument,
  type FinancingInstrumentEvent,
  instrumentKinds,
  instrumentMeasures,
  instrumentStatuses,
  partnerRoles,
} from "@angkor/domain";
import * as z from "zod";
import {
  currency,
  destination,
  event,
  financingInstrumentId,
  integer,
  provider,
  record,
  schemaOf,
  source,
  span,
  visibility,
} from "./shapes.ts";

const content = z.strictObject({
  owner: provider,
  kind: z.enum(instrumentKinds),
  status: z.enum(instrumentStatuses),
  title: z.string(),
  description: z.string().exactOptional(),
  serves: destination,
  partners: z.array(
    z.strictObject({
      name: z.string(),
      code: provider.exactOptional(),
      roles: z.array(z.enum(partnerRoles)),
    }),
  ),
  currency,
  amounts: z.array(z.strictObject({ measure: z.enum(instrumentMeasures), span, minor: integer })),
  operatesFrom: z.string().exactOptional(),
  operatesTo: z.string().exactOptional(),
  visibility,
  source: source.exactOptional(),
});

export const financingInstrument = schemaOf<FinancingInstrument>()(
  z.strictObject({ ...record, id: financingInstrumentId, content }),
);

export const financingInstrumentEvent = schemaOf<FinancingInstrumentEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("financing-instrument-recorded"),
      id: financingInstrumentId,
      content,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("financing-instrument-revised"), content }),
    z.strictObject({ ...event, type: z.literal("financing-instrument-confirmed") }),
  ]),
);
