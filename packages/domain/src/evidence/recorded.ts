import { type Commitment, liveAmount } from "../commitment/commitment.ts";
import { type Pledge, pledgedTotal } from "../pledge/pledge.ts";
import {
  type Money,
  type ProviderCode,
  type Span,
  type StateCode,
  sum,
  toUsdValue,
} from "../shared/index.ts";
import type { EvidenceKind } from "./evidence.ts";

/** Money that is recorded here, in the terms in which evidence tells of it. */
export interface RecordedMoney {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly provider: ProviderCode;
  readonly states: readonly StateCode[];
  readonly amount: Money;
  readonly usdCents: bigint;
  readonly on: string;
  readonly years: readonly Span[];
  /** Its own id and the references that it carries. */
  readonly references: readonly string[];
}

/** US dollar values have eight decimals, cents two. */
const centsPerValue = 1_000_000n;

const cents = (minor: bigint, rate: Pledge["rate"]): bigint => toUsdValue(minor, rate) / centsPerValue;

const live = (commitment: Commitment): bigint =>
  sum(commitment.content.lines.map((line) => liveAmount(commitment, line)));

/** A pledge as it stands: of one that was cancelled, what was committed of it. */
const recordedPledge = (pledge: Pledge, committed: readonly Commitment[]): RecordedMoney[] => {
  const { id, status, content, rate, createdAt } = pledge;
  const minor = status === "cancelled" ? sum(committed.map(live)) : pledgedTotal(content);
  if (minor === 0n) return [];
  return [
    {
      id,
      kind: "pledge",
      provider: content.donor,
      states: content.targets.states,
      amount: { minor, currency: content.currency },
      usdCents: cents(minor, rate),
      on: content.announcedOn ?? createdAt.slice(0, 10),
      years: content.schedule.map(({ availability }) => availability),
      references: [id, ...citedFlow(content.source?.citation)],
    },
  ];
};

/** A commitment as it stands, and each payment of it. */
const recordedCommitment = (commitment: Commitment): RecordedMoney[] => {
  const { id, content, rate, disbursements } = commitment;
  const common = { provider: content.donor, states: content.destination.states };
  const minor = live(commitment);
  const flows = [...citedFlow(content.source?.citation), ...referenceOf(content.reference)];
  const itself: RecordedMoney = {
    ...common,
    id,
    kind: "commitment",
    amount: { minor, currency: content.currency },
    usdCents: cents(minor, rate),
    on: content.decidedOn,
    years: content.lines.map(({ span }) => span),
    references: [id, ...flows],
  };
  const payments = disbursements.map(
    (paid): RecordedMoney => ({
      ...common,
      id: paid.id,
      kind: "payment",
      amount: { minor: paid.amountSent, currency: content.currency },
      usdCents: cents(paid.amountSent, paid.rate),
      on: paid.paidOn,
      years: [paid.span],
      references: [paid.id, ...flows, ...referenceOf(paid.reference)],
    }),
  );
  return minor === 0n ? payments : [itself, ...payments];
};

/** Every pledge, commitment and payment that evidence is compared with. */
export const recordedMoney = (
  pledges: readonly Pledge[],
  commitments: readonly Commitment[],
): RecordedMoney[] => {
  const byPledge = Map.groupBy(commitments, ({ pledgeId }) => pledgeId);
  return [
    ...pledges.flatMap((pledge) => recordedPledge(pledge, byPledge.get(pledge.id) ?? [])),
    ...commitments.flatMap(recordedCommitment),
  ];
};

/** The flow that a record's source cites, as the importer of FTS exports writes it. */
const citedFlow = (citation: string | undefined): string[] => {
  const [, flow] = /^OCHA FTS flow ([^\s.:]+)[:.]/.exec(citation ?? "") ?? [];
  return flow === undefined ? [] : [`fts-flow:${flow}`];
};

const referenceOf = (reference: string | undefined): string[] => (reference === undefined ? [] : [reference]);
