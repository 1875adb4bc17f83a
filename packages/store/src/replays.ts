import {
  commitmentEffects,
  type FundAllocationEvent,
  liveAmount,
  type Outstanding,
  pledgeEffects,
  type RequirementDraw,
  requirementEffects,
  tranches,
  workPlanEffects,
} from "@angkor/domain";
import {
  allocationProposals,
  anonymisedNotes,
  commitments,
  cooperationReports,
  donorCoordinationGroups,
  evidenceImports,
  exchangeArrangements,
  exchangeEntries,
  exchangeRates,
  expressionsOfInterest,
  financingInstruments,
  fundAllocations,
  individualisedApproachCases,
  nationalMineActionPlatforms,
  organisations,
  pledges,
  progressRecords,
  reportingWindows,
  requirements,
  resourceMobilisationPlans,
  responses,
  snapshots,
  states,
  subscriptions,
  workPlans,
} from "./aggregates.ts";
import { type AggregateKind, currentKey, type Key } from "./keys.ts";
import { type CounterMove, type Replay, type Replays, replayOf } from "./replay.ts";

const movesFrom = (item: Key, before: Outstanding, after: Outstanding): CounterMove[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((counter) => ({ item, counter, by: (after[counter] ?? 0n) - (before[counter] ?? 0n) }))
    .filter(({ by }) => by !== 0n);

type CommitmentState = Parameters<typeof liveAmount>[0];
type CommitmentEvent = Parameters<typeof commitmentEffects>[0];

/** A pledge holds what is not live in its commitments. */
const drawMoves = (before: CommitmentState | undefined, after: CommitmentState): CounterMove[] => {
  const { pledgeId } = after;
  if (pledgeId === undefined) return [];
  const item = currentKey("pledge", pledgeId);
  return after.content.lines.flatMap((line) => {
    const by = (before === undefined ? 0n : liveAmount(before, line)) - liveAmount(after, line);
    return line.tranche === undefined || by === 0n ? [] : [{ item, counter: line.tranche, by }];
  });
};

/** A requirement counts what covers it: commitments, and allocations of funds. */
const coverMoves = (requirement: RequirementDraw | undefined, sign: 1n | -1n): CounterMove[] =>
  requirement === undefined
    ? []
    : Object.entries(requirement.draws).map(([counter, minor]) => ({
        item: currentKey("requirement", requirement.id),
        counter,
        by: sign * minor,
      }));

/** What money given to a requirement covers of it, and covers no more once it is cancelled. */
const coveringMoves = (event: CommitmentEvent | FundAllocationEvent): CounterMove[] => {
  switch (event.type) {
    case "commitment-recorded":
    case "fund-allocation-recorded":
      return coverMoves(event.requirement, 1n);
    case "commitment-cancelled":
    case "fund-allocation-cancelled":
      return coverMoves(event.requirement, -1n);
    default:
      return [];
  }
};

/** The kinds whose events move figures, counters or rosters. What asks for no other record needs no other codec. */
export const movingReplays = {
  "work-plan": replayOf(workPlans, (_before, _event, after) => ({ effects: workPlanEffects(after) })),
  requirement: replayOf(requirements, (_before, event, after) => ({
    effects: requirementEffects(event, after),
  })),
  pledge: replayOf(pledges, (before, event, after) => ({
    effects: pledgeEffects(before, event, after),
    counters: movesFrom(
      currentKey("pledge", after.id),
      before ? tranches(before.content) : {},
      tranches(after.content),
    ),
  })),
  commitment: replayOf(commitments, (before, event, after) => ({
    effects: commitmentEffects(event, after),
    counters: [...drawMoves(before, after), ...coveringMoves(event)],
  })),
  "fund-allocation": replayOf(fundAllocations, (_before, event) => ({
    counters: coveringMoves(event),
  })),
  state: replayOf(states, (_before, _event, after) => ({ roster: after })),
} as const satisfies Replays;

export const everyReplay: Readonly<Record<AggregateKind, Replay>> = {
  ...movingReplays,
  organisation: replayOf(organisations),
  "exchange-rates": replayOf(exchangeRates),
  "allocation-proposal": replayOf(allocationProposals),
  response: replayOf(responses),
  "cooperation-report": replayOf(cooperationReports),
  "reporting-window": replayOf(reportingWindows),
  "progress-record": replayOf(progressRecords),
  "resource-mobilisation-plan": replayOf(resourceMobilisationPlans),
  "national-mine-action-platform": replayOf(nationalMineActionPlatforms),
  "donor-coordination-group": replayOf(donorCoordinationGroups),
  snapshot: replayOf(snapshots),
  "evidence-import": replayOf(evidenceImports),
  subscription: replayOf(subscriptions),
  "individualised-approach-case": replayOf(individualisedApproachCases),
  "expression-of-interest": replayOf(expressionsOfInterest),
  "anonymised-notes": replayOf(anonymisedNotes),
  "exchange-arrangement": replayOf(exchangeArrangements),
  "exchange-entry": replayOf(exchangeEntries),
  "financing-instrument": replayOf(financingInstruments),
};
