import {
  type CommitmentTrace,
  type Disbursement,
  formatAmount,
  liveAmount,
  type MayName,
  type NeedResponse,
  type NextStep,
  type PledgeTrace,
  parseSpanKey,
  pledgedTotal,
  responseAnswers,
  sum,
  type Trace,
  tranches,
} from "@angkor/domain";
import { targetDto } from "../commitments/commitment-dto.ts";
import { recordPath } from "../records.ts";
import { spanDto } from "../wire.ts";
import type { DonorReportDto } from "./donor-report-dto.ts";

type TraceDto = DonorReportDto["trace"];

/** From pledges to payments, each record in its own currency. */
export const traceDto = ({ pledges, withoutPledge }: Trace, mayName: MayName): TraceDto => ({
  pledges: pledges.map((pledge) => pledgeTraceDto(pledge, mayName)),
  withoutPledge: withoutPledge.map((commitment) => commitmentTraceDto(commitment, mayName)),
});

const nextDto = ({ minor, ...next }: NextStep, amount: (minor: bigint) => string) => ({
  next: { ...next, amount: amount(minor) },
});

const pledgeTraceDto = (
  { pledge, outstanding, commitments, next }: PledgeTrace,
  mayName: MayName,
): TraceDto["pledges"][number] => {
  const { content, status } = pledge;
  const amount = (minor: bigint) => formatAmount(minor, content.currency);
  const all = Object.entries(tranches(content)).map(([name, minor]) => ({
    ...spanDto(parseSpanKey(name)),
    minor,
    open: status === "announced" ? (outstanding[name] ?? 0n) : 0n,
  }));
  return {
    id: pledge.id,
    link: recordPath("pledge", pledge.id),
    title: content.title,
    status,
    ...(content.announcedOn !== undefined && { announcedOn: content.announcedOn }),
    target: targetDto(content.targets),
    currency: content.currency,
    pledged: amount(pledgedTotal(content)),
    outstanding: amount(sum(all.map(({ open }) => open))),
    tranches: all.map(({ minor, open, ...time }) => ({
      ...time,
      pledged: amount(minor),
      outstanding: amount(open),
    })),
    commitments: commitments.map((commitment) => commitmentTraceDto(commitment, mayName)),
    ...(next && nextDto(next, amount)),
  };
};

const commitmentTraceDto = (
  { commitment, next }: CommitmentTrace,
  mayName: MayName,
): TraceDto["withoutPledge"][number] => {
  const { content, disbursements, requirement } = commitment;
  const amount = (minor: bigint) => formatAmount(minor, content.currency);
  return {
    id: commitment.id,
    link: recordPath("commitment", commitment.id),
    ...(content.title !== undefined && { title: content.title }),
    ...(content.reference !== undefined && { reference: content.reference }),
    status: commitment.status,
    decidedOn: content.decidedOn,
    target: targetDto(content.destination),
    ...(requirement && mayName(requirement.id) && { requirementId: requirement.id }),
    currency: content.currency,
    committed: amount(sum(content.lines.map((line) => liveAmount(commitment, line)))),
    disbursed: amount(sum(disbursements.map(({ amountSent }) => amountSent))),
    payments: disbursements.map((paid) => paymentDto(paid, amount)),
    ...(next && nextDto(next, amount)),
  };
};

const paymentDto = (
  { id, span, paidOn, amountSent, amountReceived, reference }: Disbursement,
  amount: (minor: bigint) => string,
) => ({
  id,
  ...spanDto(span),
  paidOn,
  amount: amount(amountSent),
  ...(amountReceived && {
    received: {
      amount: formatAmount(amountReceived.minor, amountReceived.currency),
      currency: amountReceived.currency,
    },
  }),
  ...(reference !== undefined && { reference }),
});

/** A provider's answers to needs: how many of each, and the latest to each need. */
export const responsesDto = (responses: readonly NeedResponse[]): DonorReportDto["responses"] => ({
  counts: responseAnswers.map((answer) => ({
    answer,
    responses: responses.filter((response) => response.answer === answer).length,
  })),
  items: responses.map(({ id, requirementId, state, answer, updatedAt, pledgeId, redirectedTo }) => ({
    id,
    requirementId,
    state,
    answer,
    answeredOn: updatedAt.slice(0, 10),
    ...(pledgeId !== undefined && { pledgeId }),
    ...(redirectedTo !== undefined && { redirectedTo }),
  })),
});
