import { listed } from "@angkor/domain";
import type { Gain, LooseningGain } from "./flexibility.ts";
import { sentences, type Wording } from "./sentences.ts";
import { compareFractions } from "./what-if.ts";

/** How many States a sentence names. */
const named = 3;

/** What a loosening would bring, in one or two sentences. */
export const looseningText = (gain: LooseningGain, wording: Wording): string =>
  sentences.loosened(
    wording.donorName(gain.loosening.donor),
    gain.loosening.earmark,
    worstText(gain, wording),
    placedText(gain, wording),
    gainsText(gain, wording),
  );

/** What one more sum of unearmarked money would bring, in one or two sentences. */
export const oneMoreText = (gain: Gain, amount: bigint, wording: Wording): string =>
  sentences.oneMore(
    wording.amount(amount),
    wording.amount(gain.placedAfter - gain.placedBefore),
    worstText(gain, wording),
    gainsText(gain, wording),
  );

const worstText = ({ worstBefore, worstAfter }: Gain, wording: Wording): string => {
  if (worstBefore === undefined || worstAfter === undefined) return sentences.nobodyRequires();
  const before = wording.share(worstBefore.numerator, worstBefore.denominator);
  return compareFractions(worstAfter, worstBefore) > 0
    ? sentences.worstRises(before, wording.share(worstAfter.numerator, worstAfter.denominator))
    : sentences.worstStays(before);
};

const placedText = ({ placedBefore, placedAfter }: Gain, wording: Wording): string =>
  placedAfter > placedBefore
    ? sentences.placedRises(wording.amount(placedAfter - placedBefore))
    : sentences.placedStays();

const gainsText = ({ states }: Gain, wording: Wording): string => {
  const better = states.filter(({ more }) => more > 0n);
  if (better.length === 0) return "";
  const first = better
    .slice(0, named)
    .map(({ state, more }) => sentences.goesTo(wording.stateName(state), wording.amount(more)));
  const others = better.length - first.length;
  return sentences.mostFor(listed(others > 0 ? [...first, sentences.andOthers(others)] : first));
};
