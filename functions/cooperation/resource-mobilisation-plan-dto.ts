import type {
  ResourceMobilisationPlanInputSchema,
  ResourceMobilisationPlanSchema,
} from "@angkor/contract/schemas/resource-mobilisation-plan";
import {
  formatAmount,
  type MobilisationAction,
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanContent,
  type ResourceMobilisationPlanEvent,
} from "@angkor/domain";
import { type Loaded, resourceMobilisationPlans } from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { recordDto } from "../records.ts";
import { minorOf, spanDto, toSpan } from "../wire.ts";

type ResourceMobilisationPlanDto = z.input<typeof ResourceMobilisationPlanSchema>;

export const resourceMobilisationPlanRecords: RecordKind<
  ResourceMobilisationPlan,
  ResourceMobilisationPlanEvent
> = {
  aggregate: resourceMobilisationPlans,
  seen: (plan) => ({ ...plan, owner: plan.content.state }),
  missing: "resource-mobilisation-plan-not-found",
};

export const toResourceMobilisationContent = ({
  targets,
  ...input
}: z.output<typeof ResourceMobilisationPlanInputSchema>): ResourceMobilisationPlanContent => ({
  ...input,
  targets: targets.map(({ source, amount, ...time }) => ({
    source,
    span: toSpan(time),
    minor: minorOf(amount, input.currency),
  })),
});

export const mobilisationActionDto = ({ sources, ...action }: MobilisationAction) => ({
  ...action,
  ...(sources && { sources: [...sources] }),
});

export const toResourceMobilisationPlanDto = ({
  state: plan,
  version,
}: Loaded<ResourceMobilisationPlan>): ResourceMobilisationPlanDto => {
  const { content } = plan;
  return {
    id: plan.id,
    status: plan.status,
    ...recordDto(plan, version),
    state: content.state,
    title: content.title,
    currency: content.currency,
    validFrom: content.validFrom,
    validTo: content.validTo,
    ...(content.adoptedOn !== undefined && { adoptedOn: content.adoptedOn }),
    targets: content.targets.map(({ source, span, minor }) => ({
      source,
      ...spanDto(span),
      amount: formatAmount(minor, content.currency),
    })),
    actions: content.actions.map(mobilisationActionDto),
    ...(plan.closedReason !== undefined && { closedReason: plan.closedReason }),
  };
};
