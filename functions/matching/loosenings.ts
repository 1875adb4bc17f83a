import { listed, pillarNames } from "@angkor/domain";
import {
  eligiblePairs,
  type Loosening,
  type MatchContext,
  type NeedLine,
  type Offer,
  type Wording,
} from "@angkor/matching";

interface Earmark {
  readonly name: string;
  readonly loosened: Offer;
}

/** The earmarks of an offer, each with the offer as it would be without it. */
const earmarksOf = (offer: Offer, { stateName }: Wording): Earmark[] => [
  ...(offer.states.length > 0
    ? [{ name: `for ${listed(offer.states.map(stateName))} only`, loosened: { ...offer, states: [] } }]
    : []),
  ...(offer.pillars.length > 0
    ? [
        {
          name: `for ${listed(offer.pillars.map((pillar) => pillarNames[pillar]))} only`,
          loosened: { ...offer, pillars: [] },
        },
      ]
    : []),
  ...(offer.requirements.length > 0
    ? [{ name: "for single requirements only", loosened: { ...offer, requirements: [] } }]
    : []),
];

/** For each donor and earmark: the needs that its open money could serve if that earmark were given up. */
export const looseningsOf = (
  offers: readonly Offer[],
  needs: readonly NeedLine[],
  context: MatchContext,
  wording: Wording,
): Loosening[] => {
  const earmarks = offers.flatMap((offer, line) =>
    earmarksOf(offer, wording).map((earmark) => ({ ...earmark, donor: offer.donor, line })),
  );
  const { first, needs: served } = eligiblePairs(
    earmarks.map(({ loosened }) => loosened),
    needs,
    context,
  );
  const loosenings = new Map<string, Loosening>();
  earmarks.forEach(({ donor, name, line }, index) => {
    const pairs = { line, needs: [...served.subarray(first[index], first[index + 1])] };
    const key = `${donor}|${name}`;
    const known = loosenings.get(key);
    loosenings.set(key, { donor, earmark: name, lines: [...(known?.lines ?? []), pairs] });
  });
  return [...loosenings.values()];
};
