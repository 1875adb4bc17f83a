import {
  type AllocationProposal,
  type AllocationProposalEvent,
  type AssistanceRequirement,
  type Commitment,
  type CommitmentEvent,
  type CooperationReport,
  type CooperationReportEvent,
  type EventBase,
  type ExchangeRatesEvent,
  evolveAllocationProposal,
  evolveCommitment,
  evolveCooperationReport,
  evolveExchangeRates,
  evolveOrganisation,
  evolvePledge,
  evolveReportingWindow,
  evolveRequirement,
  evolveResourceMobilisationPlan,
  evolveResponse,
  evolveSnapshot,
  evolveState,
  evolveWorkPlan,
  type NeedResponse,
  type NeedResponseEvent,
  type Organisation,
  type OrganisationEvent,
  type Pledge,
  type PledgeEvent,
  type RateSeries,
  type ReportingWindow,
  type ReportingWindowEvent,
  type RequirementEvent,
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanEvent,
  type Snapshot,
  type SnapshotEvent,
  type State,
  type StateEvent,
  type WorkPlan,
  type WorkPlanEvent,
} from "@angkor/domain";
import type * as z from "zod";
import { allocationProposal, allocationProposalEvent } from "./codec/allocation-proposal.ts";
import { commitment, commitmentEvent } from "./codec/commitment.ts";
import {
  cooperationReport,
  cooperationReportEvent,
  reportingWindow,
  reportingWindowEvent,
} from "./codec/cooperation-report.ts";
import { pledge, pledgeEvent } from "./codec/pledge.ts";
import {
  compactRates,
  exchangeRatesEvent,
  organisationEvent,
  organisationRecord,
  rateSeries,
  stateEvent,
  stateRecord,
} from "./codec/reference.ts";
import { requirement, requirementEvent } from "./codec/requirement.ts";
import {
  resourceMobilisationPlan,
  resourceMobilisationPlanEvent,
} from "./codec/resource-mobilisation-plan.ts";
import { needResponse, needResponseEvent } from "./codec/response.ts";
import { toJson } from "./codec/shapes.ts";
import { snapshot, snapshotEvent } from "./codec/snapshot.ts";
import { workPlan, workPlanEvent } from "./codec/work-plan.ts";
import {
  type AggregateKind,
  currentKey,
  eventsOf,
  ownerPartition,
  parentPartition,
  statePartition,
} from "./keys.ts";
import {
  CorruptItemError,
  getItem,
  getItems,
  type Item,
  integerOf,
  nameOfItem,
  numberOf,
  queryPartition,
  type Table,
  textOf,
} from "./table.ts";

/** Attributes by which the secondary indexes find a record. */
export interface IndexKeys {
  readonly ownerKey?: string;
  readonly stateKey?: string;
  readonly parentKey?: string;
}

/** How one kind of aggregate is kept: its codecs, how its events fold, and where its indexes list it. */
export interface Aggregate<State, Event extends EventBase> {
  readonly kind: AggregateKind;
  readonly decodeState: (json: unknown) => State;
  readonly decodeEvent: (json: unknown) => Event;
  readonly encodeState: (state: State) => string;
  readonly evolve: (state: State | undefined, event: Event) => State;
  readonly indexKeys: (state: State) => IndexKeys;
}

/** An aggregate as it was read, with the version that a write must find and its counters. */
export interface Loaded<State> {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  /** Minor units by name of a span: what is open of a pledge, what is funded of a requirement. */
  readonly counters: Readonly<Record<string, bigint>>;
}

const define = <State, Event extends EventBase>(definition: {
  readonly kind: AggregateKind;
  readonly state: z.ZodType<State>;
  readonly event: z.ZodType<Event>;
  readonly evolve: (state: State | undefined, event: Event) => State;
  readonly indexKeys: (state: State) => IndexKeys;
  readonly encode?: (state: State) => unknown;
}): Aggregate<State, Event> => ({
  kind: definition.kind,
  decodeState: (json) => definition.state.parse(json),
  decodeEvent: (json) => definition.event.parse(json),
  encodeState: (state) => toJson(definition.encode ? definition.encode(state) : state),
  evolve: definition.evolve,
  indexKeys: definition.indexKeys,
});

export const workPlans = define<WorkPlan, WorkPlanEvent>({
  kind: "work-plan",
  state: workPlan,
  event: workPlanEvent,
  evolve: evolveWorkPlan,
  indexKeys: (plan) => ({
    ownerKey: ownerPartition("work-plan", plan.content.state),
    stateKey: statePartition("work-plan", [plan.content.state]),
  }),
});

export const requirements = define<AssistanceRequirement, RequirementEvent>({
  kind: "requirement",
  state: requirement,
  event: requirementEvent,
  evolve: evolveRequirement,
  indexKeys: (need) => ({
    ownerKey: ownerPartition("requirement", need.state),
    stateKey: statePartition("requirement", [need.state]),
    ...(need.workPlan && { parentKey: parentPartition("requirement", need.workPlan.id) }),
  }),
});

export const pledges = define<Pledge, PledgeEvent>({
  kind: "pledge",
  state: pledge,
  event: pledgeEvent,
  evolve: evolvePledge,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("pledge", content.donor),
    stateKey: statePartition("pledge", content.targets.states),
  }),
});

