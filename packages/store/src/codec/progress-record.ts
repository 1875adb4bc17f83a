import type { ProgressEvent, ProgressRecord } from "@angkor/domain";
import * as z from "zod";
import { event, pillar, progressRecordId, record, schemaOf, source, state, workPlanId } from "./shapes.ts";

const { visibility: _, ...kept } = record;

const identity = { id: progressRecordId, workPlanId, state, year: z.int() };

const measure = z.int().exactOptional();

const lines = z.array(
  z.strictObject({
    ref: z.string().exactOptional(),
    pillar,
    areaM2: measure,
    cancelledM2: measure,
    reducedM2: measure,
    clearedM2: measure,
    areas: measure,
    people: measure,
    description: z.string().exactOptional(),
  }),
);

const content = z.strictObject({ lines, source: source.exactOptional() });

export const progressRecord = schemaOf<ProgressRecord>()(z.strictObject({ ...kept, ...identity, lines }));

export const progressEvent = schemaOf<ProgressEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      ...identity,
      type: z.literal("progress-recorded"),
      content,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({
      ...event,
      type: z.literal("progress-corrected"),
      content,
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("progress-confirmed") }),
  ]),
);
