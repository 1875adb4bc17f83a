import {
  amountOfSources,
  type Commitment,
  type Disbursement,
  type FundAllocation,
  formatAmount,
  liveAmount,
  type Money,
  type Pledge,
  pledgedTotal,
  type Span,
  standingSources,
  sum,
} from "@angkor/domain";
import { firstDay, lastDay } from "./activity.ts";
import { type Direction, disbursementChannel, financeType, transactionType } from "./codes.ts";
import type { Element } from "./xml.ts";

/** What a file is made with: who gives and gets in the reporter's view, and the day it is made. */
export interface TransactionContext {
  readonly direction: Direction;
  /** UTC instant. */
  readonly at: string;
  readonly provider: Element;
  /** Who receives what a commitment gives, where that is known. */
  readonly receiver: (commitment: Commitment) => Element | undefined;
  /** Where a record's money goes; nothing where the activity says it for all. */
  readonly place: (record: Pledge | Commitment) => Element;
  /** What is undivided in a record. */
  readonly note: (record: Pledge | Commitment) => string | undefined;
}

export const valueElement = ({ minor, currency }: Money, on: string): Element => ({
  "@currency": currency,
  "@value-date": on,
  "#": formatAmount(minor, currency),
});

/** A period of years as IATI writes it. */
export const periodElement = ({ from, to }: Span): Element => ({
  "period-start": { "@iso-date": firstDay(from) },
  "period-end": { "@iso-date": lastDay(to) },
});

interface Transaction {
  readonly ref: string;
  readonly kind: keyof (typeof transactionType)[Direction];
  readonly on: string;
  readonly value: Money;
  readonly description?: string | undefined;
  readonly receiver?: Element | undefined;
  readonly channel?: string | undefined;
  readonly place: Element;
  readonly financeType?: string | undefined;
}

/** A day that has not begun at the instant of the file is told as the file's own day: transactions are never of the future. */
const dayOf = (day: string, at: string): string => (day > at.slice(0, 10) ? at.slice(0, 10) : day);

const transactionElement = (
  { direction, at, provider }: Pick<TransactionContext, "direction" | "at" | "provider">,
  { ref, kind, on, value, description, receiver, channel, place, ...terms }: Transaction,
): Element => ({
  "@ref": ref,
  "transaction-type": { "@code": transactionType[direction][kind] },
  "transaction-date": { "@iso-date": dayOf(on, at) },
  value: valueElement(value, dayOf(on, at)),
  ...(description !== undefined && { description: { narrative: description } }),
  "provider-org": provider,
  ...(receiver && { "receiver-org": receiver }),
  ...(channel !== undefined && { "disbursement-channel": { "@code": channel } }),
  ...place,
  ...(terms.financeType !== undefined && { "finance-type": { "@code": terms.financeType } }),
});

/** The pledge; when it was cancelled, with what nobody committed of it taken back. */
export const pledgeTransactions = (
  context: TransactionContext,
  pledge: Pledge,
  committed: bigint,
): Element[] => {
  const { content } = pledge;
  const total = pledgedTotal(content);
  if (total === 0n) return [];
  const announced = {
    ref: pledge.id,
    kind: "pledge",
    on: content.announcedOn ?? pledge.createdAt.slice(0, 10),
    value: { currency: content.currency, minor: total },
    description: context.note(pledge),
    channel: disbursementChannel(content.kind, content.channel?.code),
    place: context.place(pledge),
  } as const;
  const left = total - committed;
  const cancelled = pledge.status === "cancelled" && left > 0n;
  return [
    announced,
    ...(cancelled
      ? [
          {
            ...announced,
            on: pledge.updatedAt.slice(0, 10),
            value: { currency: content.currency, minor: -left },
            description: pledge.closedReason ?? "Cancelled",
          },
        ]
      : []),
  ].map((transaction) => transactionElement(context, transaction));
};

/** What is live of commitments, in minor units of their currency. */
export const liveTotal = (commitments: readonly Commitment[]): bigint =>
  sum(
    commitments.flatMap((commitment) => commitment.content.lines.map((line) => liveAmount(commitment, line))),
  );

/** A commitment with its payments; when it was cancelled, with what was not paid taken back. */
export const commitmentTransactions = (
  context: TransactionContext,
  commitment: Commitment,
  kind: Pledge["content"]["kind"],
): Element[] => {
  const { content } = commitment;
  const total = sum(content.lines.map(({ minor }) => minor));
  const common = {
    receiver: context.receiver(commitment),
    channel: disbursementChannel(kind, content.channel?.code),
    place: context.place(commitment),
    financeType: content.modality && financeType[content.modality],
  };
  const made: Transaction = {
    ...common,
    ref: commitment.id,
    kind: "commitment",
    on: content.decidedOn,
    value: { currency: content.currency, minor: total },
    description: [content.title, context.note(commitment)].filter(Boolean).join(". ") || undefined,
  };
  const released = total - liveTotal([commitment]);
  return [
    made,
    ...(released > 0n
      ? [
          {
            ...made,
            on: commitment.updatedAt.slice(0, 10),
            value: { currency: content.currency, minor: -released },
            description: commitment.closedReason ?? "Cancelled",
          },
        ]
      : []),
    ...commitment.disbursements.map((paid) => ({ ...common, ...payment(context, commitment, paid) })),
  ].map((transaction) => transactionElement(context, transaction));
};

/** An allocation of a fund with its payments; when it was cancelled, with what was not disbursed taken back. */
export const allocationTransactions = (
  context: Pick<TransactionContext, "direction" | "at" | "provider">,
  allocation: FundAllocation,
  to: { readonly receiver: Element; readonly place: Element },
): Element[] => {
  const { content, disbursements } = allocation;
  const made: Transaction = {
    ...to,
    ref: allocation.id,
    kind: "commitment",
    on: content.decidedOn,
    value: content,
    description: content.title,
  };
  const released = content.minor - amountOfSources(standingSources(allocation));
  return [
    made,
    ...(released > 0n
      ? [
          {
            ...made,
            on: allocation.updatedAt.slice(0, 10),
            value: { currency: content.currency, minor: -released },
            description: allocation.closedReason ?? "Cancelled",
          },
        ]
      : []),
    ...disbursements.map((paid) => ({ ...to, ...payment(context, allocation, paid) })),
  ].map((transaction) => transactionElement(context, transaction));
};

/** What the provider sent; in the recipient's report what arrived, in the currency it arrived in. */
const payment = (
  { direction }: Pick<TransactionContext, "direction">,
  { content }: { readonly content: Pick<Money, "currency"> },
  { id, paidOn, amountSent, amountReceived }: Omit<Disbursement, "span" | "uncovered" | "rate">,
): Pick<Transaction, "ref" | "kind" | "on" | "value"> => ({
  ref: id,
  kind: "payment",
  on: paidOn,
  value:
    direction === "incoming" && amountReceived
      ? amountReceived
      : { currency: content.currency, minor: amountSent },
});
