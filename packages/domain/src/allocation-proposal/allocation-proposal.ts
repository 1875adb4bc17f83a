import type { CommitmentId } from "../commitment/commitment.ts";
import { type Caller, type EventBase, hasRole, type ProviderCode } from "../shared/index.ts";

export type AllocationProposalId = `ap_${string}`;

/** Whose eyes a proposal was made with, and who may read it: everyone, one State or organisation, the Committee or the ISU. */
export type ProposalAudience = "public" | "committee" | "isu" | ProviderCode;

/** A proposal is kept whole, with all it was made of, so that it can be made again exactly. */
export interface AllocationProposal {
  readonly id: AllocationProposalId;
  readonly audience: ProposalAudience;
  /** Versions of the rules that it was made by. */
  readonly rules: string;
  /** Request, snapshot of the input and result, as the caller of the store packs them. */
  readonly document: string;
  /** Commitments recorded from its lines, by the number of the line. */
  readonly adopted: Readonly<Record<string, CommitmentId>>;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type AllocationProposalEvent =
  | (EventBase & {
      readonly type: "allocation-proposed";
      readonly id: AllocationProposalId;
      readonly audience: ProposalAudience;
      readonly rules: string;
      readonly document: string;
    })
  | (EventBase & {
      readonly type: "allocation-line-adopted";
      readonly line: number;
      readonly commitmentId: CommitmentId;
    });

export const evolveAllocationProposal = (
  proposal: AllocationProposal | undefined,
  event: AllocationProposalEvent,
): AllocationProposal => {
  if (event.type === "allocation-proposed") {
    const { id, audience, rules, document, at } = event;
    return { id, audience, rules, document, adopted: {}, createdAt: at, updatedAt: at };
  }
  if (proposal === undefined) throw new Error(`${event.type} before allocation-proposed`);
  return {
    ...proposal,
    adopted: { ...proposal.adopted, [event.line]: event.commitmentId },
    updatedAt: event.at,
  };
};

/** Whose proposal a caller's own one is: the widest sight that the caller has. */
export const ownAudience = (caller: Caller): ProposalAudience => {
  if (hasRole(caller, "isu")) return "isu";
  if (hasRole(caller, "committee")) return "committee";
  return caller.state ?? "public";
};

/** Whether a caller may read a proposal: it shows what those saw whom it was made for. */
export const mayReadProposal = (caller: Caller, audience: ProposalAudience): boolean => {
  switch (audience) {
    case "public":
      return true;
    case "isu":
      return hasRole(caller, "isu");
    case "committee":
      return hasRole(caller, "isu") || hasRole(caller, "committee");
    default:
      return caller.state === audience && hasRole(caller, "state-focal-point");
  }
};
