import {
  type AllocationProposal,
  type AllocationProposalEvent,
  type AssistanceRequirement,
  type Commitment,
  type CommitmentEvent,
  type EvidenceImport,
  type EvidenceImportEvent,
  type ExchangeRatesEvent,
  evolveAllocationProposal,
  evolveCommitment,
  evolveEvidenceImport,
  evolveExchangeRates,
  evolveFinancingInstrument,
  evolveFundAllocation,
  evolveOrganisation,
  evolvePledge,
  evolveProgress,
  evolveRequirement,
  evolveResponse,
  evolveSnapshot,
  evolveState,
  evolveSubscription,
  evolveWorkPlan,
  type FinancingInstrument,
  type FinancingInstrumentEvent,
  type FundAllocation,
  type FundAllocationEvent,
  type NeedResponse,
  type NeedResponseEvent,
  type Organisation,
  type OrganisationEvent,
  type Pledge,
  type PledgeEvent,
  type ProgressEvent,
  type ProgressRecord,
  type RateSeries,
  type RequirementEvent,
  type Snapshot,
  type SnapshotEvent,
  type State,
  type StateEvent,
  type Subscription,
  type SubscriptionEvent,
  type WorkPlan,
  type WorkPlanEvent,
} from "@angkor/domain";
import { define } from "./aggregate.ts";
import { allocationProposal, allocationProposalEvent } from "./codec/allocation-proposal.ts";
import { commitment, commitmentEvent } from "./codec/commitment.ts";
import { evidenceImport, evidenceImportEvent } from "./codec/evidence-import.ts";
import { financingInstrument, financingInstrumentEvent } from "./codec/financing-instrument.ts";
import { fundAllocation, fundAllocationEvent } from "./codec/fund-allocation.ts";
import { pledge, pledgeEvent } from "./codec/pledge.ts";
import { progressEvent, progressRecord } from "./codec/progress-record.ts";
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
import { needResponse, needResponseEvent } from "./codec/response.ts";
import { snapshot, snapshotEvent } from "./codec/snapshot.ts";
import { subscription, subscriptionEvent } from "./codec/subscription.ts";
import { workPlan, workPlanEvent } from "./codec/work-plan.ts";
import { fundPartition, ownerPartition, parentPartition, statePartition } from "./keys.ts";

export * from "./cooperation-aggregates.ts";

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

/** Found by State, and those of one plan together. */
export const progressRecords = define<ProgressRecord, ProgressEvent>({
  kind: "progress-record",
  state: progressRecord,
  event: progressEvent,
  evolve: evolveProgress,
  indexKeys: ({ state, workPlanId }) => ({
    ownerKey: ownerPartition("progress-record", state),
    stateKey: statePartition("progress-record", [state]),
    parentKey: parentPartition("progress-record", workPlanId),
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
    stateKey: content.fundId
      ? fundPartition("commitment")
      : statePartition("commitment", content.destination.states),
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

/** Imports of one owner are found together. */
export const evidenceImports = define<EvidenceImport, EvidenceImportEvent>({
  kind: "evidence-import",
  state: evidenceImport,
  event: evidenceImportEvent,
  evolve: evolveEvidenceImport,
  indexKeys: ({ owner }) => ({ ownerKey: ownerPartition("evidence-import", owner) }),
});

/** Found by the State that gets the money, and by their fund. */
export const fundAllocations = define<FundAllocation, FundAllocationEvent>({
  kind: "fund-allocation",
  state: fundAllocation,
  event: fundAllocationEvent,
  evolve: evolveFundAllocation,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("fund-allocation", content.owner),
    stateKey: statePartition("fund-allocation", content.destination.states),
    parentKey: parentPartition("fund-allocation", content.fundId),
  }),
});

export const financingInstruments = define<FinancingInstrument, FinancingInstrumentEvent>({
  kind: "financing-instrument",
  state: financingInstrument,
  event: financingInstrumentEvent,
  evolve: evolveFinancingInstrument,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("financing-instrument", content.owner),
    stateKey: statePartition("financing-instrument", content.serves.states),
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

/** Found by their holder, and by whether they tell anything. */
export const subscriptions = define<Subscription, SubscriptionEvent>({
  kind: "subscription",
  state: subscription,
  event: subscriptionEvent,
  evolve: evolveSubscription,
  indexKeys: ({ holder, status }) => ({
    ownerKey: ownerPartition("subscription", holder.subject),
    parentKey: parentPartition("subscription", status),
  }),
});

export const exchangeRates = define<RateSeries, ExchangeRatesEvent>({
  kind: "exchange-rates",
  state: rateSeries,
  event: exchangeRatesEvent,
  evolve: evolveExchangeRates,
  indexKeys: () => ({}),
  encode: compactRates,
});
