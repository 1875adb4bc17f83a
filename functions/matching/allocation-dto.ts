import type { AllocationProposalSchema } from "@angkor/contract/schemas/allocation";
import {
  type Currency,
  formatAmount,
  type Money,
  providerCode,
  ratio,
  split,
  stateCode,
  sum,
} from "@angkor/domain";
import type { Allocation, AllocationProblem, NeedLine, Offer, Placement } from "@angkor/matching";
import type * as z from "zod";
import { spanDto } from "../wire.ts";

export type ProposalDto = z.input<typeof AllocationProposalSchema>;

interface Solved {
  readonly problem: AllocationProblem;
  readonly allocation: Allocation;
  readonly offers: readonly (Offer & { readonly open: bigint })[];
  readonly needs: readonly NeedLine[];
  readonly tranches: ReadonlyMap<string, Money>;
  readonly currency: Currency;
}

/** The lines of a proposal, numbered, by pledge and need. */
export const linesDto = (solved: Solved): ProposalDto["lines"] => {
  const { allocation, offers, needs, currency } = solved;
  const own = committables(solved);
  return allocation.placements.flatMap((placement, index) => {
    const offer = offers[placement.line];
    const need = needs[placement.need];
    const money = own.get(placement);
    if (offer === undefined || need === undefined || money === undefined) return [];
    const [, tranche] = offer.id.split("|");
    return [
      {
        line: index + 1,
        pledgeId: offer.supplyId,
        ...(tranche !== undefined && { tranche }),
        donor: providerCode(offer.donor),
        requirementId: need.requirementId,
        state: need.state,
        pillar: need.pillar,
        ...spanDto(need.span),
        amount: formatAmount(placement.amount, currency),
        currency,
        committable: { amount: formatAmount(money.minor, money.currency), currency: money.currency },
        ...((isSupposed(offer.supplyId) || isSupposed(need.requirementId)) && { supposed: true as const }),
      },
    ];
  });
};

/** Supposed pledges and needs are named so that no stored record can have their name. */
export const supposedId = <Prefix extends string>(prefix: Prefix, index: number): `${Prefix}_${string}` =>
  `${prefix}_supposed-${index + 1}`;

const isSupposed = (id: string): boolean => id.includes("_supposed-");

/**
 * What each placement is in its pledge's own currency: a tranche placed whole is committed whole, to the minor unit;
 * of one placed in part, each amount is rounded down, so that it never takes more than was proposed.
 */
const committables = ({ allocation, offers, tranches }: Solved): Map<Placement, Money> => {
  const byLine = Map.groupBy(allocation.placements, (placement) => placement.line);
  const found = new Map<Placement, Money>();
  for (const [line, placements] of byLine) {
    const offer = offers[line];
    const money = offer && tranches.get(offer.id);
    if (offer === undefined || money === undefined) continue;
    const placed = sum(placements.map((placement) => placement.amount));
    const shares =
      placed === offer.open
        ? split(
            money.minor,
            placements.map((placement) => placement.amount),
          )
        : placements.map((placement) => (money.minor * placement.amount) / offer.open);
    placements.forEach((placement, index) => {
      found.set(placement, { minor: shares[index] ?? 0n, currency: money.currency });
    });
  }
  return found;
};

/** What the proposal means for each State, the lowest coverage first. */
export const statesDto = (
  { allocation, currency }: Solved,
  bindingOf: (state: string) => string,
): ProposalDto["states"] =>
  [...allocation.states]
    .sort((a, b) => compareCoverage(a, b) || (a.state < b.state ? -1 : 1))
    .map(({ state, required, met, given }) => ({
      state: stateCode(state),
      required: formatAmount(required, currency),
      placed: formatAmount(given, currency),
      coverageBefore: ratio(met, required),
      coverageAfter: ratio(met + given, required),
      binding: bindingOf(state),
    }));

type Outcome = Allocation["states"][number];

const compareCoverage = (a: Outcome, b: Outcome): number => {
  const left = (a.met + a.given) * b.required;
  const right = (b.met + b.given) * a.required;
  return left === right ? 0 : left < right ? -1 : 1;
};
