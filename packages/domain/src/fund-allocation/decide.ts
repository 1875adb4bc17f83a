import type { Commitment, CommitmentEvent, CommitmentId } from "../commitment/commitment.ts";
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
import { drawOnFund, purposeOf } from "./draw-on.ts";
import type { FundAllocation, FundAllocationContent, FundAllocationEvent } from "./fund-allocation.ts";

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

/** What was allocated is the fund's again, and the requirement is open again. */
export const cancelFundAllocation = (
  context: Context,
  allocation: FundAllocation,
  reason?: string,
): Decision<FundAllocationEvent> =>
  allocation.status === "cancelled"
    ? refuse("fund-allocation-cancelled", "The allocation is already cancelled.")
    : accept({
        type: "fund-allocation-cancelled",
        ...(reason !== undefined && { reason }),
        ...stamp(context, allocation.content.owner),
      });

/** What an allocation's event does to each contribution that it takes from, by the contribution's id. */
export const contributionEvents = (
  event: FundAllocationEvent,
  { id, content, sources }: FundAllocation,
): ReadonlyMap<CommitmentId, CommitmentEvent> => {
  const told = { at: event.at, by: event.by, ...(event.onBehalf && { onBehalf: event.onBehalf }) };
  return new Map(
    sources.map(({ commitmentId, parts }): [CommitmentId, CommitmentEvent] => {
      const draw: FundDraw = {
        allocationId: id,
        destination: content.destination,
        span: content.span,
        parts,
      };
      return [
        commitmentId,
        event.type === "fund-allocation-recorded"
          ? { type: "commitment-fund-allocated", draw, ...told }
          : { type: "commitment-fund-returned", draw, ...told },
      ];
    }),
  );
};
