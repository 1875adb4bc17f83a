import type { Commitment, DisbursementId } from "../commitment/commitment.ts";
import { standingSources } from "../fund-allocation/draw-on.ts";
import type { AllocationSource, FundAllocation } from "../fund-allocation/fund-allocation.ts";
import type { AppliedRate } from "../shared/index.ts";
import type { RatedAmount } from "./amounts.ts";

/** The rates of each payment to a pooled fund: of the day it was committed, and of the day it was paid. */
export type FundMoney = ReadonlyMap<
  DisbursementId,
  { readonly committed: AppliedRate; readonly paid: AppliedRate }
>;

export const fundMoney = (commitments: readonly Commitment[]): FundMoney =>
  new Map(
    commitments
      .filter(({ content }) => content.fundId !== undefined)
      .flatMap(({ rate, disbursements }) =>
        disbursements.map((payment) => [payment.id, { committed: rate, paid: payment.rate }] as const),
      ),
  );

/** What an allocation has moved, as its donors' money counts: what was committed, and what was paid beyond that. */
export const allocatedAmounts = (allocation: FundAllocation, money: FundMoney): RatedAmount[] =>
  partsOf(standingSources(allocation)).flatMap(({ disbursementId, minor, uncovered }) => {
    const rates = money.get(disbursementId);
    return rates === undefined
      ? []
      : [
          { minor: minor - uncovered, rate: rates.committed },
          { minor: uncovered, rate: rates.paid },
        ];
  });

/** What a fund has disbursed of an allocation by a day. */
export const disbursedAmounts = (
  { disbursements }: FundAllocation,
  money: FundMoney,
  last: string,
): RatedAmount[] =>
  partsOf(disbursements.filter(({ paidOn }) => paidOn <= last).flatMap(({ sources }) => sources)).flatMap(
    ({ disbursementId, minor }) => {
      const rates = money.get(disbursementId);
      return rates === undefined ? [] : [{ minor, rate: rates.paid }];
    },
  );

const partsOf = (sources: readonly AllocationSource[]) => sources.flatMap(({ parts }) => parts);
