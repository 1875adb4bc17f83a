import {
  type Caller,
  type Currency,
  gapReport,
  type Span,
  type StateCode,
  spansOverlap,
} from "@angkor/domain";
import {
  type AllocationProblem,
  eligiblePairs,
  isMoneyOffer,
  type MatchContext,
  type NeedLine,
  type Offer,
} from "@angkor/matching";
import { readPositions, type Table } from "@angkor/store";
import { rateFor } from "../rates.ts";
import { loadOrganisations, namesFrom } from "../wording.ts";
import { type Explained, explainAllocation } from "./explain-allocation.ts";
import { loadOpenMarket, type Supposed } from "./open-market.ts";
import { type Fairness, openNeeds, standingsOf } from "./standings.ts";
import { wordingFor } from "./wording.ts";

export interface Question {
  readonly years: Span;
  readonly states?: readonly StateCode[];
  readonly currency: Currency;
  readonly fairness: Fairness;
  /** With whose eyes. */
  readonly viewer: Caller;
  readonly on: string;
}

export interface Answer {
  readonly problem: AllocationProblem;
  readonly body: Explained;
}

type MoneyOffer = Offer & { readonly open: bigint };

/** Loads what is open, brings it together, and tells what came of it and why. */
export const solve = async (table: Table, question: Question, supposed: Supposed): Promise<Answer> => {
  const { currency, on, viewer } = question;
  const [market, positions, rate, organisations] = await Promise.all([
    loadOpenMarket(table, viewer, { currency, on }, supposed),
    readPositions(table),
    rateFor(table, currency, on),
    loadOrganisations(table),
  ]);
  const asked = market.needs.filter((need) => isAsked(need, question));
  const report = gapReport(positions, { currency, rate, caller: viewer, years: question.years });
  const places = [...report.cells, ...report.shared, ...supposedPlaces(asked, supposed)];
  const needs = openNeeds(places, asked);
  const offers = market.offers.filter((offer): offer is MoneyOffer => isMoneyOffer(offer) && offer.open > 0n);
  const rosters = positions.flatMap(({ roster }) => roster ?? []);
  const wording = wordingFor(namesFrom(rosters, organisations), currency);
  const context: MatchContext = {
    caller: viewer,
    on,
    currency,
    nameOf: wording.donorName,
  };
  const eligible = eligiblePairs(offers, needs, context);
  const problem: AllocationProblem = {
    lines: offers.map(({ id, supplyId, donor, open }) => ({ id, pledgeId: supplyId, donor, open })),
    needs: needs.map(({ requirementId, state, pillar, span, open, priority }) => ({
      requirementId,
      state,
      pillar,
      span,
      open,
      ...(priority !== undefined && { priority }),
    })),
    eligible,
    states: standingsOf(places, needs, question.fairness),
  };
  return { problem, body: explainAllocation(problem, { market, offers, needs, wording, context }) };
};

const isAsked = (need: NeedLine, { years, states }: Question): boolean =>
  spansOverlap(need.span, years) && (states === undefined || states.includes(need.state));

/** Supposed needs are in no position yet: each stands in a place of its own, wholly open. */
const supposedPlaces = (needs: readonly NeedLine[], supposed: Supposed): Parameters<typeof openNeeds>[0] => {
  const ids = new Set(supposed.requirements.map(({ id }) => id));
  return needs
    .filter(({ requirementId }) => ids.has(requirementId))
    .map(({ state, pillar, span, open = 0n }) => ({
      states: [state],
      pillars: [pillar],
      span,
      ...nothing,
      requirement: open,
      requirementOriginal: open,
      assistanceRequired: open,
      gap: open,
      netBalance: open,
    }));
};

const nothing = {
  nationalContribution: 0n,
  nationalContributionPlanned: 0n,
  pledged: 0n,
  committed: 0n,
  disbursed: 0n,
  funding: 0n,
  surplus: 0n,
};
