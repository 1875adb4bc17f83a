import {
  type Commitment,
  type Destination,
  type Pledge,
  type ProviderCode,
  pledgedTotal,
  type Span,
  sum,
} from "@angkor/domain";
import type { ActivityStatus } from "./codes.ts";
import { liveTotal } from "./transactions.ts";

/** A pledge with the commitments made of it, or a commitment without one. Only what the reader may see. */
export interface Money {
  readonly pledge?: Pledge;
  readonly commitments: readonly Commitment[];
}

/** The record that the activity is of. */
export const leading = ({ pledge, commitments: [first] }: Money): Pledge | Commitment => {
  const record = pledge ?? first;
  if (record === undefined) throw new RangeError("Money without a pledge or a commitment");
  return record;
};

/** The pledge, where there is one, before its commitments. */
export const records = ({ pledge, commitments }: Money): readonly (Pledge | Commitment)[] =>
  pledge === undefined ? commitments : [pledge, ...commitments];

export const destinationOf = ({ content }: Pledge | Commitment): Destination =>
  "targets" in content ? content.targets : content.destination;

export const donorOf = (money: Money): ProviderCode => leading(money).content.donor;

/** Every State that the money names. */
export const statesOf = (money: Money): readonly string[] =>
  records(money).flatMap((record) => destinationOf(record).states);

const spansOf = ({ pledge, commitments }: Money): Span[] => [
  ...(pledge?.content.schedule ?? []).map(({ availability }) => availability),
  ...commitments.flatMap(({ content }) => content.lines.map(({ span }) => span)),
];

/** The years in which it can be used; of what tells none, the year in which it was recorded. */
export const yearsOf = (money: Money): Span => {
  const years = spansOf(money).flatMap(({ from, to }) => [from, to]);
  const made = Number(leading(money).createdAt.slice(0, 4));
  return years.length === 0 ? { from: made, to: made } : { from: Math.min(...years), to: Math.max(...years) };
};

const paidTotal = (commitments: readonly Commitment[]): bigint =>
  sum(commitments.flatMap(({ disbursements }) => disbursements.map(({ amountSent }) => amountSent)));

/** What a reader may see decides: commitments that are hidden change nothing. */
export const statusOf = (money: Money, at: string): ActivityStatus => {
  const { pledge, commitments } = money;
  const live = liveTotal(commitments);
  if (live === 0n && leading(money).status === "cancelled") return "cancelled";
  if (commitments.length === 0) return "pipeline";
  const open = pledge?.status === "announced" && pledgedTotal(pledge.content) > live;
  const over = yearsOf(money).to < Number(at.slice(0, 4));
  return over && !open && paidTotal(commitments) >= live ? "closed" : "implementation";
};

/** What FTS tells is humanitarian. */
export const isHumanitarian = ({ content }: Pledge | Commitment): boolean =>
  content.source?.citation.startsWith("OCHA FTS ") === true;
