import { canReceive, type FinancingInstrument } from "../financing-instrument/financing-instrument.ts";
import { type Destination, type Fault, min, type Span, type StateCode, sum } from "../shared/index.ts";
import type { Commitment, CommitmentContent, Disbursement, DisbursementId } from "./commitment.ts";

export type FundAllocationId = `fa_${string}`;

/** What an allocation of a pooled fund takes of one payment, in minor units of the commitment's currency. */
export interface FundedPart {
  readonly disbursementId: DisbursementId;
  /** All of it, what no commitment covers among it. */
  readonly minor: bigint;
  readonly uncovered: bigint;
}

/** What an allocation takes of one contribution to a pooled fund, and where that money goes. */
export interface FundDraw {
  readonly allocationId: FundAllocationId;
  readonly destination: Destination;
  readonly span: Span;
  readonly parts: readonly FundedPart[];
}

/** Whether two draws take the same of the same payments, for the same allocation. */
export const isSameDraw = (one: FundDraw, other: FundDraw): boolean =>
  one.allocationId === other.allocationId &&
  one.parts.length === other.parts.length &&
  one.parts.every(({ disbursementId, minor, uncovered }, index) => {
    const part = other.parts[index];
    return part?.disbursementId === disbursementId && part.minor === minor && part.uncovered === uncovered;
  });

/** What is left of a payment to a pooled fund, in minor units. */
export interface HeldPart {
  readonly payment: Disbursement;
  readonly minor: bigint;
  readonly uncovered: bigint;
}

/** What the fund still holds of each payment of a contribution, in the order in which they were recorded. */
export const heldParts = ({ disbursements, allocated = [] }: Commitment): HeldPart[] => {
  const taken = Map.groupBy(
    allocated.flatMap(({ parts }) => parts),
    ({ disbursementId }) => disbursementId,
  );
  return disbursements.map((payment) => {
    const parts = taken.get(payment.id) ?? [];
    return {
      payment,
      minor: payment.amountSent - sum(parts.map(({ minor }) => minor)),
      uncovered: payment.uncovered - sum(parts.map(({ uncovered }) => uncovered)),
    };
  });
};

/** Whether a commitment is given for a State, or allocated to it by a pooled fund. */
export const isForState = ({ content, allocated = [] }: Commitment, state: StateCode): boolean =>
  [content, ...allocated].some(({ destination }) => destination.states.includes(state));

/** What is left of parts once others of the same payments are taken from them; what is used up is left out. */
export const partsLeft = (parts: readonly FundedPart[], taken: readonly FundedPart[]): FundedPart[] =>
  parts
    .map((part) => {
      const used = taken.filter(({ disbursementId }) => disbursementId === part.disbursementId);
      return {
        ...part,
        minor: part.minor - sum(used.map(({ minor }) => minor)),
        uncovered: part.uncovered - sum(used.map(({ uncovered }) => uncovered)),
      };
    })
    .filter(({ minor }) => minor > 0n);

/** Takes an amount from money in its order. Of each part of it, what a commitment covers goes first. */
export const takeInOrder = <Part extends Pick<FundedPart, "minor" | "uncovered">>(
  parts: readonly Part[],
  minor: bigint,
): Part[] => {
  let left = minor;
  return parts.flatMap((part) => {
    const amount = min(part.minor, left);
    left -= amount;
    const covered = min(part.minor - part.uncovered, amount);
    return amount === 0n ? [] : [{ ...part, minor: amount, uncovered: amount - covered }];
  });
};

const drawnAmount = (draws: readonly FundDraw[] = []): bigint =>
  sum(draws.flatMap(({ parts }) => parts.map(({ minor }) => minor)));

/** What a fund has received of one contribution, allocated of that, and disbursed of that again, in minor units. */
export const fundedAmounts = (contribution: Commitment) => ({
  received: sum(contribution.disbursements.map(({ amountSent }) => amountSent)),
  allocated: drawnAmount(contribution.allocated),
  disbursed: drawnAmount(contribution.fundDisbursed),
  held: sum(heldParts(contribution).map(({ minor }) => minor)),
});

/**
 * A contribution to a pooled fund is public, as the fund and its allocations are: what the fund holds would give it away.
 * It is in the fund's currency, and against no requirement: the fund allocates it.
 */
export const fundFaults = (
  content: CommitmentContent,
  fund: FinancingInstrument | undefined,
  againstNeed: boolean,
): Fault[] => {
  if (fund === undefined) return [];
  const faults: Fault[] = [];
  if (!canReceive(fund)) {
    faults.push({
      pointer: "/fundId",
      detail: "Only a trust fund that operates and is public receives contributions.",
    });
  }
  if (content.currency !== fund.content.currency) {
    faults.push({ pointer: "/currency", detail: `The fund is kept in ${fund.content.currency}.` });
  }
  if (content.visibility !== "public") {
    faults.push({
      pointer: "/visibility",
      detail: "What a fund holds is public, and would give a contribution away that is not.",
    });
  }
  if (againstNeed)
    faults.push({ pointer: "/requirementId", detail: "The fund allocates to requirements; leave it out." });
  if (content.broader !== undefined)
    faults.push({ pointer: "/broader", detail: "A fund's money is no broader funding; leave it out." });
  return faults;
};
