import type { FinancingInstrumentId } from "../financing-instrument/financing-instrument.ts";
import type { Channel, Modality, Outstanding, PledgeId } from "../pledge/pledge.ts";
import type { RequirementId } from "../requirement/requirement.ts";
import {
  type AppliedRate,
  type Currency,
  type Destination,
  divideRounded,
  type EventBase,
  max,
  type ProviderCode,
  type RecordBase,
  type Scope,
  type Source,
  type Span,
  spanKey,
  sum,
  type Visibility,
} from "../shared/index.ts";
import { type FundDraw, isSameDraw, partsLeft } from "./fund.ts";

export type CommitmentId = `co_${string}`;
export type DisbursementId = `di_${string}`;

/** An amount for one span, in minor units of the commitment's currency. */
export interface CommitmentLine {
  readonly span: Span;
  readonly minor: bigint;
  /** The pledge's tranche that it draws on, by name; absent without a pledge. */
  readonly tranche?: string;
}

/** What a commitment takes from its pledge, with what is needed to move the pledge's own position. */
export interface PledgeDraw {
  readonly id: PledgeId;
  readonly destination: Destination;
  readonly scope: Scope;
  readonly rate: AppliedRate;
  readonly draws: Outstanding;
}

/** What a commitment covers of its requirement, by span, in minor units of the requirement's currency. */
export interface RequirementDraw {
  readonly id: RequirementId;
  readonly draws: Outstanding;
}

/** A payment: part of its commitment. What it exceeds the commitment by is `uncovered` and counts as funding of its own. */
export interface Disbursement {
  readonly id: DisbursementId;
  readonly span: Span;
  /** What the provider sent, in minor units of the commitment's currency. */
  readonly amountSent: bigint;
  /** What arrived, where the recipient has reported it: its own currency, after exchange and fees. */
  readonly amountReceived?: { readonly minor: bigint; readonly currency: Currency };
  readonly paidOn: string;
  /** Part of `amountSent` that no commitment covers. */
  readonly uncovered: bigint;
  readonly rate: AppliedRate;
  readonly reference?: string;
  readonly recordedAt: string;
}

/**
 * Health, disability or development funding outside the mine-action budget that serves victims (Action 43). It is counted
 * by itself, and is never funding of a requirement.
 */
export interface BroaderVictimAssistance {
  /** How it serves mine victims, in the provider's words. */
  readonly relevance: string;
}

export interface CommitmentContent {
  readonly donor: ProviderCode;
  readonly currency: Currency;
  readonly destination: Destination;
  readonly lines: readonly CommitmentLine[];
  readonly decidedOn: string;
  readonly title?: string;
  readonly reference?: string;
  readonly channel?: Channel;
  /** How the money is raised and paid; conventional when left out. */
  readonly modality?: Modality;
  /** Whether national or local organisations implement it (Action 7). */
  readonly localOrganisations?: true;
  readonly broader?: BroaderVictimAssistance;
  /** The pooled fund that it contributes to: its payments are the fund's to allocate. */
  readonly fundId?: FinancingInstrumentId;
  readonly visibility: Visibility;
  readonly source?: Source;
  /** The record that this one stands in for, after a correction at the source. */
  readonly replaces?: CommitmentId;
}

export type CommitmentStatus = "recorded" | "cancelled";

/** A firm obligation to provide money. It counts as funding; a cancelled one keeps what was already paid. */
export interface Commitment extends RecordBase {
  readonly id: CommitmentId;
  readonly status: CommitmentStatus;
  readonly content: CommitmentContent;
  readonly rate: AppliedRate;
  readonly pledgeId?: PledgeId;
  readonly requirement?: RequirementDraw;
  readonly disbursements: readonly Disbursement[];
  /** What its pooled fund has allocated of its payments; absent of any other commitment. */
  readonly allocated?: readonly FundDraw[];
  /** What its fund has disbursed of what it has allocated: one entry for each payment that uses it. */
  readonly fundDisbursed?: readonly FundDraw[];
  readonly closedReason?: string;
}

