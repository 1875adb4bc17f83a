import { contributionStatuses, type WorkPlan, type WorkPlanEvent, workPlanKinds } from "@angkor/domain";
import * as z from "zod";
import {
  currency,
  delivery,
  event,
  integer,
  pillar,
  rate,
  record,
  schemaOf,
  source,
  span,
  state,
  visibility,
  workPlanId,
} from "./shapes.ts";

const activity = z.strictObject({
  ref: z.string(),
  title: z.string(),
  pillar,
  priority: z.number().exactOptional(),
  delivery: delivery.exactOptional(),
  years: z.array(
    z.strictObject({
      span,
      cost: integer,
      nationalContribution: z
        .strictObject({
          minor: integer,
          status: z.enum(contributionStatuses),
          inKind: z.literal(true).exactOptional(),
        })
        .exactOptional(),
      assistanceRequired: integer,
      milestones: z
        .strictObject({
          areaM2: z.number().exactOptional(),
          areas: z.number().exactOptional(),
          people: z.number().exactOptional(),
          description: z.string().exactOptional(),
        })
        .exactOptional(),
    }),
  ),
});

const content = z.strictObject({
  state,
  kind: z.enum(workPlanKinds),
  title: z.string(),
  currency,
  period: span,
  activities: z.array(activity),
  visibility,
  source: source.exactOptional(),
  supersedes: z.array(workPlanId),
});

export const workPlan = schemaOf<WorkPlan>()(
  z.strictObject({
    ...record,
    id: workPlanId,
    status: z.enum(["draft", "published", "revised", "superseded", "withdrawn"]),
    content,
    original: content.exactOptional(),
    formerActivities: z.array(activity).exactOptional(),
    rate: rate.exactOptional(),
    publishedAt: z.string().exactOptional(),
    firstPublishedAt: z.string().exactOptional(),
    supersededBy: workPlanId.exactOptional(),
    closedReason: z.string().exactOptional(),
  }),
);

export const workPlanEvent = schemaOf<WorkPlanEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("work-plan-drafted"),
      id: workPlanId,
      content,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("work-plan-redrafted"), content }),
    z.strictObject({ ...event, type: z.literal("work-plan-published"), rate }),
    z.strictObject({
      ...event,
      type: z.literal("work-plan-revised"),
      content,
      rate,
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("work-plan-superseded"), supersededBy: workPlanId }),
    z.strictObject({ ...event, type: z.literal("work-plan-withdrawn"), reason: z.string().exactOptional() }),
    z.strictObject({ ...event, type: z.literal("work-plan-confirmed") }),
  ]),
);
    activityDates: z
      .record(
        z.string(),
        z.strictObject({ askedAt: z.string().exactOptional(), droppedAt: z.string().exactOptional() }),
      )
      .exactOptional(),
    closedAt: z.string().exactOptional(),
