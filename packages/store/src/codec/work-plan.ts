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
      assistanceDerived: z.literal(true).exactOptional(),
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

const section = z.strictObject({ text: z.string(), reference: z.string().exactOptional() }).exactOptional();

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
  adoptedOn: z.string().exactOptional(),
  sections: z
    .strictObject({
      evidenceBase: section,
      diverseNeeds: section,
      climateEnvironment: section,
      riskEducation: section,
      resourceMobilisation: section,
    })
    .exactOptional(),
  extensionRequest: z
    .strictObject({
      duration: z.strictObject({ from: z.string(), to: z.string() }).exactOptional(),
      reasons: section,
      workDone: section,
      meansAvailable: section,
      impedingCircumstances: section,
      implications: z
        .strictObject({ humanitarian: section, social: section, economic: section, environmental: section })
        .exactOptional(),
    })
    .exactOptional(),
  remainingChallenge: z
    .strictObject({
      areaM2: z.number().exactOptional(),
      areas: z.number().exactOptional(),
      on: z.string().exactOptional(),
    })
    .exactOptional(),
  statedTotals: z
    .strictObject({
      cost: integer.exactOptional(),
      nationalContribution: integer.exactOptional(),
      assistanceRequired: integer.exactOptional(),
    })
    .exactOptional(),
});

export const workPlan = schemaOf<WorkPlan>()(
  z.strictObject({
    ...record,
    id: workPlanId,
    status: z.enum(["draft", "published", "revised", "superseded", "withdrawn"]),
    content,
    original: content.exactOptional(),
    formerActivities: z.array(activity).exactOptional(),
    activityDates: z
      .record(
        z.string(),
        z.strictObject({ askedAt: z.string().exactOptional(), droppedAt: z.string().exactOptional() }),
      )
      .exactOptional(),
    rate: rate.exactOptional(),
    publishedAt: z.string().exactOptional(),
    firstPublishedAt: z.string().exactOptional(),
    supersededBy: workPlanId.exactOptional(),
    closedAt: z.string().exactOptional(),
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
    z.strictObject({
      ...event,
      type: z.literal("work-plan-superseded"),
      supersededBy: workPlanId.exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("work-plan-withdrawn"), reason: z.string().exactOptional() }),
    z.strictObject({ ...event, type: z.literal("work-plan-confirmed") }),
  ]),
);
