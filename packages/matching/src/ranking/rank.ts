import type { ProviderCode, RequirementId, StateCode } from "@angkor/domain";
import {
  eligibilityRulesVersion,
  excludingRules,
  isEligible,
  judge,
  type MatchContext,
  type NeedLine,
  type Offer,
  type Verdict,
} from "../eligibility/index.ts";
import { visibility } from "../eligibility/rules/standing.ts";
import type { Partnership, RankingFacts } from "./facts.ts";
import {
  completenessOfNeed,
  deadlineUrgency,
  lowestCoverage,
  pastPartnership,
  shareOfGap,
  yearsOfOverlap,
} from "./parts.ts";
import { type EligiblePair, placeable } from "./placeable.ts";
import { byScore, type Part, scoreOf, weigh, wholeScore } from "./score.ts";
import type { Demand, Supply } from "./sides.ts";
import type { Weights } from "./weights.ts";

export interface RankingContext extends MatchContext {
  readonly facts: RankingFacts;
  readonly weights: Weights;
  /** How many are told of each; 100 and 50 unless said otherwise. */
  readonly limits?: { readonly ranked?: number; readonly excluded?: number };
}

interface Match {
  readonly supplyId: string;
  readonly requirementId: RequirementId;
  readonly donor: ProviderCode;
  readonly state: StateCode;
}

export interface RankedMatch extends Match {
  /** 0 to 1000. */
  readonly score: number;
  readonly parts: readonly Part[];
  /** The tranches and lines that fit each other. */
  readonly pairs: readonly { readonly offerId: string; readonly needId: string }[];
  /** The most that can be given, in minor units of the report's currency; absent where there is no amount. */
  readonly placeable?: bigint;
  /** Why the first of the pairs fits. */
  readonly rules: readonly Verdict[];
}

export interface ExcludedMatch extends Match {
  /** What excludes the pair that comes nearest to fitting; at least one rule. */
  readonly rules: readonly Verdict[];
}

export interface Ranking {
  readonly rulesVersion: string;
  readonly weights: Weights;
  readonly ranked: readonly RankedMatch[];
  readonly excluded: readonly ExcludedMatch[];
  /** How many there are, told or not. */
  readonly totals: { readonly ranked: number; readonly excluded: number };
}

/** Needs for a pledge or for stated interests: the best first. */
export const rankNeeds = (supply: Supply, demands: readonly Demand[], context: RankingContext): Ranking =>
  rank(
    demands.map((demand) => [supply, demand]),
    context,
  );

/** Pledges and stated interests for a need: the best first. */
export const rankSupplies = (demand: Demand, supplies: readonly Supply[], context: RankingContext): Ranking =>
  rank(
    supplies.map((supply) => [supply, demand]),
    context,
  );

const rank = (matches: readonly (readonly [Supply, Demand])[], context: RankingContext): Ranking => {
  const { weights, limits = {} } = context;
  const partnerships = Map.groupBy(context.facts.partnerships, ({ donor }) => donor);
  const ranked: ReturnType<typeof rankOne>[] = [];
  const excluded: Nearest[] = [];
  for (const [supply, demand] of matches) {
    const offers = supply.offers.toSorted(byId);
    const lines = demand.lines.toSorted(byId);
    const all = offers
      .flatMap((offer) => lines.map((need) => ({ offer, need })))
      .filter(({ offer, need }) => visibility.fits(offer, need, context));
    const pairs = all.filter(({ offer, need }) => isEligible(offer, need, context));
    if (pairs.length > 0) {
      ranked.push(rankOne(supply, demand, pairs, partnerships.get(supply.donor) ?? [], context));
    } else {
      const nearest = nearestOf(supply, demand, all, context);
      if (nearest !== undefined) excluded.push(nearest);
    }
  }
  return {
    rulesVersion: eligibilityRulesVersion,
    weights,
    ranked: ranked
      .sort(byScore)
      .slice(0, limits.ranked ?? 100)
      .map(({ match }) => match),
    excluded: excluded
      .sort((a, b) => a.faults - b.faults || (a.id < b.id ? -1 : 1))
      .slice(0, limits.excluded ?? 50)
      .map((nearest) => tellExcluded(nearest, context)),
    totals: { ranked: ranked.length, excluded: excluded.length },
  };
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const matchOf = (supply: Supply, demand: Demand): Match => ({
  supplyId: supply.id,
  requirementId: demand.id,
  donor: supply.donor,
  state: demand.state,
});

const idOf = (supply: Supply, demand: Demand): string => `${supply.id}|${demand.id}`;

const rankOne = (
  supply: Supply,
  demand: Demand,
  pairs: readonly EligiblePair[],
  own: readonly Partnership[],
  context: RankingContext,
) => {
  const parts = weigh(
    [
      yearsOfOverlap(demand, pairs),
      shareOfGap(demand, pairs, context),
      deadlineUrgency(demand, context.facts, context),
      lowestCoverage(demand, context.facts, context),
      completenessOfNeed(demand),
      pastPartnership(supply.donor, demand, own, context),
    ],
    context.weights,
  );
  const exact = scoreOf(parts);
  const amount = placeable(pairs);
  const match: RankedMatch = {
    ...matchOf(supply, demand),
    score: wholeScore(exact),
    parts,
    pairs: pairs.map(({ offer, need }) => ({ offerId: offer.id, needId: need.id })),
    ...(amount !== undefined && { placeable: amount }),
    rules: pairs.slice(0, 1).flatMap(({ offer, need }) => judge(offer, need, context).rules),
  };
  return { id: idOf(supply, demand), exact, match };
};

interface Nearest {
  readonly id: string;
  readonly match: Match;
  readonly faults: number;
  readonly offer: Offer;
  readonly need: NeedLine;
}

/** The pair with the fewest rules against it; undefined where the caller may see none. */
const nearestOf = (
  supply: Supply,
  demand: Demand,
  pairs: readonly EligiblePair[],
  context: RankingContext,
): Nearest | undefined => {
  let nearest: Nearest | undefined;
  for (const { offer, need } of pairs) {
    const faults = excludingRules(offer, need, context).length;
    if (nearest !== undefined && nearest.faults <= faults) continue;
    nearest = { id: idOf(supply, demand), match: matchOf(supply, demand), faults, offer, need };
  }
  return nearest;
};

const tellExcluded = ({ match, offer, need }: Nearest, context: RankingContext): ExcludedMatch => ({
  ...match,
  rules: judge(offer, need, context).rules.filter(({ satisfied }) => !satisfied),
});
