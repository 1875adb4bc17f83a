import {
  type AppliedRate,
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
  isLive,
  type WorkPlan,
  type WorkPlanContent,
  type WorkPlanEvent,
  type WorkPlanId,
} from "./work-plan.ts";

/** Every fault of a plan's content that its schema cannot see, with pointers as in the request body. */
export const contentFaults = (content: WorkPlanContent): Fault[] => {
  const faults: Fault[] = [];
  if (content.period.from > content.period.to) {
    faults.push({ pointer: "/period/to", detail: "The period ends before it begins." });
  }
  faults.push(...extensionFaults(content));
  const refs = new Set<string>();
  content.activities.forEach((activity, a) => {
    if (refs.has(activity.ref)) {
      faults.push({
        pointer: `/activities/${a}/ref`,
        detail: `The reference ${activity.ref} is used twice.`,
      });
    }
    refs.add(activity.ref);
    const spans = activity.years.map((year) => year.span);
    activity.years.forEach(({ span }, y) => {
      const pointer = `/activities/${a}/years/${y}/${span.from === span.to ? "year" : "period"}`;
      if (span.from > span.to) faults.push({ pointer, detail: "The period ends before it begins." });
      else if (!spanWithin(span, content.period)) {
        faults.push({
          pointer,
          detail: `${spanKey(span)} lies outside the plan's period ${spanKey(content.period)}.`,
        });
      }
      if (overlapsEarlier(spans, y)) {
        faults.push({ pointer, detail: `${spanKey(span)} is covered twice.` });
      }
    });
  });
  return faults;
};

const extensionFaults = ({ kind, extensionRequest }: WorkPlanContent): Fault[] => {
  if (extensionRequest === undefined) return [];
  const { duration } = extensionRequest;
  return [
    ...(kind === "article5-extension-request"
      ? []
      : [{ pointer: "/extensionRequest", detail: "Only an Article 5 extension request has this part." }]),
    ...(duration === undefined || duration.from < duration.to
      ? []
      : [
          {
            pointer: "/extensionRequest/duration/to",
            detail: "The deadline asked for lies after the one in force.",
          },
        ]),
  ];
};

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "work-plan-invalid",
    "The plan's years and references do not fit together; each fault says where.",
    faults,
  );

export const draftWorkPlan = (
  context: Context,
  id: WorkPlanId,
  content: WorkPlanContent,
): Decision<WorkPlanEvent> => {
  const faults = contentFaults(content);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "work-plan-drafted",
    id,
    content,
    ...entryStamp(context, content.state),
  });
};

export const redraftWorkPlan = (
  context: Context,
  plan: WorkPlan,
  content: WorkPlanContent,
): Decision<WorkPlanEvent> => {
  if (plan.status !== "draft") {
    return refuse("not-a-draft", `The plan is ${plan.status}; a published plan changes by a revision.`);
  }
  const faults = [...contentFaults(content), ...stateChange(plan, content)];
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "work-plan-redrafted", content, ...stamp(context, content.state) });
};

const stateChange = (plan: WorkPlan, content: WorkPlanContent): Fault[] =>
  plan.content.state === content.state
    ? []
    : [{ pointer: "/state", detail: `The plan is ${plan.content.state}'s; a plan never changes its State.` }];

export const publishWorkPlan = (
  context: Context,
  plan: WorkPlan,
  rate: AppliedRate,
  superseded: readonly WorkPlan[],
): Decision<WorkPlanEvent> => {
  if (plan.status !== "draft") {
    return refuse("not-a-draft", `The plan is ${plan.status}; only a draft can be published.`);
  }
  const wrong = plan.content.supersedes.filter(
    (id) =>
      !superseded.some(
        (other) => other.id === id && isLive(other) && other.content.state === plan.content.state,
      ),
  );
  if (wrong.length > 0) {
    return refuse("supersedes-invalid", "A plan supersedes published plans of its own State.", [
      ...wrong.map((id) => ({
        pointer: `/supersedes/${plan.content.supersedes.indexOf(id)}`,
        detail: `${id} is not a published plan of ${plan.content.state}.`,
      })),
    ]);
  }
  return accept({ type: "work-plan-published", rate, ...stamp(context, plan.content.state) });
};

export const supersedeWorkPlan = (
  context: Context,
  plan: WorkPlan,
  by: WorkPlanId,
): Decision<WorkPlanEvent> =>
  accept({ type: "work-plan-superseded", supersededBy: by, ...stamp(context, plan.content.state) });

export const reviseWorkPlan = (
  context: Context,
  plan: WorkPlan,
  revision: { readonly content: WorkPlanContent; readonly reason?: string },
  rate: AppliedRate,
): Decision<WorkPlanEvent> => {
  if (plan.status === "draft") {
    return refuse("not-yet-published", "A draft is changed in place; a revision needs a published plan.");
  }
  if (!isLive(plan)) return refuse("work-plan-closed", `The plan is ${plan.status} and no longer changes.`);
  const { content, reason } = revision;
  const faults = [...contentFaults(content), ...stateChange(plan, content)];
  if (plan.content.currency !== content.currency) {
    faults.push({
      pointer: "/currency",
      detail: `The plan is in ${plan.content.currency}; a revision keeps its currency.`,
    });
  }
  if (content.supersedes.some((id) => !plan.content.supersedes.includes(id))) {
    faults.push({
      pointer: "/supersedes",
      detail: "A revision supersedes no further plans; withdraw them, or publish a new plan in their place.",
    });
  }
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "work-plan-revised",
    content,
    rate,
    ...(reason !== undefined && { reason }),
    ...stamp(context, content.state),
  });
};

export const withdrawWorkPlan = (
  context: Context,
  plan: WorkPlan,
  reason?: string,
): Decision<WorkPlanEvent> => {
  if (plan.status === "superseded" || plan.status === "withdrawn") {
    return refuse("work-plan-closed", `The plan is already ${plan.status}.`);
  }
  return accept({
    type: "work-plan-withdrawn",
    ...(reason !== undefined && { reason }),
    ...stamp(context, plan.content.state),
  });
};

export const confirmWorkPlan = (context: Context, plan: WorkPlan): Decision<WorkPlanEvent> =>
  confirmation("work-plan-confirmed", context, plan, { code: plan.content.state, named: "State" });
