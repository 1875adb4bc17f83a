import type { CommitmentId, Disbursement, RequirementDraw } from "../commitment/commitment.ts";
import type { FundAllocationId, FundedPart } from "../commitment/fund.ts";
import type { FinancingInstrumentId } from "../financing-instrument/financing-instrument.ts";
import type {
  Currency,
  Destination,
  EventBase,
  ProviderCode,
  RecordBase,
  Source,
  Span,
} from "../shared/index.ts";

/** What an allocation takes of one contribution. */
export interface AllocationSource {
  readonly commitmentId: CommitmentId;
  readonly donor: ProviderCode;
  readonly parts: readonly FundedPart[];
}

export interface FundAllocationContent {
  readonly fundId: FinancingInstrumentId;
  /** Who answers for the fund. */
  readonly owner: ProviderCode;
  readonly currency: Currency;
  /** One State and one pillar. */
  readonly destination: Destination;
  readonly span: Span;
  /** Minor units of the fund's currency. */
  readonly minor: bigint;
  readonly decidedOn: string;
  readonly title?: string;
  readonly reference?: string;
  readonly source?: Source;
}

/** What a fund has paid of an allocation, and whose money that is; in minor units of the fund's currency. */
export interface FundDisbursement
  extends Pick<Disbursement, "id" | "amountSent" | "amountReceived" | "paidOn" | "reference" | "recordedAt"> {
  readonly sources: readonly AllocationSource[];
}

export type FundAllocationStatus = "recorded" | "cancelled";

/**
 * Money of a pooled fund given to a State, pillar and year. It is nobody's new money: what donors have paid to the fund
 * moves from where they gave it, and counts once, as theirs.
 */
export interface FundAllocation extends RecordBase {
  readonly id: FundAllocationId;
  readonly status: FundAllocationStatus;
  readonly content: FundAllocationContent;
  /** Whose money it is. Of a cancelled one: whose it was. */
  readonly sources: readonly AllocationSource[];
  readonly requirement?: RequirementDraw;
  readonly disbursements: readonly FundDisbursement[];
  readonly closedReason?: string;
}

/** Whose money it is, or was: each once. */
export const donorsOf = ({ sources }: Pick<FundAllocation, "sources">): ProviderCode[] => [
  ...new Set(sources.map(({ donor }) => donor)),
];

export type FundAllocationEvent =
  | (EventBase & {
      readonly type: "fund-allocation-recorded";
      readonly id: FundAllocationId;
      readonly content: FundAllocationContent;
      readonly sources: readonly AllocationSource[];
      readonly requirement?: RequirementDraw;
      readonly enteredBy?: "isu";
    })
  | (EventBase & { readonly type: "fund-allocation-disbursed"; readonly disbursement: FundDisbursement })
  | (EventBase & {
      readonly type: "fund-allocation-disbursement-cancelled";
      /** The payment as it was recorded. */
      readonly disbursement: FundDisbursement;
      readonly reason?: string;
    })
  | (EventBase & {
      readonly type: "fund-allocation-cancelled";
      /** What was not disbursed: the fund's again. */
      readonly returned: readonly AllocationSource[];
      /** What the requirement asks for again. */
      readonly requirement?: RequirementDraw;
      readonly reason?: string;
    });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveFundAllocation = (
  allocation: FundAllocation | undefined,
  event: FundAllocationEvent,
): FundAllocation => {
  if (event.type === "fund-allocation-recorded") {
    return {
      id: event.id,
      status: "recorded",
      content: event.content,
      sources: event.sources,
      ...(event.requirement && { requirement: event.requirement }),
      disbursements: [],
      visibility: "public",
      ...(event.enteredBy && { enteredBy: event.enteredBy }),
      ...(event.content.source && { source: event.content.source }),
      createdAt: event.at,
      updatedAt: event.at,
    };
  }
  if (allocation === undefined) throw new Error(`${event.type} before fund-allocation-recorded`);
  const touched = { ...allocation, updatedAt: event.at };
  switch (event.type) {
    case "fund-allocation-disbursed":
      return { ...touched, disbursements: [...allocation.disbursements, event.disbursement] };
    case "fund-allocation-disbursement-cancelled":
      return {
        ...touched,
        disbursements: allocation.disbursements.filter(({ id }) => id !== event.disbursement.id),
      };
    case "fund-allocation-cancelled":
      return {
        ...touched,
        status: "cancelled",
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
  }
};
