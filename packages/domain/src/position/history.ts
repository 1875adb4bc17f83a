import { type Commitment, type CommitmentEvent, evolveCommitment } from "../commitment/commitment.ts";
import { evolvePledge, type Pledge, type PledgeEvent } from "../pledge/pledge.ts";
import {
  type AssistanceRequirement,
  evolveRequirement,
  type RequirementEvent,
} from "../requirement/requirement.ts";
import type { EventBase } from "../shared/index.ts";
import { evolveWorkPlan, type WorkPlan, type WorkPlanEvent } from "../work-plan/work-plan.ts";
import { requirementEffects, workPlanEffects } from "./declaration-effects.ts";
import { commitmentEffects, type Effects, pledgeEffects } from "./effects.ts";

/** The events of one record, from its first, in the order in which they happened. */
export type History =
  | { readonly kind: "work-plan"; readonly events: readonly WorkPlanEvent[] }
  | { readonly kind: "requirement"; readonly events: readonly RequirementEvent[] }
  | { readonly kind: "pledge"; readonly events: readonly PledgeEvent[] }
  | { readonly kind: "commitment"; readonly events: readonly CommitmentEvent[] };

/** What one event did to positions, and the instant at which it happened. */
export interface DatedEffects {
  readonly at: string;
  readonly effects: Effects;
}

/** What each event of a record did to positions: adding these up gives the positions again, at any instant. */
export const effectsOf = (history: History): Iterable<DatedEffects> => {
  switch (history.kind) {
    case "work-plan":
      return replay<WorkPlan, WorkPlanEvent>(history.events, evolveWorkPlan, (_, __, after) =>
        workPlanEffects(after),
      );
    case "requirement":
      return replay<AssistanceRequirement, RequirementEvent>(
        history.events,
        evolveRequirement,
        (_, event, after) => requirementEffects(event, after),
      );
    case "pledge":
      return replay<Pledge, PledgeEvent>(history.events, evolvePledge, pledgeEffects);
    case "commitment":
      return replay<Commitment, CommitmentEvent>(history.events, evolveCommitment, (_, event, after) =>
        commitmentEffects(event, after),
      );
  }
};

function* replay<State, Event extends EventBase>(
  events: readonly Event[],
  evolve: (before: State | undefined, event: Event) => State,
  effectsAt: (before: State | undefined, event: Event, after: State) => Effects,
): Generator<DatedEffects> {
  let before: State | undefined;
  for (const event of events) {
    const after = evolve(before, event);
    yield { at: event.at, effects: effectsAt(before, event, after) };
    before = after;
  }
}
