import {
  type AppliedRate,
  type Caller,
  type Commitment,
  type Currency,
  canSee,
  type Destination,
  type DisbursementId,
  exponentOf,
  isLive,
  min,
  type Span,
} from "../../src/index.ts";
import type { World } from "./world.ts";

/**
 * A gap report reckoned straight from the records that a caller may see, without events, effects or positions,
 * in rational arithmetic: what the real one is compared with.
 */
export interface Reckoned {
  /** Lines by name: `KHM|survey-clearance|2025`. */
  readonly lines: ReadonlyMap<string, ReckonedLine>;
}

export type ReckonedLine = Readonly<Record<ReckonedFigure, Exact>>;

export const reckonedFigures = [
  "requirement",
  "requirementOriginal",
  "nationalContribution",
  "nationalContributionPlanned",
  "assistanceRequired",
  "pledged",
  "committed",
  "disbursed",
  "funding",
] as const;
export type ReckonedFigure = (typeof reckonedFigures)[number];

/** An amount of the report's currency, in billionths of a billionth of a minor unit. */
export type Exact = bigint;
export const exactUnit = 10n ** 18n;

const nothing = (): Record<ReckonedFigure, Exact> => ({
  requirement: 0n,
  requirementOriginal: 0n,
  nationalContribution: 0n,
  nationalContributionPlanned: 0n,
  assistanceRequired: 0n,
  pledged: 0n,
  committed: 0n,
  disbursed: 0n,
  funding: 0n,
});

export const lineName = (place: Destination, span: Span): string =>
  [place.states.join("+"), place.pillars.join("+"), `${span.from}-${span.to}`].join("|");

/** Units for one dollar as a fraction. */
const fraction = ({ unitsPerUsd }: AppliedRate): readonly [bigint, bigint] => {
  const [whole = "0", decimals = ""] = unitsPerUsd.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
};

/** An amount in the currency of `to`, exact but for the last of eighteen decimals of a minor unit. */
export const exactly = (minor: bigint, from: AppliedRate, to: AppliedRate): Exact => {
  if (from.currency === to.currency) return minor * exactUnit;
  const [a, b] = fraction(from);
  const [c, d] = fraction(to);
  const scale = (code: Currency): bigint => 10n ** BigInt(exponentOf(code));
  return (minor * exactUnit * b * c * scale(to.currency)) / (a * d * scale(from.currency));
};

/** What counts of a commitment, and what was paid beyond it. */
export const liveParts = (
  commitment: Commitment,
): { readonly span: Span; readonly committed: bigint; readonly uncovered: bigint; readonly paid: bigint }[] =>
  commitment.content.lines.map(({ span, minor }) => {
    const payments = commitment.disbursements.filter(
      (payment) => payment.span.from === span.from && payment.span.to === span.to,
    );
    const paid = payments.reduce((total, payment) => total + payment.amountSent, 0n);
    const covered = min(paid, minor);
    return {
      span,
      committed: commitment.status === "cancelled" ? covered : minor,
      uncovered: paid - covered,
      paid,
    };
  });

