import { isOrganisationCode, type ProviderCode } from "@angkor/domain";
import { pastPartnership, pillarExperience } from "./parts.ts";
import type { RankingContext } from "./rank.ts";
import { byScore, type Part, scoreOf, weigh, wholeScore } from "./score.ts";
import type { Demand } from "./sides.ts";

/** A donor that has no pledge for the need, and gave to the State or to the pillar before. */
export interface LikelyDonor {
  readonly donor: ProviderCode;
  readonly score: number;
  readonly parts: readonly Part[];
}

/**
 * Who could be asked next: from what each donor gave in the last years, as far as the caller may see it. `known` are
 * those whose pledges were found already. Donors without any points are left out.
 */
export const likelyDonors = (
  demand: Pick<Demand, "state" | "pillar">,
  known: ReadonlySet<ProviderCode>,
  context: RankingContext,
): LikelyDonor[] =>
  [...Map.groupBy(context.facts.partnerships, ({ donor }) => donor)]
    .filter(([donor]) => !known.has(donor) && (isOrganisationCode(donor) || donor !== demand.state))
    .map(([donor, own]) => {
      const parts = weigh(
        [pastPartnership(donor, demand, own, context), pillarExperience(donor, demand, own, context)],
        context.weights,
      );
      const exact = scoreOf(parts);
      return { id: donor, exact, likely: { donor, score: wholeScore(exact), parts } };
    })
    .filter(({ likely }) => likely.parts.some(({ points }) => points > 0))
    .sort(byScore)
    .slice(0, context.limits?.ranked ?? 100)
    .map(({ likely }) => likely);
