import type { MatchesSchema } from "@angkor/contract/schemas/matching";
import { type Currency, formatAmount, providerCode, sum } from "@angkor/domain";
import type { Demand, LikelyDonor, Part, RankedMatch, Ranking, Supply, Verdict } from "@angkor/matching";
import type * as z from "zod";
import { spanDto } from "../wire.ts";

export type MatchesDto = z.input<typeof MatchesSchema>;
type RankedDto = MatchesDto["ranked"][number];
type SideDto = Pick<RankedDto, "need" | "offer">;

/** The other side of a match: the one that was not asked for. */
export type SideOf = (match: { readonly supplyId: string; readonly requirementId: string }) => SideDto;

/** A ranking as the wire tells it; of each list, the first few. */
export const matchesDto = (
  { rulesVersion, weights, ranked, excluded, totals }: Ranking,
  sideOf: SideOf,
  { currency, limit }: { readonly currency: Currency; readonly limit: number },
): MatchesDto => ({
  rules: rulesVersion,
  weights: { version: weights.version, parts: { ...weights.weights } },
  currency,
  ranked: ranked.slice(0, limit).map((match, index) => rankedDto(match, index + 1, sideOf(match), currency)),
  excluded: excluded.slice(0, limit).map((match) => ({ ...sideOf(match), rules: verdictsDto(match.rules) })),
  totals,
});

const rankedDto = (match: RankedMatch, rank: number, side: SideDto, currency: Currency): RankedDto => ({
  rank,
  score: match.score,
  ...side,
  ...(match.placeable !== undefined && { placeable: formatAmount(match.placeable, currency) }),
  parts: partsDto(match.parts, currency),
  rules: verdictsDto(match.rules),
});

const partsDto = (parts: readonly Part[], currency: Currency): RankedDto["parts"] =>
  parts.map((part) => ({
    ...part,
    value: part.unit === "amount" ? formatAmount(BigInt(part.value), currency) : part.value,
  }));

const verdictsDto = (verdicts: readonly Verdict[]): RankedDto["rules"] =>
  verdicts.map(({ rule, reason }) => ({ rule, reason }));

export const likelyDonorsDto = (
  donors: readonly LikelyDonor[],
  currency: Currency,
): NonNullable<MatchesDto["likelyDonors"]> =>
  donors.map(({ donor, score, parts }, index) => ({
    rank: index + 1,
    donor: providerCode(donor),
    score,
    parts: partsDto(parts, currency),
  }));

const amountsOf = (members: readonly { readonly open?: bigint }[]): bigint[] =>
  members.flatMap(({ open }) => (open === undefined ? [] : [open]));

export const needDto = (demand: Demand, currency: Currency): NonNullable<RankedDto["need"]> => {
  const amounts = amountsOf(demand.lines);
  return {
    requirementId: demand.id,
    state: demand.state,
    pillar: demand.pillar,
    kind: demand.kind,
    title: demand.title,
    ...(amounts.length > 0 && { open: formatAmount(sum(amounts), currency) }),
    lines: demand.lines.map(({ span, open }) => ({
      ...spanDto(span),
      ...(open !== undefined && { open: formatAmount(open, currency) }),
    })),
  };
};

export const offerDto = ({ offers }: Supply, currency: Currency): SideDto => {
  const [first] = offers;
  const [kind] = first?.kinds ?? [];
  if (first?.pledgeId === undefined || first.earmarking === undefined || kind === undefined) return {};
  const amounts = amountsOf(offers);
  return {
    offer: {
      pledgeId: first.pledgeId,
      donor: providerCode(first.donor),
      kind,
      title: first.title,
      earmarking: first.earmarking,
      ...(amounts.length > 0 && { open: formatAmount(sum(amounts), currency) }),
      tranches: offers.flatMap(({ availability, open }) =>
        availability === undefined
          ? []
          : [
              {
                ...spanDto(availability),
                ...(open !== undefined && { open: formatAmount(open, currency) }),
              },
            ],
      ),
    },
  };
};
