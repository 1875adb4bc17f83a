import {
  type AssistanceRequirement,
  type Commitment,
  type CommitmentEvent,
  type CommitmentId,
  createLedger,
  type Decision,
  effectsOf,
  evolveCommitment,
  evolveFundAllocation,
  evolvePledge,
  evolveRequirement,
  evolveWorkPlan,
  type FundAllocation,
  type FundAllocationEvent,
  type FundAllocationId,
  type History,
  type Ledger,
  type Outstanding,
  outstandingAfterRevision,
  type Pledge,
  type PledgeEvent,
  type PledgeId,
  type Refusal,
  type RequirementDraw,
  type RequirementEvent,
  type RequirementId,
  requirementsOf,
  tranches,
  type WorkPlan,
  type WorkPlanEvent,
  type WorkPlanId,
} from "../../src/index.ts";

/** A record with the events it is made of. */
export interface Kept<State, Event> {
  readonly state: State;
  readonly events: readonly Event[];
}

/** All records of a small service in memory: what a store would hold, changed only by the events of decisions. */
export interface World {
  readonly plans: Map<WorkPlanId, Kept<WorkPlan, WorkPlanEvent>>;
  readonly requirements: Map<RequirementId, Kept<AssistanceRequirement, RequirementEvent>>;
  readonly pledges: Map<PledgeId, Kept<Pledge, PledgeEvent>>;
  readonly commitments: Map<CommitmentId, Kept<Commitment, CommitmentEvent>>;
  /** They have no effects of their own: their contributions' events have. */
  readonly allocations: Map<FundAllocationId, Kept<FundAllocation, FundAllocationEvent>>;
  /** What is open of each pledge and committed to each requirement, as a store keeps it beside the record. */
  readonly outstanding: Map<PledgeId, Outstanding>;
  readonly funded: Map<RequirementId, Readonly<Record<string, bigint>>>;
  /** Positions as they grow event by event. */
  readonly ledger: Ledger;
  /** How often each decision was accepted, and each refusal given. */
  readonly outcomes: Map<string, number>;
}

export const emptyWorld = (): World => ({
  plans: new Map(),
  requirements: new Map(),
  pledges: new Map(),
  commitments: new Map(),
  allocations: new Map(),
  outstanding: new Map(),
  funded: new Map(),
  ledger: createLedger(),
  outcomes: new Map(),
});

/** Every requirement there is: those that stand alone, and those that plans make. */
export const allRequirements = (world: World): AssistanceRequirement[] => [
  ...[...world.requirements.values()].map(({ state }) => state),
  ...[...world.plans.values()].flatMap(({ state }) => requirementsOf(state)),
];

/** The histories of all records. */
export const histories = (world: World): History[] => [
  ...[...world.plans.values()].map(({ events }): History => ({ kind: "work-plan", events })),
  ...[...world.requirements.values()].map(({ events }): History => ({ kind: "requirement", events })),
  ...[...world.pledges.values()].map(({ events }): History => ({ kind: "pledge", events })),
  ...[...world.commitments.values()].map(({ events }): History => ({ kind: "commitment", events })),
];

/** Positions made again from nothing but events, up to an instant. */
export const replayed = (world: World, until?: string): Ledger =>
  createLedger(
    histories(world)
      .flatMap((history) => [...effectsOf(history)])
      .filter(({ at }) => until === undefined || at <= until)
      .map(({ effects }) => effects),
  );

const count = (world: World, outcome: string): void => {
  world.outcomes.set(outcome, (world.outcomes.get(outcome) ?? 0) + 1);
};

const eventsIn = <Event extends { readonly type: string }>(
  world: World,
  decision: Decision<Event>,
): readonly Event[] => {
  if (decision.ok) {
    for (const event of decision.events) count(world, event.type);
    return decision.events;
  }
  count(world, nameOf(decision.refusal));
  return [];
};

const nameOf = (refusal: Refusal): string => `refused: ${refusal.name}`;

