import { type AssistanceRequirement, assistanceKinds, closures, type RequirementEvent } from "@angkor/domain";
import * as z from "zod";
import {
  currency,
  delivery,
  event,
  integer,
  pillar,
  rate,
  record,
  requirementId,
  schemaOf,
  source,
  span,
  state,
  visibility,
  workPlanId,
} from "./shapes.ts";

const amountInKind = { quantity: z.number().exactOptional(), unit: z.string().exactOptional() };

const need = {
  state,
  pillar,
  kind: z.enum(assistanceKinds),
  title: z.string(),
  description: z.string().exactOptional(),
  currency,
  priority: z.number().exactOptional(),
  validUntil: z.string().exactOptional(),
  delivery: delivery.exactOptional(),
};

export const requirement = schemaOf<AssistanceRequirement>()(
  z.strictObject({
    ...record,
    ...need,
    id: requirementId,
    status: z.enum(["open", "closed", "withdrawn"]),
    lines: z.array(z.strictObject({ span, original: integer, revised: integer, ...amountInKind })),
    workPlan: z.strictObject({ id: workPlanId, ref: z.string() }).exactOptional(),
    rate: rate.exactOptional(),
    publishedAt: z.string().exactOptional(),
    closedAt: z.string().exactOptional(),
    closedAs: z.enum(closures).exactOptional(),
  }),
);

export const requirementEvent = schemaOf<RequirementEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("requirement-published"),
      id: requirementId,
      content: z.strictObject({
        ...need,
        years: z.array(z.strictObject({ span, minor: integer, ...amountInKind })),
        visibility,
        source: source.exactOptional(),
      }),
      rate,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({
      ...event,
      type: z.literal("requirement-withdrawn"),
      reason: z.string().exactOptional(),
    }),
  ]),
);
