import type { FundMoney, PublishedRecords, PublisherCode } from "@angkor/documents/iati";
import {
  type AssistanceRequirement,
  type Caller,
  type Commitment,
  canSee,
  type EventBase,
  type FundAllocation,
  isOrganisationCode,
  isStateCode,
  type Pledge,
  type ProviderCode,
  type StateCode,
} from "@angkor/domain";
import {
  type Aggregate,
  commitments,
  financingInstruments,
  fundAllocations,
  fundPartition,
  kindPartition,
  type Listing,
  type Loaded,
  loadMany,
  ownerPartition,
  parentPartition,
  pledges,
  requirements,
  statePartition,
  type Table,
  workPlans,
} from "@angkor/store";
import { commitmentSeen } from "../commitments/commitment-dto.ts";
import { financingInstrumentRecords } from "../finance/financing-instrument-dto.ts";
import { fundAllocationRecords } from "../finance/fund-allocation-dto.ts";
import { listAll } from "../list-all.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { requirementSeen } from "../requirements/requirement-dto.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";

/** What is asked for: every record that may be published is among those that are read for it. */
export interface Asked {
  readonly publisher: PublisherCode;
  readonly state?: StateCode;
  readonly donor?: ProviderCode;
}

/** Each record of some lists once, where the caller may see it. */
const listEach = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  listings: readonly Listing[],
  keep: (state: State) => boolean,
): Promise<State[]> => {
  const lists = await Promise.all(
    listings.map((listing) => listAll(table, aggregate, ({ state }) => keep(state), listing)),
  );
  const byId = new Map<string, Loaded<State>>(lists.flat().map((loaded) => [loaded.id, loaded]));
  return [...byId.values()].map(({ state }) => state);
};

/** By whom money is given, else by the State that it names (or names among others, or not at all), else all. */
const moneyListings = (kind: "pledge" | "commitment", { publisher, state, donor }: Asked): Listing[] => {
  const giver = donor ?? (isOrganisationCode(publisher) ? publisher : undefined);
  if (giver !== undefined) return [{ index: "owner", partition: ownerPartition(kind, giver) }];
  const getter = state ?? (isStateCode(publisher) ? publisher : undefined);
  if (getter === undefined) return [{ index: "kind", partition: kindPartition(kind) }];
  return [
    { index: "state", partition: statePartition(kind, [getter]) },
    { index: "state", partition: statePartition(kind, []) },
    ...(kind === "commitment" ? [{ index: "state", partition: fundPartition(kind) } as const] : []),
    ...(isStateCode(publisher)
      ? [{ index: "owner", partition: ownerPartition(kind, publisher) } as const]
      : []),
  ];
};

/** Plans and needs of a State, or of all; none where a provider's money alone is asked for. */
const planListings = (kind: "work-plan" | "requirement", { publisher, state, donor }: Asked): Listing[] => {
  if (donor !== undefined || isOrganisationCode(publisher)) return [];
  const owner = state ?? (isStateCode(publisher) ? publisher : undefined);
  return owner === undefined
    ? [{ index: "kind", partition: kindPartition(kind) }]
    : [{ index: "state", partition: statePartition(kind, [owner]) }];
};

/** A pledge for several States, or for any, may be committed elsewhere too: its activity holds all of it. */
const elsewhere = (pledged: readonly Pledge[]): Listing[] =>
  pledged
    .filter(({ content }) => content.targets.states.length !== 1)
    .map(({ id }) => ({ index: "parent", partition: parentPartition("commitment", id) }));

/** Needs that commitments and allocations are made to, where the caller may see them. */
const namedNeeds = async (
  table: Table,
  committed: readonly (Commitment | FundAllocation)[],
  keep: (need: AssistanceRequirement) => boolean,
): Promise<AssistanceRequirement[]> => {
  const ids = [...new Set(committed.flatMap(({ requirement }) => requirement?.id ?? []))];
  const found = await loadMany(table, requirements, ids);
  return [...found.values()].map(({ state }) => state).filter(keep);
};

/** Pooled funds that were given something: with each contribution, and the pledge that it is a part of. */
const readFunds = async (table: Table, caller: Caller): Promise<FundMoney[]> => {
  const contributions = await listEach(
    table,
    commitments,
    [{ index: "state", partition: fundPartition("commitment") }],
    (commitment) => canSee(caller, commitmentSeen(commitment)),
  );
  if (contributions.length === 0) return [];
  const [funds, allocations, pledged] = await Promise.all([
    loadMany(table, financingInstruments, [
      ...new Set(contributions.flatMap(({ content }) => content.fundId ?? [])),
    ]),
    listEach(
      table,
      fundAllocations,
      [{ index: "kind", partition: kindPartition("fund-allocation") }],
      (allocation) => canSee(caller, fundAllocationRecords.seen(allocation)),
    ),
    loadMany(table, pledges, [...new Set(contributions.flatMap(({ pledgeId }) => pledgeId ?? []))]),
  ]);
  const pledgeOf = ({ pledgeId }: Commitment) => {
    const pledge = pledgeId && pledged.get(pledgeId)?.state;
    return pledge && canSee(caller, pledgeSeen(pledge)) ? { pledge } : {};
  };
  return [...funds.values()]
    .filter(({ state }) => canSee(caller, financingInstrumentRecords.seen(state)))
    .map(({ state: fund }) => ({
      fund,
      contributions: contributions
        .filter(({ content }) => content.fundId === fund.id)
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .map((commitment) => ({ ...pledgeOf(commitment), commitments: [commitment] })),
      allocations: allocations
        .filter(({ content }) => content.fundId === fund.id)
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    }));
};

/** The records of an export that this caller may see: all commitments of each pledge, and the needs they are made to. */
export const readPublished = async (
  table: Table,
  caller: Caller,
  asked: Asked,
): Promise<PublishedRecords> => {
  const seesNeed = (need: AssistanceRequirement) => canSee(caller, requirementSeen(need));
  const seesCommitment = (commitment: Commitment) => canSee(caller, commitmentSeen(commitment));
  const listings = moneyListings("commitment", asked);
  const [plans, asking, pledged, funds] = await Promise.all([
    listEach(table, workPlans, planListings("work-plan", asked), (plan) => canSee(caller, planSeen(plan))),
    listEach(table, requirements, planListings("requirement", asked), seesNeed),
    listEach(table, pledges, moneyListings("pledge", asked), (pledge) => canSee(caller, pledgeSeen(pledge))),
    readFunds(table, caller),
  ]);
  const byState = listings.some(({ index }) => index === "state");
  const committed = await listEach(
    table,
    commitments,
    byState ? [...listings, ...elsewhere(pledged)] : listings,
    seesCommitment,
  );
  const known = new Set(asking.map(({ id }) => id));
  const allocated = funds.flatMap(({ allocations }) => allocations);
  const found = await namedNeeds(table, [...committed, ...allocated], seesNeed);
  const named = found.filter(({ id }) => !known.has(id));
  return {
    workPlans: plans,
    pledges: pledged,
    commitments: committed,
    requirements: [...asking, ...named],
    funds,
  };
};