/** Appends one event to a record and what it does to the ledger: the last effects of its history. */
const append = <Id, State, Event>(
  world: World,
  records: Map<Id, Kept<State, Event>>,
  id: Id,
  event: Event,
  evolve: (state: State | undefined, event: Event) => State,
  toHistory: (events: readonly Event[]) => History,
): void => {
  const known = records.get(id);
  const events = [...(known?.events ?? []), event];
  records.set(id, { state: evolve(known?.state, event), events });
  const last = [...effectsOf(toHistory(events))].at(-1);
  if (last !== undefined) world.ledger.apply(last.effects);
};

export const happenToPlan = (world: World, id: WorkPlanId, decision: Decision<WorkPlanEvent>): boolean => {
  for (const event of eventsIn(world, decision)) {
    append(world, world.plans, id, event, evolveWorkPlan, (events) => ({ kind: "work-plan", events }));
  }
  return decision.ok;
};

export const happenToRequirement = (
  world: World,
  id: RequirementId,
  decision: Decision<RequirementEvent>,
): void => {
  for (const event of eventsIn(world, decision)) {
    append(world, world.requirements, id, event, evolveRequirement, (events) => ({
      kind: "requirement",
      events,
    }));
  }
};

export const happenToPledge = (world: World, id: PledgeId, decision: Decision<PledgeEvent>): void => {
  for (const event of eventsIn(world, decision)) {
    const before = world.pledges.get(id)?.state;
    append(world, world.pledges, id, event, evolvePledge, (events) => ({ kind: "pledge", events }));
    if (event.type === "pledge-announced") world.outstanding.set(id, tranches(event.content));
    if (event.type === "pledge-cancelled") world.outstanding.set(id, {});
    if (event.type === "pledge-revised" && before !== undefined) {
      world.outstanding.set(id, outstandingAfterRevision(before, event.content, event.outstandingBefore));
    }
  }
};

export const happenToCommitment = (
  world: World,
  id: CommitmentId,
  decision: Decision<CommitmentEvent>,
): void => {
  for (const event of eventsIn(world, decision)) {
    append(world, world.commitments, id, event, evolveCommitment, (events) => ({
      kind: "commitment",
      events,
    }));
    if (event.type === "commitment-recorded") move(world, event, 1n);
    if (event.type === "commitment-cancelled") move(world, event, -1n);
  }
};

export const happenToAllocation = (
  world: World,
  id: FundAllocationId,
  decision: Decision<FundAllocationEvent>,
): FundAllocation | undefined => {
  for (const event of eventsIn(world, decision)) {
    const known = world.allocations.get(id);
    const state = evolveFundAllocation(known?.state, event);
    world.allocations.set(id, { state, events: [...(known?.events ?? []), event] });
    if (event.type === "fund-allocation-recorded") move(world, event, 1n);
    if (event.type === "fund-allocation-cancelled") move(world, event, -1n);
  }
  return world.allocations.get(id)?.state;
};

/** What is open of the pledge falls by what is drawn on it; what is committed to the requirement grows. */
const move = (
  world: World,
  event: {
    readonly pledge?: { readonly id: PledgeId; readonly draws: Outstanding };
    readonly requirement?: RequirementDraw;
  },
  sign: 1n | -1n,
): void => {
  const { pledge, requirement } = event;
  if (pledge) {
    world.outstanding.set(pledge.id, plus(world.outstanding.get(pledge.id) ?? {}, pledge.draws, -sign));
  }
  if (requirement) {
    world.funded.set(requirement.id, plus(world.funded.get(requirement.id) ?? {}, requirement.draws, sign));
  }
};

const plus = (amounts: Outstanding, more: Outstanding, sign: bigint): Outstanding => {
  const sums: Record<string, bigint> = { ...amounts };
  for (const [name, minor] of Object.entries(more)) sums[name] = (sums[name] ?? 0n) + sign * minor;
  return sums;
};
