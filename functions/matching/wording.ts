import { type Currency, divideRounded, formatScaled, spokenAmount } from "@angkor/domain";
import type { RuleName, Wording } from "@angkor/matching";
import type { NameOf } from "../wording.ts";

/** Names, and amounts and shares as a person says them. */
export const wordingFor = (nameOf: NameOf, currency: Currency): Wording => ({
  stateName: nameOf,
  donorName: nameOf,
  amount: (minor) => spokenAmount(minor, currency),
  share: (numerator, denominator) => `${formatScaled(divideRounded(numerator * 1000n, denominator), 1)} %`,
});

/** Why a line can't serve a State, in words that fit "it is ...". */
export const exclusionWords: Readonly<Record<RuleName, string>> = {
  "own-state": "the State's own",
  state: "earmarked for other States",
  pillar: "earmarked for other pillars",
  "specific-requirement": "for single requirements elsewhere",
  "pooled-fund": "for pooled funds",
  "kind-of-assistance": "assistance of another kind",
  "availability-years": "available in other years",
  channel: "bound to other channels",
  "local-organisations": "for national and local organisations only",
  visibility: "not public",
  "validity-dates": "out of date",
  "still-open": "no longer open",
};
