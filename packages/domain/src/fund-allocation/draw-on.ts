import type { Commitment } from "../commitment/commitment.ts";
import { type HeldPart, heldParts } from "../commitment/fund.ts";
import { admits, type Destination, min, type Span, spanKey, sum } from "../shared/index.ts";
import type { AllocationSource } from "./fund-allocation.ts";

/** What a fund may use for something: a payment that it holds something of. */
interface Lot extends HeldPart {
  readonly contribution: Commitment;
}

/** Which dimensions a contribution leaves open: what is bound most can be used for least else, and goes first. */
const openness = ({ content }: Commitment): number =>
  Number(content.destination.states.length === 0) + Number(content.destination.pillars.length === 0);

const orderOf = ({ contribution, payment }: Lot): string =>
  [openness(contribution), payment.paidOn, payment.recordedAt, contribution.id, payment.id].join(" ");

/**
 * What a fund holds for a destination and years, in the order in which it is used: earmarked money first, then first in,
 * first out. A contribution stays inside its earmark, is used in no year before its own, and never for its own donor.
 */
const lotsFor = (contributions: readonly Commitment[], target: Destination, span: Span): Lot[] =>
  contributions
    .filter(
      ({ content }) =>
        admits(content.destination, target) && !target.states.some((state) => state === content.donor),
    )
    .flatMap((contribution) => heldParts(contribution).map((held) => ({ ...held, contribution })))
    .filter(({ minor, payment }) => minor > 0n && payment.span.from <= span.from)
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

/** Whose money an amount is, to the minor unit; and what the fund holds for it in all, where that is less. */
export type Drawing =
  | { readonly enough: true; readonly sources: readonly AllocationSource[] }
  | { readonly enough: false; readonly held: bigint };

/** Takes an amount from what a fund holds for a destination and years. Of each payment, covered money goes first. */
export const drawOnFund = (
  contributions: readonly Commitment[],
  target: Destination,
  span: Span,
  minor: bigint,
): Drawing => {
  const lots = lotsFor(contributions, target, span);
  const held = sum(lots.map((lot) => lot.minor));
  if (held < minor) return { enough: false, held };
  let left = minor;
  const taken = lots.flatMap((lot) => {
    const amount = min(lot.minor, left);
    left -= amount;
    const covered = min(lot.minor - lot.uncovered, amount);
    return amount === 0n
      ? []
      : [{ lot, part: { disbursementId: lot.payment.id, minor: amount, uncovered: amount - covered } }];
  });
  const byContribution = Map.groupBy(taken, ({ lot }) => lot.contribution);
  return {
    enough: true,
    sources: [...byContribution].map(([contribution, entries]) => ({
      commitmentId: contribution.id,
      donor: contribution.content.donor,
      parts: entries.map(({ part }) => part),
    })),
  };
};

/** The name of what is asked for, in a sentence. */
export const purposeOf = ({ states, pillars }: Destination, span: Span): string =>
  `${[...states, ...pillars].join(", ")} in ${spanKey(span)}`;
