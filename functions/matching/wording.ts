import {
  type Currency,
  divideRounded,
  exponentOf,
  formatScaled,
  isStateCode,
  type State,
} from "@angkor/domain";
import type { RuleName, Wording } from "@angkor/matching";
import type { StoredPosition } from "@angkor/store";

/** Names of States as the rosters have them, and amounts as a person says them. */
export const wordingFor = (positions: readonly StoredPosition[], currency: Currency): Wording => {
  const names = new Map<string, State["name"]>();
  for (const { roster } of positions) if (roster !== undefined) names.set(roster.iso3, roster.name);
  const name = (code: string) => (isStateCode(code) ? (names.get(code) ?? code) : code);
  return {
    stateName: name,
    donorName: name,
    amount: (minor) => spokenAmount(minor, currency),
    share: (numerator, denominator) => `${formatScaled(divideRounded(numerator * 1000n, denominator), 1)} %`,
  };
};

const million = 1_000_000n;

/** `USD 3.2 million`, `USD 12,400`. */
const spokenAmount = (minor: bigint, currency: Currency): string => {
  const unit = 10n ** BigInt(exponentOf(currency));
  if (minor >= million * unit)
    return `${currency} ${formatScaled(divideRounded(minor * 10n, million * unit), 1)} million`;
  return `${currency} ${divideRounded(minor, unit).toLocaleString("en")}`;
};

/** Why a line can't serve a State, in words that fit "it is ...". */
export const exclusionWords: Readonly<Record<RuleName, string>> = {
  "own-state": "the State's own",
  state: "earmarked for other States",
  pillar: "earmarked for other pillars",
  "specific-requirement": "for single requirements elsewhere",
  "kind-of-assistance": "assistance of another kind",
  "availability-years": "available in other years",
  channel: "bound to other channels",
  "local-organisations": "for national and local organisations only",
  visibility: "not public",
  "validity-dates": "out of date",
  "still-open": "no longer open",
};
