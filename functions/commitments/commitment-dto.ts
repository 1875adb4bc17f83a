import type { CommitmentSchema } from "@angkor/contract/schemas/commitment";
import {
  type Caller,
  type Commitment,
  commitmentNaming,
  type Destination,
  type FundAllocationId,
  formatAmount,
  liveAmount,
  type MayName,
  type Seen,
  spanKey,
  sum,
} from "@angkor/domain";
import { commitments, type Loaded } from "@angkor/store";
import type * as z from "zod";
import { naming, type SeenAmong } from "../naming.ts";
import { pledgeRecords } from "../pledges/pledge-dto.ts";
import { recordDto } from "../records.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { paymentDto, spanDto } from "../wire.ts";

export const commitmentSeen = (commitment: Commitment): Seen => ({
  ...commitment,
  owner: commitment.content.donor,
});

export const commitmentRecords = {
  aggregate: commitments,
  seen: commitmentSeen,
  missing: "commitment-not-found",
} as const;

/** Which of the records that these name this caller may be told. */
export const commitmentNames = (
  seenAmong: SeenAmong,
  caller: Caller,
  made: readonly Commitment[],
): Promise<MayName> => {
  const pledgeIds = made.map(({ pledgeId }) => pledgeId);
  const requirementIds = made.map(({ requirement }) => requirement?.id);
  const replacedIds = made.map(({ content }) => content.replaces);
  return naming(
    seenAmong(caller, pledgeRecords, pledgeIds),
    seenAmong(caller, requirementRecords, requirementIds),
    seenAmong(caller, commitmentRecords, replacedIds),
  );
};

/** A destination as the wire tells it: by one name where it is one, as a list where several share it. */
export const targetDto = ({ states, pillars }: Destination) => ({
  ...(states.length > 1 ? { states: [...states] } : states[0] && { state: states[0] }),
  ...(pillars.length > 1 ? { pillars: [...pillars] } : pillars[0] && { pillar: pillars[0] }),
});

export const toCommitmentDto = (
  { state, version }: Loaded<Commitment>,
  mayName: MayName,
): z.input<typeof CommitmentSchema> => {
  const commitment = commitmentNaming(state, mayName);
  const { content } = commitment;
  const amount = (minor: bigint) => formatAmount(minor, content.currency);
  return {
    id: commitment.id,
    status: commitment.status,
    ...recordDto(commitment, version),
    donor: content.donor,
    currency: content.currency,
    ...(commitment.pledgeId && { pledgeId: commitment.pledgeId }),
    ...(commitment.requirement && { requirementId: commitment.requirement.id }),
    target: targetDto(content.destination),
    decidedOn: content.decidedOn,
    ...(content.title !== undefined && { title: content.title }),
    ...(content.reference !== undefined && { reference: content.reference }),
    ...(content.channel && { channel: content.channel }),
    ...(content.modality && { modality: content.modality }),
    ...(content.localOrganisations && { localOrganisations: content.localOrganisations }),
    ...(content.broader && { broader: content.broader }),
    ...(content.fundId && {
      fundId: content.fundId,
      allocations: (commitment.allocated ?? []).map(({ allocationId, destination: to, span, parts }) => ({
        id: allocationId,
        target: targetDto(to),
        ...spanDto(span),
        amount: amount(sum(parts.map(({ minor }) => minor))),
        disbursed: amount(disbursedOf(commitment, allocationId)),
      })),
    }),
    ...(commitment.closedReason !== undefined && { closedReason: commitment.closedReason }),
    ...(content.replaces && { replaces: content.replaces }),
    lines: content.lines.map((line) => ({
      ...spanDto(line.span),
      amount: amount(line.minor),
      disbursed: amount(paidOf(commitment, spanKey(line.span))),
      ...(line.tranche !== undefined && { tranche: line.tranche }),
    })),
    rate: commitment.rate,
    committed: amount(sum(content.lines.map((line) => liveAmount(commitment, line)))),
    disbursed: amount(sum(commitment.disbursements.map((paid) => paid.amountSent))),
    disbursements: commitment.disbursements.map((paid) => ({
      ...paymentDto(paid, content.currency),
      ...spanDto(paid.span),
      uncovered: amount(paid.uncovered),
    })),
  };
};

const paidOf = (commitment: Commitment, span: string): bigint =>
  sum(commitment.disbursements.filter((paid) => spanKey(paid.span) === span).map((paid) => paid.amountSent));

const disbursedOf = ({ fundDisbursed = [] }: Commitment, allocationId: FundAllocationId): bigint =>
  sum(
    fundDisbursed
      .filter((draw) => draw.allocationId === allocationId)
      .flatMap(({ parts }) => parts.map(({ minor }) => minor)),
  );
