import {
  type Caller,
  type Currency,
  formatAmount,
  gapReport,
  providerCode,
  ratio,
  type Span,
  type StateCode,
  spansOverlap,
  sum,
} from "@angkor/domain";
import {
  type AllocationProblem,
  allocate,
  eligiblePairs,
  excludingRules,
  explainStates,
  flexibility,
  isMoneyOffer,
  type MatchContext,
  type NeedLine,
  type Offer,
} from "@angkor/matching";
import { readPositions, type StoredPosition, type Table } from "@angkor/store";
import { rateFor } from "../rates.ts";
import { linesDto, type ProposalDto, statesDto } from "./allocation-dto.ts";
import { looseningsOf } from "./loosenings.ts";
import { loadOpenMarket, type OpenMarket, type Supposed } from "./open-market.ts";
import { type Fairness, openNeeds, standingsOf } from "./standings.ts";
import { exclusionWords, wordingFor } from "./wording.ts";

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
  readonly body: Pick<ProposalDto, "lines" | "states" | "totals" | "flexibility">;
}

type MoneyOffer = Offer & { readonly open: bigint };

/** Loads what is open, brings it together, and tells what came of it and why. */
export const solve = async (table: Table, question: Question, supposed: Supposed): Promise<Answer> => {
  const { currency, on, viewer } = question;
  const [market, positions, rate] = await Promise.all([
    loadOpenMarket(table, viewer, { currency, on }, supposed),
    readPositions(table),
    rateFor(table, currency, on),
  ]);
  const asked = market.needs.filter((need) => isAsked(need, question));
  const report = gapReport(positions, { currency, rate, caller: viewer, years: question.years });
  const places = [...report.cells, ...report.shared, ...supposedPlaces(asked, supposed)];
  const needs = openNeeds(places, asked);
  const offers = market.offers.filter((offer): offer is MoneyOffer => isMoneyOffer(offer) && offer.open > 0n);
  const context: MatchContext = {
    caller: viewer,
    on,
    currency,
    nameOf: (code) => wordingFor(positions, currency).stateName(code),
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
  return { problem, body: explain(problem, { market, offers, needs, positions, context }) };
};

interface Parts {
  readonly market: OpenMarket;
  readonly offers: readonly MoneyOffer[];
  readonly needs: readonly (NeedLine & { readonly open: bigint })[];
  readonly positions: readonly StoredPosition[];
  readonly context: MatchContext;
}

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

const oneMillion = 1_000_000n;

const explain = (problem: AllocationProblem, parts: Parts): Answer["body"] => {
  const { market, offers, needs, positions, context } = parts;
  const { currency } = context;
  const wording = wordingFor(positions, currency);
  const allocation = allocate(problem);
  const needOf = new Map<string, NeedLine>(needs.map((need) => [need.state, need]));
  const bindings = explainStates(
    problem,
    allocation,
    {
      isUnearmarked: (line) => offers[line]?.earmarking === "unearmarked",
      exclusion: (line, state) => {
        const offer = offers[line];
        const need = needOf.get(state);
        const rule = (offer && need && excludingRules(offer, need, context)[0]) ?? "state";
        return { rule, words: exclusionWords[rule] };
      },
    },
    wording,
  );
  const textOf = new Map(bindings.map(({ state, text }) => [state, text]));
  const amount = (minor: bigint) => formatAmount(minor, currency);
  const million = oneMillion * BigInt(10 ** (amount(0n).split(".")[1]?.length ?? 0));
  const { mostValuable } = flexibility(problem, looseningsOf(offers, needs, context, wording), {
    amount: million,
  });
  const solved = { problem, allocation, offers, needs, tranches: market.tranches, currency };
  return {
    lines: linesDto(solved),
    states: statesDto(solved, (state) => textOf.get(state) ?? "All that it still needs is met."),
    totals: {
      open: amount(sum(problem.lines.map(({ open }) => open))),
      needed: amount(sum(problem.needs.map(({ open }) => open))),
      placed: amount(allocation.total),
    },
    flexibility: mostValuable.map((gain) => ({
      donor: providerCode(gain.loosening.donor),
      earmark: gain.loosening.earmark,
      placedMore: amount(gain.placedAfter - gain.placedBefore),
      lowestCoverageBefore: gain.worstBefore
        ? ratio(gain.worstBefore.numerator, gain.worstBefore.denominator)
        : null,
      lowestCoverageAfter: gain.worstAfter
        ? ratio(gain.worstAfter.numerator, gain.worstAfter.denominator)
        : null,
    })),
  };
};
