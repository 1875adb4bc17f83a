import { type Currency, exponentOf, formatAmount, providerCode, ratio, stateCode, sum } from "@angkor/domain";
import {
  type AllocationProblem,
  allocate,
  type EarmarkFacts,
  excludingRules,
  explainStates,
  type Fraction,
  flexibility,
  type LooseningGain,
  looseningText,
  type MatchContext,
  type NeedLine,
  type Offer,
  oneMoreText,
  type Wording,
} from "@angkor/matching";
import { linesDto, type ProposalDto, statesDto } from "./allocation-dto.ts";
import { looseningsOf } from "./loosenings.ts";
import type { OpenMarket } from "./open-market.ts";
import { exclusionWords } from "./wording.ts";

/** What a proposal tells of its solution. */
export type Explained = Pick<
  ProposalDto,
  "lines" | "states" | "totals" | "flexibility" | "oneMoreMillion" | "certificate"
>;

export interface Parts {
  readonly market: OpenMarket;
  readonly offers: readonly (Offer & { readonly open: bigint })[];
  readonly needs: readonly (NeedLine & { readonly open: bigint })[];
  readonly wording: Wording;
  readonly context: MatchContext;
}

/** Solves a problem and tells what came of it, why each State gets no more, and what would help. */
export const explainAllocation = (problem: AllocationProblem, parts: Parts): Explained => {
  const { market, offers, needs, wording, context } = parts;
  const { currency } = context;
  const allocation = allocate(problem);
  const bindings = explainStates(problem, allocation, factsOf(parts), wording);
  const textOf = new Map(bindings.map(({ state, text }) => [state, text]));
  const amount = (minor: bigint) => formatAmount(minor, currency);
  const million = 1_000_000n * 10n ** BigInt(exponentOf(currency));
  const loosenings = looseningsOf(offers, needs, context, wording);
  const { mostValuable, oneMore } = flexibility(problem, loosenings, { amount: million });
  const solved = { problem, allocation, offers, needs, tranches: market.tranches, currency };
  return {
    lines: linesDto(solved),
    states: statesDto(solved, (state) => textOf.get(state) ?? "All that it still needs is met."),
    totals: {
      open: amount(sum(problem.lines.map(({ open }) => open))),
      needed: amount(sum(problem.needs.map(({ open }) => open))),
      placed: amount(allocation.total),
    },
    flexibility: mostValuable.map((gain) => looseningDto(gain, currency, wording)),
    oneMoreMillion: {
      placedMore: amount(oneMore.placedAfter - oneMore.placedBefore),
      lowestCoverageAfter: ratioOf(oneMore.worstAfter),
      states: oneMore.states
        .filter(({ more }) => more > 0n)
        .map(({ state, more }) => ({ state: stateCode(state), more: amount(more) })),
      text: oneMoreText(oneMore, million, wording),
    },
    certificate: allocation.certificate.levels.map(({ states, lines }) => ({
      states: states.map(stateCode),
      lines: lines.flatMap((line) => problem.lines[line]?.id ?? []),
    })),
  };
};

/** Why a line can't serve a State: the first rule that excludes it from a need of that State. */
const factsOf = ({ offers, needs, context }: Parts): EarmarkFacts => {
  const needOf = new Map<string, NeedLine>(needs.map((need) => [need.state, need]));
  return {
    isUnearmarked: (line) => offers[line]?.earmarking === "unearmarked",
    exclusion: (line, state) => {
      const offer = offers[line];
      const need = needOf.get(state);
      const rule = (offer && need && excludingRules(offer, need, context)[0]) ?? "state";
      return { rule, words: exclusionWords[rule] };
    },
  };
};

const looseningDto = (
  gain: LooseningGain,
  currency: Currency,
  wording: Wording,
): ProposalDto["flexibility"][number] => ({
  donor: providerCode(gain.loosening.donor),
  earmark: gain.loosening.earmark,
  placedMore: formatAmount(gain.placedAfter - gain.placedBefore, currency),
  lowestCoverageBefore: ratioOf(gain.worstBefore),
  lowestCoverageAfter: ratioOf(gain.worstAfter),
  text: looseningText(gain, wording),
});

const ratioOf = (fraction: Fraction | undefined): string | null =>
  fraction === undefined ? null : ratio(fraction.numerator, fraction.denominator);
