import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  overlapsEarlier,
  refuse,
  spanKey,
  spanWithin,
  stamp,
} from "../shared/index.ts";
import {
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanContent,
  type ResourceMobilisationPlanEvent,
  type ResourceMobilisationPlanId,
  resourceSources,
} from "./resource-mobilisation-plan.ts";

/** Every fault of a plan's content that its schema cannot see, with pointers as in the request body. */
export const resourceMobilisationFaults = (content: ResourceMobilisationPlanContent): Fault[] => [
  ...(content.validFrom <= content.validTo
    ? []
    : [{ pointer: "/validTo", detail: "The plan's validity ends before it begins." }]),
  ...targetFaults(content),
  ...content.actions.flatMap(({ ref }, index) =>
    content.actions.slice(0, index).some((earlier) => earlier.ref === ref)
      ? [{ pointer: `/actions/${index}/ref`, detail: `The reference ${ref} is used twice.` }]
      : [],
  ),
];

const targetFaults = ({ targets, validFrom, validTo }: ResourceMobilisationPlanContent): Fault[] => {
  const validity = { from: Number(validFrom.slice(0, 4)), to: Number(validTo.slice(0, 4)) };
  const places = targets.map(({ source, span }, index) => ({ source, span, index }));
  return resourceSources.flatMap((source) => {
    const own = places.filter((place) => place.source === source);
    const spans = own.map(({ span }) => span);
    return own.flatMap(({ span, index }, position) => {
      const pointer = `/targets/${index}/${span.from === span.to ? "year" : "period"}`;
      if (span.from > span.to) return [{ pointer, detail: "The period ends before it begins." }];
      return [
        ...(spanWithin(span, validity)
          ? []
          : [{ pointer, detail: `${spanKey(span)} lies outside the plan's years ${spanKey(validity)}.` }]),
        ...(overlapsEarlier(spans, position)
          ? [{ pointer, detail: `${spanKey(span)} has two targets for ${source}.` }]
          : []),
      ];
    });
  });
};

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "resource-mobilisation-plan-invalid",
    "The plan's days, targets and actions do not fit together; each fault says where.",
    faults,
  );

export const recordResourceMobilisationPlan = (
  context: Context,
  id: ResourceMobilisationPlanId,
  content: ResourceMobilisationPlanContent,
): Decision<ResourceMobilisationPlanEvent> => {
  const faults = resourceMobilisationFaults(content);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "resource-mobilisation-plan-recorded",
    id,
    content,
    ...entryStamp(context, content.state),
  });
};

export const reviseResourceMobilisationPlan = (
  context: Context,
  plan: ResourceMobilisationPlan,
  content: ResourceMobilisationPlanContent,
): Decision<ResourceMobilisationPlanEvent> => {
  if (plan.status === "withdrawn") return closed();
  const faults = resourceMobilisationFaults(content);
  if (content.state !== plan.content.state) {
    faults.push({
      pointer: "/state",
      detail: `The plan is ${plan.content.state}'s; a plan never changes its State.`,
    });
  }
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "resource-mobilisation-plan-revised", content, ...stamp(context, content.state) });
};

const closed = () =>
  refuse("resource-mobilisation-plan-withdrawn", "The plan was withdrawn and no longer changes.");

export const withdrawResourceMobilisationPlan = (
  context: Context,
  plan: ResourceMobilisationPlan,
  reason?: string,
): Decision<ResourceMobilisationPlanEvent> =>
  plan.status === "withdrawn"
    ? closed()
    : accept({
        type: "resource-mobilisation-plan-withdrawn",
        ...(reason !== undefined && { reason }),
        ...stamp(context, plan.content.state),
      });

export const confirmResourceMobilisationPlan = (
  context: Context,
  plan: ResourceMobilisationPlan,
): Decision<ResourceMobilisationPlanEvent> =>
  confirmation("resource-mobilisation-plan-confirmed", context, plan, {
    code: plan.content.state,
    named: "State",
  });
