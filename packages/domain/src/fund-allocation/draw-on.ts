import type { Commitment } from "../commitment/commitment.ts";
import { type FundedPart, type HeldPart, heldParts, partsLeft, takeInOrder } from "../commitment/fund.ts";
import type { Outstanding } from "../pledge/pledge.ts";
import { admits, type Destination, divideRounded, type Span, spanKey, sum } from "../shared/index.ts";
import type { AllocationSource, FundAllocation } from "./fund-allocation.ts";

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

/** A part of a payment, with the contribution that it is of. */
type OwnedPart = FundedPart & Pick<AllocationSource, "commitmentId" | "donor">;

/** Parts of payments by contribution, in their order. */
const toSources = (parts: readonly OwnedPart[]): AllocationSource[] =>
  [...Map.groupBy(parts, ({ commitmentId }) => commitmentId).values()].flatMap((of) =>
    of.slice(0, 1).map(({ commitmentId, donor }) => ({
      commitmentId,
      donor,
      parts: of.map(({ disbursementId, minor, uncovered }) => ({ disbursementId, minor, uncovered })),
    })),
  );

/** Takes an amount from what a fund holds for a destination and years. */
export const drawOnFund = (
  contributions: readonly Commitment[],
  target: Destination,
  span: Span,
  minor: bigint,
): Drawing => {
  const lots = lotsFor(contributions, target, span).map(({ contribution, payment, ...lot }) => ({
    ...lot,
    commitmentId: contribution.id,
    donor: contribution.content.donor,
    disbursementId: payment.id,
  }));
  const held = sum(lots.map((lot) => lot.minor));
  return held < minor
    ? { enough: false, held }
    : { enough: true, sources: toSources(takeInOrder(lots, minor)) };
};

/** What an allocation has not disbursed, in the order in which it is used. */
export const undisbursed = ({
  sources,
  disbursements,
}: Pick<FundAllocation, "sources" | "disbursements">): AllocationSource[] => {
  const used = disbursements.flatMap((payment) => payment.sources.flatMap(({ parts }) => parts));
  return sources
    .map((source) => ({ ...source, parts: partsLeft(source.parts, used) }))
    .filter(({ parts }) => parts.length > 0);
};

/** What sources add up to, in minor units. */
export const amountOfSources = (sources: readonly AllocationSource[]): bigint =>
  sum(sources.flatMap(({ parts }) => parts.map(({ minor }) => minor)));

/** What of an allocation stands: all of it, or of a cancelled one what had been disbursed. */
export const standingSources = ({
  status,
  sources,
  disbursements,
}: FundAllocation): readonly AllocationSource[] =>
  status === "cancelled" ? disbursements.flatMap((payment) => payment.sources) : sources;

/** What of its requirement an allocation covers, by span: of a cancelled one, the share that had been disbursed. */
export const coveredDraws = (allocation: FundAllocation): Outstanding => {
  const { draws = {} } = allocation.requirement ?? {};
  const standing = amountOfSources(standingSources(allocation));
  return Object.fromEntries(
    Object.entries(draws).map(([span, covered]) => [
      span,
      divideRounded(covered * standing, allocation.content.minor),
    ]),
  );
};

/** Takes an amount of what an allocation has not disbursed, in that order. */
export const drawOnAllocation = (allocation: FundAllocation, minor: bigint): AllocationSource[] =>
  toSources(
    takeInOrder(
      undisbursed(allocation).flatMap(({ parts, ...source }) =>
        parts.map((part) => ({ ...source, ...part })),
      ),
      minor,
    ),
  );

/** The name of what is asked for, in a sentence. */
export const purposeOf = ({ states, pillars }: Destination, span: Span): string =>
  `${[...states, ...pillars].join(", ")} in ${spanKey(span)}`;
