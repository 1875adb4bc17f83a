import type { FundAllocationSchema } from "@angkor/contract/schemas/fund-allocation";
import {
  type AllocationSource,
  type Caller,
  type Currency,
  type FundAllocation,
  type FundAllocationEvent,
  formatAmount,
  fundAllocationNaming,
  type MayName,
  sum,
} from "@angkor/domain";
import { fundAllocations, type Loaded } from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { naming, type SeenAmong } from "../naming.ts";
import { recordDto } from "../records.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { paymentDto, spanDto } from "../wire.ts";

type FundAllocationDto = z.input<typeof FundAllocationSchema>;

/** Public, as the fund and its contributions are. */
export const fundAllocationRecords: RecordKind<FundAllocation, FundAllocationEvent> = {
  aggregate: fundAllocations,
  seen: (allocation) => ({ ...allocation, owner: allocation.content.owner }),
  missing: "fund-allocation-not-found",
};

/** Which of the requirements that these cover this caller may be told. */
export const fundAllocationNames = (
  seenAmong: SeenAmong,
  caller: Caller,
  made: readonly FundAllocation[],
): Promise<MayName> =>
  naming(
    seenAmong(
      caller,
      requirementRecords,
      made.map(({ requirement }) => requirement?.id),
    ),
  );

export const toFundAllocationDto = (loaded: Loaded<FundAllocation>, mayName: MayName): FundAllocationDto => {
  const allocation = fundAllocationNaming(loaded.state, mayName);
  const { content, requirement } = allocation;
  const { states, pillars } = content.destination;
  const [state, pillar] = [states[0], pillars[0]];
  if (state === undefined || pillar === undefined)
    throw new Error(`${allocation.id} is for no State and pillar`);
  const amount = (minor: bigint) => formatAmount(minor, content.currency);
  return {
    id: allocation.id,
    status: allocation.status,
    ...recordDto(allocation, loaded.version),
    fundId: content.fundId,
    owner: content.owner,
    ...(requirement && { requirementId: requirement.id }),
    target: { state, pillar },
    ...spanDto(content.span),
    amount: amount(content.minor),
    currency: content.currency,
    decidedOn: content.decidedOn,
    ...(content.title !== undefined && { title: content.title }),
    ...(content.reference !== undefined && { reference: content.reference }),
    sources: sourcesDto(allocation.sources, content.currency),
    disbursed: amount(sum(allocation.disbursements.map(({ amountSent }) => amountSent))),
    disbursements: allocation.disbursements.map((payment) => ({
      ...paymentDto(payment, content.currency),
      sources: sourcesDto(payment.sources, content.currency),
    })),
    ...(allocation.closedReason !== undefined && { closedReason: allocation.closedReason }),
  };
};

const sourcesDto = (sources: readonly AllocationSource[], code: Currency) =>
  sources.map(({ commitmentId, donor, parts }) => ({
    commitmentId,
    donor,
    payments: parts.map(({ disbursementId, minor }) => ({
      disbursementId,
      amount: formatAmount(minor, code),
    })),
  }));
