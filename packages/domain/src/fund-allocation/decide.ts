import type {
  Commitment,
  CommitmentEvent,
  CommitmentId,
  Disbursement,
  DisbursementId,
  RequirementDraw,
} from "../commitment/commitment.ts";
import { coverRequirement, type RequirementCover } from "../commitment/cover.ts";
import type { FundAllocationId, FundDraw } from "../commitment/fund.ts";
import { canReceive, type FinancingInstrument } from "../financing-instrument/financing-instrument.ts";
import {
  accept,
  admits,
  type Context,
  type Decision,
  entryStamp,
  type Fault,
  formatAmount,
  isFuture,
  type Refused,
  refuse,
  stamp,
} from "../shared/index.ts";
import {
  amountOfSources,
  coveredDraws,
  drawOnAllocation,
  drawOnFund,
  purposeOf,
  undisbursed,
} from "./draw-on.ts";
import type {
  AllocationSource,
  FundAllocation,
  FundAllocationContent,
  FundAllocationEvent,
} from "./fund-allocation.ts";

/** A command to allocate a fund's money, with the fund and its contributions as they were loaded. */
export interface RecordFundAllocation extends Omit<RequirementCover, "content"> {
  readonly id: FundAllocationId;
  readonly content: FundAllocationContent;
  readonly fund: FinancingInstrument;
  readonly contributions: readonly Commitment[];
}

/**
 * Allocates what donors have paid to a pooled fund. It takes no more than the fund holds for that State, pillar and year;
 * the write is conditioned by the version of every contribution that it takes from.
 */
export const recordFundAllocation = (
  context: Context,
  command: RecordFundAllocation,
): Decision<FundAllocationEvent> => {
  const { id, content, contributions } = command;
  const faults = allocationFaults(command, context.at);
  if (faults.length > 0) {
    return refuse(
      "fund-allocation-invalid",
      "The allocation does not fit its fund; each fault says where.",
      faults,
    );
  }
  const covered = coverRequirement({ ...command, content: { lines: [content] } });
  if ("ok" in covered) return pointed(covered);
  const { destination, span, minor, currency } = content;
  const drawing = drawOnFund(contributions, destination, span, minor);
  if (!drawing.enough) {
    return refuse(
      "fund-exceeded",
      `The fund holds ${formatAmount(drawing.held, currency)} ${currency} that may be used for ${purposeOf(destination, span)}.`,
    );
  }
  return accept({
    type: "fund-allocation-recorded",
    id,
    content,
    sources: drawing.sources,
    ...entryStamp(context, content.owner),
    ...(command.requirement && {
      requirement: { id: command.requirement.requirement.id, draws: covered.draws },
    }),
  });
};

/** A single line is the request itself. */
const pointed = ({ refusal }: Refused): Refused => ({
  ok: false,
  refusal: {
    ...refusal,
    ...(refusal.errors && {
      errors: refusal.errors.map(({ pointer, detail }) => ({
        pointer: pointer.endsWith("/amount") ? "/amount" : "/year",
        detail,
      })),
    }),
  },
});

const allocationFaults = ({ content, fund, requirement }: RecordFundAllocation, at: string): Fault[] => [
  ...(canReceive(fund)
    ? []
    : [{ pointer: "/fundId", detail: "Only a trust fund that operates and is public allocates." }]),
  ...(admits(fund.content.serves, content.destination)
    ? []
    : [{ pointer: "/target", detail: "The fund does not serve that State or pillar." }]),
  ...(requirement === undefined || requirement.requirement.visibility === "public"
    ? []
    : [{ pointer: "/requirementId", detail: "An allocation is public, and would give the need away." }]),
  ...(content.span.from > content.span.to
    ? [{ pointer: "/period", detail: "The period ends before it begins." }]
    : []),
  ...(content.minor > 0n ? [] : [{ pointer: "/amount", detail: "The amount must be more than zero." }]),
  ...(isFuture(content.decidedOn, at)
    ? [
        {
          pointer: "/decidedOn",
          detail: "An allocation carries the day it was decided; that day is not yet.",
        },
      ]
    : []),
];

/** A payment of an allocation by its fund, in minor units of the fund's currency. */
export type RecordFundDisbursement = Pick<
  Disbursement,
  "id" | "amountSent" | "amountReceived" | "paidOn" | "reference"
>;

