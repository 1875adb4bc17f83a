import {
  counted,
  listed,
  type Pillar,
  type ProviderCode,
  pillarNames,
  ratio,
  type StateCode,
  spokenAmount,
  sum,
} from "@angkor/domain";
import type { MatchContext } from "../eligibility/index.ts";
import { needIsOpen } from "../eligibility/rules/standing.ts";
import { type Partnership, partnershipYears, type RankingFacts, yearsOfPartnership } from "./facts.ts";
import { type EligiblePair, placeable, servedYears, yearsOf } from "./placeable.ts";
import { type Measured, maximumPoints, pointsOf } from "./score.ts";
import type { Completeness, Demand } from "./sides.ts";

/** The years of the need that the money can serve, of those still asked for. */
export const yearsOfOverlap = (demand: Demand, pairs: readonly EligiblePair[]): Measured => {
  const asked = yearsOf(demand.lines.filter(needIsOpen)).length;
  const served = servedYears(pairs).size;
  return {
    part: "years-of-overlap",
    value: String(served),
    unit: "years",
    points: pointsOf(BigInt(served), BigInt(asked)),
    reason: `It can serve ${servedWords(served, asked)} for which help is still asked.`,
  };
};

const servedWords = (served: number, asked: number): string => {
  if (served < asked) return `${served} of the ${asked} years`;
  return asked === 1 ? "the only year" : `all ${asked} years`;
};

/** What the money can close of what the requirement still asks for. Left out where either side has no amount. */
export const shareOfGap = (
  demand: Demand,
  pairs: readonly EligiblePair[],
  { currency }: MatchContext,
): Measured | undefined => {
  const closes = placeable(pairs);
  if (closes === undefined) return undefined;
  const open = sum(demand.lines.map((line) => (needIsOpen(line) ? (line.open ?? 0n) : 0n)));
  return {
    part: "share-of-gap",
    value: String(closes),
    unit: "amount",
    points: pointsOf(closes, open),
    reason: `It can close ${closes === open ? "all of" : `${spokenAmount(closes, currency)} of`} the ${spokenAmount(open, currency)} still open.`,
  };
};

/** From this many days ahead (ten years, the first term of Article 5) a deadline is not urgent at all. */
export const farthestDeadlineDays = 3_650;

const dayMilliseconds = 86_400_000;

export const deadlineUrgency = (
  { state, pillar }: Pick<Demand, "state" | "pillar">,
  facts: Pick<RankingFacts, "deadlineOf">,
  { on, nameOf }: Pick<MatchContext, "on" | "nameOf">,
): Measured | undefined => {
  const deadline = facts.deadlineOf(state, pillar);
  if (deadline === undefined) return undefined;
  const days = Math.round((Date.parse(deadline.day) - Date.parse(on)) / dayMilliseconds);
  const when =
    days === 0
      ? "is today"
      : days < 0
        ? `passed ${counted(-days, "day", "days")} ago`
        : `is ${counted(days, "day", "days")} ahead`;
  return {
    part: "treaty-deadline",
    value: String(days),
    unit: "days",
    points: pointsOf(BigInt(farthestDeadlineDays - Math.max(0, days)), BigInt(farthestDeadlineDays)),
    reason: `${nameOf(state)}'s ${deadline.article} deadline, ${deadline.day}, ${when}.`,
  };
};

/** How far behind the State is: by external coverage, so that its own effort is never held against it. */
export const lowestCoverage = (
  { state }: Pick<Demand, "state">,
  facts: Pick<RankingFacts, "coverageOf">,
  { nameOf }: Pick<MatchContext, "nameOf">,
): Measured | undefined => {
  const figures = facts.coverageOf(state);
  const covered = figures && ratio(figures.funding, figures.assistanceRequired);
  if (figures === undefined || covered === undefined || covered === null) return undefined;
  return {
    part: "lowest-coverage",
    value: covered,
    unit: "ratio",
    points: maximumPoints - pointsOf(figures.funding, figures.assistanceRequired),
    reason: `${percent(figures.funding, figures.assistanceRequired)} of the assistance that ${nameOf(state)} asks for is funded.`,
  };
};

/** One decimal, rounded down. */
const percent = (part: bigint, whole: bigint): string => {
  const tenths = (part * 1000n) / whole;
  return `${tenths / 10n}.${tenths % 10n} %`;
};

const checkNames = {
  costed: "costs",
  "per-year": "figures by year",
  milestones: "milestones",
  priority: "a priority",
  "national-share": "the State's own share",
  source: "a source",
} as const satisfies Readonly<Record<keyof Completeness, string>>;

export const completenessOfNeed = ({ completeness }: Pick<Demand, "completeness">): Measured => {
  const checks = Object.entries(completeness);
  const names: Readonly<Record<string, string>> = checkNames;
  const missing = checks.filter(([, met]) => !met).map(([check]) => names[check] ?? check);
  const met = checks.length - missing.length;
  return {
    part: "completeness",
    value: String(met),
    unit: "checks",
    points: pointsOf(BigInt(met), BigInt(checks.length)),
    reason:
      missing.length === 0
        ? "The need states all that a provider has to know."
        : `The need states ${met} of ${checks.length} things that a provider has to know; it lacks ${listed(missing)}.`,
  };
};

const perYear = maximumPoints / partnershipYears;

/** Half of the points for years in which the donor gave to the State, half for those in which it gave to the same pillar there. */
export const pastPartnership = (
  donor: ProviderCode,
  { state, pillar }: { readonly state: StateCode; readonly pillar: Pillar },
  own: readonly Partnership[],
  { on, nameOf }: MatchContext,
): Measured => {
  const here = own.filter((entry) => entry.state === state);
  const years = yearsOfPartnership(here, on);
  const same = yearsOfPartnership(
    here.filter((entry) => entry.pillar === pillar),
    on,
  );
  return {
    part: "past-partnership",
    value: String(years),
    unit: "years",
    points: ((years + same) * perYear) / 2,
    reason:
      years === 0
        ? `${nameOf(donor)} has given nothing to ${nameOf(state)} in the last ${partnershipYears} years that you may see.`
        : `${nameOf(donor)} gave to ${nameOf(state)} ${inYears(years)}, ${ofThem(same, years)} to ${pillarNames[pillar]}.`,
  };
};

const inYears = (years: number): string =>
  years === partnershipYears
    ? `in each of the last ${partnershipYears} years`
    : `in ${years} of the last ${partnershipYears} years`;

const ofThem = (same: number, years: number): string => {
  if (same === 0) return years === 1 ? "not" : "in none of them";
  if (same === years) return years === 1 ? "then" : "always";
  return `in ${same} of them`;
};

/** Years in which a donor gave to the same pillar in other States. */
export const pillarExperience = (
  donor: ProviderCode,
  { state, pillar }: { readonly state: StateCode; readonly pillar: Pillar },
  own: readonly Partnership[],
  { on, nameOf }: MatchContext,
): Measured => {
  const elsewhere = own.filter((entry) => entry.state !== state && entry.pillar === pillar);
  const years = yearsOfPartnership(elsewhere, on);
  const places = new Set(elsewhere.map((entry) => entry.state)).size;
  return {
    part: "pillar-experience",
    value: String(years),
    unit: "years",
    points: years * perYear,
    reason:
      years === 0
        ? `${nameOf(donor)} has given nothing to ${pillarNames[pillar]} elsewhere in the last ${partnershipYears} years that you may see.`
        : `${nameOf(donor)} gave to ${pillarNames[pillar]} in ${counted(places, "other State", "other States")}, ${inYears(years)}.`,
  };
};
