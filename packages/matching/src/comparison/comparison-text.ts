import { pillarNames, type Span, spanKey } from "@angkor/domain";
import type { Wording } from "../explanation/sentences.ts";
import type { Compared, ComparedDonor, ComparedLine, ComparedState, Comparison } from "./compare.ts";

/** What changed for a State, in one sentence: its money, and the coverage that it comes to. */
export const stateText = (
  { thing, first, second, difference }: Compared<ComparedState>,
  wording: Wording,
): string => {
  const state = wording.stateName(thing.state);
  if (first === undefined || second === undefined) {
    const where = second === undefined ? "first" : "second";
    return `Only the ${where} proposal is about ${state}: it gets ${amountText(thing.placed, wording)} there.`;
  }
  const change = changeText(first.placed, second.placed, difference, wording);
  return `${state} gets ${change}; ${coverageText(first, second)}.`;
};

/** What changed for a donor, in one sentence. */
export const donorText = (
  { thing, first, second, difference }: Compared<ComparedDonor>,
  wording: Wording,
): string => {
  const donor = wording.donorName(thing.donor);
  return `${donor} places ${changeText(first?.placed ?? 0n, second?.placed ?? 0n, difference, wording)}.`;
};

/** What changed of one line, in one sentence. */
export const lineText = (
  { thing: line, first, second, difference }: Compared<ComparedLine>,
  wording: Wording,
): string => {
  const years = line.tranche === undefined ? "" : ` of ${line.tranche}`;
  return (
    `${wording.donorName(line.donor)}'s money${years} gives ${changeText(first?.amount ?? 0n, second?.amount ?? 0n, difference, wording)} ` +
    `to ${wording.stateName(line.state)}, ${pillarNames[line.pillar]}, ${spanKey(line.span)}.`
  );
};

/** What changed in total, in one sentence. */
export const placedText = (
  { first = 0n, second = 0n, difference }: Compared<bigint>,
  wording: Wording,
): string => `The proposals place ${changeText(first, second, difference, wording)}.`;

/** How the open money and needs that the proposals were made of differ, in one sentence each; none when they do not. */
export const inputTexts = ({
  money,
  needs,
}: Comparison): { readonly money?: string; readonly needs?: string } => ({
  ...(money.length > 0 && { money: `Open money differs: ${countsText(money, "tranche", "tranches")}.` }),
  ...(needs.length > 0 && { needs: `Open needs differ: ${countsText(needs, "need", "needs")}.` }),
});

/** `2026`, `2026-2028`. */
export const yearsText = (first: Span, second: Span): string =>
  `The first is over ${spanKey(first)}, the second over ${spanKey(second)}.`;

const countsText = (differing: readonly Compared<unknown>[], one: string, many: string): string => {
  const counted = (count: number) => `${count} ${count === 1 ? one : many}`;
  const only = (side: "first" | "second") =>
    differing.filter(
      (entry) => entry[side] !== undefined && entry[side === "first" ? "second" : "first"] === undefined,
    ).length;
  const changed = differing.length - only("first") - only("second");
  const parts = [
    ...(only("first") > 0 ? [`${counted(only("first"))} in the first alone`] : []),
    ...(only("second") > 0 ? [`${counted(only("second"))} in the second alone`] : []),
    ...(changed > 0 ? [`${counted(changed)} with another amount`] : []),
  ];
  return parts.join(", ");
};

const amountText = (minor: bigint, { amount }: Wording): string => (minor === 0n ? "nothing" : amount(minor));

const changeText = (first: bigint, second: bigint, difference: bigint, wording: Wording): string => {
  if (difference === 0n)
    return first === 0n ? "nothing in either" : `the same in both, ${wording.amount(first)}`;
  const size = wording.amount(difference < 0n ? -difference : difference);
  const [now, before] = [amountText(second, wording), amountText(first, wording)];
  return `${size} ${difference > 0n ? "more" : "less"} in the second (${now} instead of ${before})`;
};

/** `its coverage comes to 41.5 % instead of 30.0 %`. */
const coverageText = (first: ComparedState, second: ComparedState): string => {
  const [before, after] = [percentOf(first.coverageAfter), percentOf(second.coverageAfter)];
  if (before === undefined || after === undefined)
    return "it states nothing that coverage could be measured by";
  return before === after
    ? `its coverage comes to ${after} in both`
    : `its coverage comes to ${after} instead of ${before}`;
};

/** A ratio of four decimals as per cent with one decimal, rounded down. */
const percentOf = (ratio: string | null): string | undefined => {
  if (ratio === null) return undefined;
  const tenths = BigInt(ratio.replace(".", "")) / 10n;
  return `${tenths / 10n}.${tenths % 10n} %`;
};
