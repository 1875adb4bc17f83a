import type { Commitment, DisbursementId } from "../commitment/commitment.ts";
import type { FundDraw } from "../commitment/fund.ts";
import type { Span } from "../shared/index.ts";
import { type AmountChange, arrival, change, commitmentFlow, countedAs, type Flow } from "./flow.ts";
import type { Measure } from "./position.ts";

/** Money that moves from one place to another, and is the same provider's in both. */
const moved = (flow: Flow, measure: Measure, from: Span, to: FundDraw, minor: bigint): AmountChange[] =>
  minor === 0n
    ? []
    : [
        change(flow, measure, from, -minor),
        change({ ...flow, destination: to.destination }, measure, to.span, minor),
      ];

/** The parts that a draw takes, each with its payment. */
const partsTaken = (commitment: Commitment, { parts }: FundDraw) =>
  parts.map((part) => {
    const payment = commitment.disbursements.find(({ id }) => id === part.disbursementId);
    if (payment === undefined) throw new Error(`${commitment.id} has no payment ${part.disbursementId}`);
    return { ...part, payment };
  });

/** What a fund's allocation moves of a contribution: of what was committed, and of what each payment is beyond that. */
export const fundEffects = (
  commitment: Commitment,
  draw: FundDraw,
): { readonly committed: AmountChange[]; readonly paid: ReadonlyMap<DisbursementId, AmountChange[]> } => {
  const flow = commitmentFlow(commitment);
  const counted = (funding: "committed" | "uncovered") => countedAs(commitment.content, funding);
  const taken = partsTaken(commitment, draw);
  return {
    committed: taken.flatMap(({ payment, minor, uncovered }) =>
      counted("committed").flatMap((measure) => moved(flow, measure, payment.span, draw, minor - uncovered)),
    ),
    paid: new Map(
      taken.map(({ payment, uncovered }) => {
        const paid = { ...flow, rate: payment.rate };
        return [
          payment.id,
          counted("uncovered").flatMap((measure) => moved(paid, measure, payment.span, draw, uncovered)),
        ];
      }),
    ),
  };
};

/** What a fund's disbursement moves of a contribution: of each payment to the fund, from there to the State. */
export const fundDisbursementEffects = (
  commitment: Commitment,
  draw: FundDraw,
): ReadonlyMap<DisbursementId, AmountChange[]> => {
  const flow = { ...commitmentFlow(commitment), destination: arrival(commitment) };
  return new Map(
    partsTaken(commitment, draw).map(({ payment, minor }) => [
      payment.id,
      moved({ ...flow, rate: payment.rate }, "disbursed", payment.span, draw, minor),
    ]),
  );
};