export const commitments = define<Commitment, CommitmentEvent>({
  kind: "commitment",
  state: commitment,
  event: commitmentEvent,
  evolve: evolveCommitment,
  indexKeys: ({ content, pledgeId }) => ({
    ownerKey: ownerPartition("commitment", content.donor),
    stateKey: statePartition("commitment", content.destination.states),
    ...(pledgeId && { parentKey: parentPartition("commitment", pledgeId) }),
  }),
});

export const states = define<State, StateEvent>({
  kind: "state",
  state: stateRecord,
  event: stateEvent,
  evolve: evolveState,
  indexKeys: () => ({}),
});

export const organisations = define<Organisation, OrganisationEvent>({
  kind: "organisation",
  state: organisationRecord,
  event: organisationEvent,
  evolve: evolveOrganisation,
  indexKeys: () => ({}),
});

export const allocationProposals = define<AllocationProposal, AllocationProposalEvent>({
  kind: "allocation-proposal",
  state: allocationProposal,
  event: allocationProposalEvent,
  evolve: evolveAllocationProposal,
  indexKeys: ({ audience }) => ({ ownerKey: ownerPartition("allocation-proposal", audience) }),
});

/** Found by the provider that answers, the State that asks, and the requirement. */
export const responses = define<NeedResponse, NeedResponseEvent>({
  kind: "response",
  state: needResponse,
  event: needResponseEvent,
  evolve: evolveResponse,
  indexKeys: ({ provider, state, requirementId }) => ({
    ownerKey: ownerPartition("response", provider),
    stateKey: statePartition("response", [state]),
    parentKey: parentPartition("response", requirementId),
  }),
});

/** Snapshots of one report are found together. */
export const snapshots = define<Snapshot, SnapshotEvent>({
  kind: "snapshot",
  state: snapshot,
  event: snapshotEvent,
  evolve: evolveSnapshot,
  indexKeys: ({ report }) => ({ parentKey: parentPartition("snapshot", report) }),
});

export const resourceMobilisationPlans = define<ResourceMobilisationPlan, ResourceMobilisationPlanEvent>({
  kind: "resource-mobilisation-plan",
  state: resourceMobilisationPlan,
  event: resourceMobilisationPlanEvent,
  evolve: evolveResourceMobilisationPlan,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("resource-mobilisation-plan", content.state),
    stateKey: statePartition("resource-mobilisation-plan", [content.state]),
  }),
});

/** Found by State, and those of one year together. */
export const cooperationReports = define<CooperationReport, CooperationReportEvent>({
  kind: "cooperation-report",
  state: cooperationReport,
  event: cooperationReportEvent,
  evolve: evolveCooperationReport,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("cooperation-report", content.state),
    stateKey: statePartition("cooperation-report", [content.state]),
    parentKey: parentPartition("cooperation-report", String(content.year)),
  }),
});

export const reportingWindows = define<ReportingWindow, ReportingWindowEvent>({
  kind: "reporting-window",
  state: reportingWindow,
  event: reportingWindowEvent,
  evolve: evolveReportingWindow,
  indexKeys: () => ({}),
});

export const exchangeRates = define<RateSeries, ExchangeRatesEvent>({
  kind: "exchange-rates",
  state: rateSeries,
  event: exchangeRatesEvent,
  evolve: evolveExchangeRates,
  indexKeys: () => ({}),
  encode: compactRates,
});

/** Counters are number attributes of the current item, so that a condition can compare them. */
export const counterPrefix = "n|";

const parsed = <Value>(item: Item, decode: (json: unknown) => Value): Value => {
  const body = textOf(item, "body");
  try {
    return decode(JSON.parse(body));
  } catch (cause) {
    throw new CorruptItemError(nameOfItem(item), cause);
  }
};

/** A current item as an aggregate. */
export const decodeCurrent = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  item: Item,
): Loaded<State> => ({
  id: textOf(item, "pk").slice(aggregate.kind.length + 1),
  state: parsed(item, aggregate.decodeState),
  version: numberOf(item, "version"),
  counters: Object.fromEntries(
    Object.keys(item)
      .filter((name) => name.startsWith(counterPrefix))
      .map((name) => [name.slice(counterPrefix.length), integerOf(item, name)]),
  ),
});

/** An event item as an event. */
export const decodeEvent = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  item: Item,
): Event => parsed(item, aggregate.decodeEvent);

/** The aggregate as it stands, or undefined. One read. */
export const load = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  id: string,
): Promise<Loaded<State> | undefined> => {
  const item = await getItem(table, currentKey(aggregate.kind, id));
  return item && decodeCurrent(aggregate, item);
};

/** Several aggregates of one kind as they stand, by id; missing ones are absent. One read for a hundred. */
export const loadMany = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  ids: readonly string[],
): Promise<Map<string, Loaded<State>>> => {
  const items = await getItems(
    table,
    ids.map((id) => currentKey(aggregate.kind, id)),
  );
  return new Map(
    [...items.values()].map((item) => {
      const loaded = decodeCurrent(aggregate, item);
      return [loaded.id, loaded];
    }),
  );
};

/** Every event of an aggregate with its version, oldest first. */
export const loadHistory = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  id: string,
): Promise<{ readonly version: number; readonly event: Event }[]> => {
  const { pk, prefix } = eventsOf(aggregate.kind, id);
  const history: { version: number; event: Event }[] = [];
  for await (const item of queryPartition(table, pk, prefix)) {
    history.push({ version: numberOf(item, "version"), event: decodeEvent(aggregate, item) });
  }
  return history;
};
