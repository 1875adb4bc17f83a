import {
  mobilisationStatuses,
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanEvent,
  resourceSources,
} from "@angkor/domain";
import * as z from "zod";
import {
  currency,
  event,
  integer,
  record,
  resourceMobilisationPlanId,
  schemaOf,
  source,
  span,
  state,
  visibility,
} from "./shapes.ts";

const resourceSource = z.enum(resourceSources);

const content = z.strictObject({
  state,
  title: z.string(),
  currency,
  validFrom: z.string(),
  validTo: z.string(),
  adoptedOn: z.string().exactOptional(),
  targets: z.array(z.strictObject({ source: resourceSource, span, minor: integer })),
  actions: z.array(
    z.strictObject({
      ref: z.string(),
      title: z.string(),
      responsible: z.string(),
      dueOn: z.string(),
      status: z.enum(mobilisationStatuses),
      sources: z.array(resourceSource).exactOptional(),
    }),
  ),
  visibility,
  source: source.exactOptional(),
});

export const resourceMobilisationPlan = schemaOf<ResourceMobilisationPlan>()(
  z.strictObject({
    ...record,
    id: resourceMobilisationPlanId,
    status: z.enum(["recorded", "withdrawn"]),
    content,
    closedReason: z.string().exactOptional(),
  }),
);

export const resourceMobilisationPlanEvent = schemaOf<ResourceMobilisationPlanEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("resource-mobilisation-plan-recorded"),
      id: resourceMobilisationPlanId,
      content,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("resource-mobilisation-plan-revised"), content }),
    z.strictObject({
      ...event,
      type: z.literal("resource-mobilisation-plan-withdrawn"),
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("resource-mobilisation-plan-confirmed") }),
  ]),
);
