import type { Outstanding, Pledge } from "../pledge/pledge.ts";
import {
  type AppliedRate,
  accept,
  type Context,
  type Currency,
  confirmation,
  type Decision,
  formatAmount,
  isFuture,
  max,
  refuse,
  type Span,
  scopeOf,
  spanKey,
  stamp,
} from "../shared/index.ts";
import {
  type Commitment,
  type CommitmentEvent,
  type DisbursementId,
  paidDraw,
  unpaid,
} from "./commitment.ts";

export interface RecordDisbursement {
  readonly id: DisbursementId;
  /** May be left out when the commitment has one line. */
  readonly span?: Span;
  readonly amountSent: bigint;
  readonly amountReceived?: { readonly minor: bigint; readonly currency: Currency };
  readonly paidOn: string;
  readonly reference?: string;
  /** The caller accepts that the payment exceeds the commitment. */
  readonly acceptExcess: boolean;
  /** Rate of the commitment's currency on the day of payment. */
  readonly rate: AppliedRate;
}

/** Records a payment of a commitment. What exceeds the commitment is refused unless accepted, and then kept apart. */
export const recordDisbursement = (
  context: Context,
  commitment: Commitment,
  command: RecordDisbursement,
): Decision<CommitmentEvent> => {
  if (commitment.status === "cancelled")
    return refuse("commitment-cancelled", "The commitment was cancelled.");
  if (isFuture(command.paidOn, context.at)) {
    return refuse("disbursement-invalid", "A payment carries the day it was made; that day is not yet.", [
      { pointer: "/paidOn", detail: "The day lies in the future." },
    ]);
  }
  const { lines, currency } = commitment.content;
  const wanted = command.span === undefined ? undefined : spanKey(command.span);
  const line =
    wanted === undefined && lines.length === 1
      ? lines[0]
      : lines.find(({ span }) => spanKey(span) === wanted);
  if (line === undefined) {
    return refuse("disbursement-invalid", "The payment names no year of the commitment.", [
      {
        pointer: "/year",
        detail: `The commitment has ${lines.map(({ span }) => spanKey(span)).join(", ")}.`,
      },
    ]);
  }
  const uncovered = max(0n, command.amountSent - unpaid(commitment, line));
  if (uncovered > 0n && !command.acceptExcess) {
    return refuse(
      "commitment-exceeded",
      `${formatAmount(unpaid(commitment, line), currency)} ${currency} of ${spanKey(line.span)} is still unpaid; send "acceptExcess": true to record the rest as funding that no commitment covers.`,
    );
  }
  const { acceptExcess: _, rate, ...disbursement } = command;
  return accept({
    type: "commitment-disbursed",
    disbursement: { ...disbursement, span: line.span, uncovered, rate, recordedAt: context.at },
    ...stamp(context, commitment.content.donor),
  });
};

/**
 * Cancels what was not yet paid. It goes back to the pledge (unless that was cancelled too) and reopens the
 * requirement; what was paid stays funding.
 */
export const cancelCommitment = (
  context: Context,
  commitment: Commitment,
  pledge: Pledge | undefined,
  reason?: string,
): Decision<CommitmentEvent> => {
  if (commitment.status === "cancelled")
    return refuse("commitment-cancelled", "The commitment is already cancelled.");
  const released: Record<string, bigint> = {};
  const returned: Record<string, bigint> = {};
  const reopened: Record<string, bigint> = {};
  for (const line of commitment.content.lines) {
    const key = spanKey(line.span);
    const left = unpaid(commitment, line);
    released[key] = left;
    if (line.tranche !== undefined) returned[line.tranche] = (returned[line.tranche] ?? 0n) + left;
    const covered = commitment.requirement?.draws[key];
    if (covered !== undefined) reopened[key] = covered - paidDraw(commitment, line);
  }
  return accept({
    type: "commitment-cancelled",
    released,
    ...(pledge?.status === "announced" && {
      pledge: {
        id: pledge.id,
        destination: pledge.content.targets,
        scope: scopeOf({ owner: pledge.content.donor, ...pledge }),
        rate: pledge.rate,
        draws: returned satisfies Outstanding,
      },
    }),
    ...(commitment.requirement && { requirement: { id: commitment.requirement.id, draws: reopened } }),
    ...(reason !== undefined && { reason }),
    ...stamp(context, commitment.content.donor),
  });
};

export const confirmCommitment = (context: Context, commitment: Commitment): Decision<CommitmentEvent> =>
  confirmation("commitment-confirmed", context, commitment, {
    code: commitment.content.donor,
    named: "provider",
  });