/** Records what a fund pays of an allocation: never more than was allocated, and whose money it is in the same order. */
export const recordFundDisbursement = (
  context: Context,
  allocation: FundAllocation,
  command: RecordFundDisbursement,
): Decision<FundAllocationEvent> => {
  const { status, content } = allocation;
  if (status === "cancelled") return refuse("fund-allocation-cancelled", "The allocation was cancelled.");
  const faults = disbursementFaults(command, context.at);
  if (faults.length > 0) return refuse("disbursement-invalid", "The payment can't be as it is told.", faults);
  const left = amountOfSources(undisbursed(allocation));
  if (command.amountSent > left) {
    return refuse(
      "fund-allocation-exceeded",
      `${formatAmount(left, content.currency)} ${content.currency} of the allocation is not disbursed yet.`,
    );
  }
  const sources = drawOnAllocation(allocation, command.amountSent);
  return accept({
    type: "fund-allocation-disbursed",
    disbursement: { ...command, sources, recordedAt: context.at },
    ...stamp(context, content.owner),
  });
};

const disbursementFaults = ({ amountSent, paidOn }: RecordFundDisbursement, at: string): Fault[] => [
  ...(amountSent > 0n ? [] : [{ pointer: "/amountSent", detail: "The amount must be more than zero." }]),
  ...(isFuture(paidOn, at) ? [{ pointer: "/paidOn", detail: "The day lies in the future." }] : []),
];

/**
 * A payment that was recorded by mistake, or whose money came back, is none: the allocation has it to disburse again.
 * Only while the allocation stands: of a cancelled one, what was disbursed is what is left.
 */
export const cancelFundDisbursement = (
  context: Context,
  allocation: FundAllocation,
  { id, reason }: { readonly id: DisbursementId; readonly reason?: string },
): Decision<FundAllocationEvent> => {
  if (allocation.status === "cancelled")
    return refuse(
      "fund-allocation-cancelled",
      "The allocation was cancelled; what was disbursed of it stays.",
    );
  const disbursement = allocation.disbursements.find((payment) => payment.id === id);
  if (disbursement === undefined)
    return refuse("fund-disbursement-not-found", "The allocation has no such payment, or it was cancelled.");
  return accept({
    type: "fund-allocation-disbursement-cancelled",
    disbursement,
    ...(reason !== undefined && { reason }),
    ...stamp(context, allocation.content.owner),
  });
};

/** What was not disbursed is the fund's again, and the requirement is open again by as much; what was, stays. */
export const cancelFundAllocation = (
  context: Context,
  allocation: FundAllocation,
  reason?: string,
): Decision<FundAllocationEvent> => {
  if (allocation.status === "cancelled")
    return refuse("fund-allocation-cancelled", "The allocation is already cancelled.");
  return accept({
    type: "fund-allocation-cancelled",
    returned: undisbursed(allocation),
    ...(allocation.requirement && { requirement: reopened(allocation, allocation.requirement) }),
    ...(reason !== undefined && { reason }),
    ...stamp(context, allocation.content.owner),
  });
};

/** What its requirement asks for again: what the allocation covers of it, less the share that stays. */
const reopened = (allocation: FundAllocation, { id, draws }: RequirementDraw): RequirementDraw => {
  const kept = coveredDraws({ ...allocation, status: "cancelled" });
  return {
    id,
    draws: Object.fromEntries(
      Object.entries(draws).map(([span, covered]) => [span, covered - (kept[span] ?? 0n)]),
    ),
  };
};

/** What an allocation's event does to each contribution that it takes from, by the contribution's id. */
export const contributionEvents = (
  event: FundAllocationEvent,
  { id, content }: FundAllocation,
): ReadonlyMap<CommitmentId, CommitmentEvent> => {
  const { type, sources } = toldTo(event);
  const told = { at: event.at, by: event.by, ...(event.onBehalf && { onBehalf: event.onBehalf }) };
  const { destination, span } = content;
  return new Map(
    sources.map(({ commitmentId, parts }) => {
      const draw: FundDraw = { allocationId: id, destination, span, parts };
      return [commitmentId, { type, draw, ...told }];
    }),
  );
};

type FundEventType = Extract<CommitmentEvent, { readonly draw: FundDraw }>["type"];

const toldTo = (
  event: FundAllocationEvent,
): { readonly type: FundEventType; readonly sources: readonly AllocationSource[] } => {
  switch (event.type) {
    case "fund-allocation-recorded":
      return { type: "commitment-fund-allocated", sources: event.sources };
    case "fund-allocation-disbursed":
      return { type: "commitment-fund-disbursed", sources: event.disbursement.sources };
    case "fund-allocation-disbursement-cancelled":
      return { type: "commitment-fund-disbursement-cancelled", sources: event.disbursement.sources };
    case "fund-allocation-cancelled":
      return { type: "commitment-fund-returned", sources: event.returned };
  }
};