export type CommitmentEvent =
  | (EventBase & {
      readonly type: "commitment-recorded";
      readonly id: CommitmentId;
      readonly content: CommitmentContent;
      readonly rate: AppliedRate;
      readonly pledge?: PledgeDraw;
      readonly requirement?: RequirementDraw;
      readonly enteredBy?: "isu";
    })
  | (EventBase & { readonly type: "commitment-disbursed"; readonly disbursement: Disbursement })
  | (EventBase & {
      readonly type: "commitment-cancelled";
      /** What was not yet paid, by span: no longer committed. */
      readonly released: Outstanding;
      /** What the pledge gets back; absent when there was none or it has been cancelled. */
      readonly pledge?: PledgeDraw;
      readonly requirement?: RequirementDraw;
      readonly reason?: string;
    })
  | (EventBase & { readonly type: "commitment-fund-allocated"; readonly draw: FundDraw })
  | (EventBase & { readonly type: "commitment-fund-disbursed"; readonly draw: FundDraw })
  | (EventBase & { readonly type: "commitment-fund-disbursement-cancelled"; readonly draw: FundDraw })
  | (EventBase & { readonly type: "commitment-fund-returned"; readonly draw: FundDraw })
  | (EventBase & { readonly type: "commitment-confirmed" });

/** What has been paid of a span, without what exceeded the commitment. Minor units. */
export const coveredPayments = (commitment: Commitment, span: Span): bigint =>
  sum(
    commitment.disbursements
      .filter((paid) => spanKey(paid.span) === spanKey(span))
      .map((paid) => paid.amountSent - paid.uncovered),
  );

/** What of a span is committed and not yet paid. Minor units. */
export const unpaid = (commitment: Commitment, line: CommitmentLine): bigint =>
  commitment.status === "cancelled" ? 0n : max(0n, line.minor - coveredPayments(commitment, line.span));

/** The commitment's live amount of a line: all of it, or what had been paid when it was cancelled. */
export const liveAmount = (commitment: Commitment, line: CommitmentLine): bigint =>
  commitment.status === "cancelled" ? coveredPayments(commitment, line.span) : line.minor;

/** What of its requirement a line covers by what was paid of it, in minor units of the requirement's currency. */
export const paidDraw = (commitment: Commitment, line: CommitmentLine): bigint =>
  divideRounded(
    (commitment.requirement?.draws[spanKey(line.span)] ?? 0n) * coveredPayments(commitment, line.span),
    line.minor,
  );

/** What of its requirement a commitment covers, by span: of a cancelled one, what had been paid. */
export const liveDraws = (commitment: Commitment): Outstanding => {
  const { draws = {} } = commitment.requirement ?? {};
  if (commitment.status !== "cancelled") return draws;
  return Object.fromEntries(
    commitment.content.lines.map((line) => [spanKey(line.span), paidDraw(commitment, line)]),
  );
};

export const evolveCommitment = (commitment: Commitment | undefined, event: CommitmentEvent): Commitment => {
  if (event.type === "commitment-recorded") {
    return {
      id: event.id,
      status: "recorded",
      content: event.content,
      rate: event.rate,
      ...(event.pledge && { pledgeId: event.pledge.id }),
      ...(event.requirement && { requirement: event.requirement }),
      disbursements: [],
      visibility: event.content.visibility,
      ...(event.enteredBy && { enteredBy: event.enteredBy }),
      ...(event.content.source && { source: event.content.source }),
      createdAt: event.at,
      updatedAt: event.at,
    };
  }
  if (commitment === undefined) throw new Error(`${event.type} before commitment-recorded`);
  const touched = { ...commitment, updatedAt: event.at };
  switch (event.type) {
    case "commitment-disbursed":
      return { ...touched, disbursements: [...commitment.disbursements, event.disbursement] };
    case "commitment-cancelled":
      return {
        ...touched,
        status: "cancelled",
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
    case "commitment-fund-allocated":
      return { ...touched, allocated: [...(commitment.allocated ?? []), event.draw] };
    case "commitment-fund-disbursed":
      return { ...touched, fundDisbursed: [...(commitment.fundDisbursed ?? []), event.draw] };
    case "commitment-fund-disbursement-cancelled":
      return { ...touched, fundDisbursed: withoutDraw(commitment.fundDisbursed ?? [], event.draw) };
    case "commitment-fund-returned":
      return { ...touched, allocated: drawsLeft(commitment.allocated ?? [], event.draw) };
    case "commitment-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

/** Without one of the payments that took the same: which of them is all one. */
const withoutDraw = (draws: readonly FundDraw[], cancelled: FundDraw): FundDraw[] => {
  const index = draws.findIndex((draw) => isSameDraw(draw, cancelled));
  if (index < 0) throw new Error(`${cancelled.allocationId} has disbursed nothing like it`);
  return draws.toSpliced(index, 1);
};

/** What stays allocated when a fund takes back what it has not disbursed of one allocation. */
const drawsLeft = (allocated: readonly FundDraw[], returned: FundDraw): FundDraw[] =>
  allocated
    .map((draw) =>
      draw.allocationId === returned.allocationId
        ? { ...draw, parts: partsLeft(draw.parts, returned.parts) }
        : draw,
    )
    .filter(({ parts }) => parts.length > 0);