/** Reckons for a caller, or for somebody who may see everything. */
export const reckon = (world: World, caller: Caller | "everything", rate: AppliedRate): Reckoned => {
  const lines = new Map<string, Record<ReckonedFigure, Exact>>();
  const sees = (record: Parameters<typeof canSee>[1]): boolean =>
    caller === "everything" || canSee(caller, record);
  const add = (
    place: Destination,
    span: Span,
    amount: { readonly minor: bigint; readonly rate: AppliedRate },
    ...figures: readonly ReckonedFigure[]
  ): void => {
    const name = lineName(place, span);
    const line = lines.get(name) ?? nothing();
    lines.set(name, line);
    for (const figure of figures) line[figure] += exactly(amount.minor, amount.rate, rate);
  };

  for (const { state: plan } of world.plans.values()) {
    const { original, rate: planRate, content } = plan;
    if (!isLive(plan) || original === undefined || planRate === undefined) continue;
    if (!sees({ owner: content.state, ...plan })) continue;
    for (const activity of content.activities) {
      const place = { states: [content.state], pillars: [activity.pillar] };
      for (const { span, cost, assistanceRequired, nationalContribution: own } of activity.years) {
        add(place, span, { minor: cost, rate: planRate }, "requirement");
        add(place, span, { minor: assistanceRequired, rate: planRate }, "assistanceRequired");
        if (own) {
          const figure = own.status === "planned" ? "nationalContributionPlanned" : "nationalContribution";
          add(place, span, { minor: own.minor, rate: planRate }, figure);
        }
      }
    }
    for (const activity of original.activities) {
      const place = { states: [content.state], pillars: [activity.pillar] };
      for (const { span, cost } of activity.years) {
        add(place, span, { minor: cost, rate: planRate }, "requirementOriginal");
      }
    }
  }

  for (const { state: need } of world.requirements.values()) {
    if (need.status !== "open" || need.rate === undefined || !sees({ owner: need.state, ...need })) continue;
    const place = { states: [need.state], pillars: [need.pillar] };
    for (const { span, revised } of need.lines) {
      const amount = { minor: revised, rate: need.rate };
      add(place, span, amount, "requirement", "requirementOriginal", "assistanceRequired");
    }
  }

  for (const { state: pledge } of world.pledges.values()) {
    if (pledge.status === "cancelled" || !sees({ owner: pledge.content.donor, ...pledge })) continue;
    for (const [tranche, minor] of Object.entries(world.outstanding.get(pledge.id) ?? {})) {
      const [from = "", to = from] = tranche.split("-");
      const span = { from: Number(from), to: Number(to) };
      add(pledge.content.targets, span, { minor, rate: pledge.rate }, "pledged");
    }
  }

  for (const { state: commitment } of world.commitments.values()) {
    if (!sees({ owner: commitment.content.donor, ...commitment })) continue;
    if (commitment.content.broader) continue;
    const place = commitment.content.destination;
    for (const part of liveParts(commitment)) {
      add(place, part.span, { minor: part.committed, rate: commitment.rate }, "committed", "funding");
    }
    const paymentOf = (wanted: DisbursementId) => {
      const payment = commitment.disbursements.find(({ id }) => id === wanted);
      if (payment === undefined) throw new Error(`No payment ${wanted}`);
      return payment;
    };
    for (const { destination: to, span, parts } of commitment.allocated ?? []) {
      for (const { disbursementId, minor, uncovered } of parts) {
        const payment = paymentOf(disbursementId);
        const covered = { minor: minor - uncovered, rate: commitment.rate };
        const beyond = { minor: uncovered, rate: payment.rate };
        add(to, span, covered, "committed", "funding");
        add(to, span, beyond, "funding");
        add(place, payment.span, { ...covered, minor: -covered.minor }, "committed", "funding");
        add(place, payment.span, { ...beyond, minor: -beyond.minor }, "funding");
      }
    }
    // Of what was paid to a fund, no State can use anything before the fund has disbursed it.
    const arrived = commitment.content.fundId ? { states: [], pillars: [] } : place;
    for (const { destination: to, span, parts } of commitment.fundDisbursed ?? []) {
      for (const { disbursementId, minor } of parts) {
        const { rate: paidAt, span: from } = paymentOf(disbursementId);
        add(to, span, { minor, rate: paidAt }, "disbursed");
        add(arrived, from, { minor: -minor, rate: paidAt }, "disbursed");
      }
    }
    for (const payment of commitment.disbursements) {
      add(arrived, payment.span, { minor: payment.amountSent, rate: payment.rate }, "disbursed");
      add(place, payment.span, { minor: payment.uncovered, rate: payment.rate }, "funding");
    }
  }
  return { lines };
};
