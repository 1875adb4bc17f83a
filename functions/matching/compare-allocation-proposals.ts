import { compareAllocationProposals } from "@angkor/contract/operations/compare-allocation-proposals";
import { type AllocationProposal, type Caller, type Currency, currency } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { type ComparedProposal, compareProposals } from "@angkor/matching";
import type { Table } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { anyName } from "../naming.ts";
import { minorOf, toSpan } from "../wire.ts";
import { loadNames } from "../wording.ts";
import type { ProposalDto } from "./allocation-dto.ts";
import { comparisonDto, type ToCompare } from "./comparison-dto.ts";
import { type ProposalInput, unpackInput } from "./proposal-document.ts";
import { loadProposal, proposalDto } from "./proposals.ts";
import { wordingFor } from "./wording.ts";

export const compareAllocationProposalsHandler = ({ table }: Dependencies) =>
  handle(compareAllocationProposals, async ({ params, query, caller }) => {
    const [first, second] = await Promise.all([
      loadToCompare(table, params.id, caller),
      loadToCompare(table, query.with, caller),
    ]);
    if (first.answer.currency !== second.answer.currency) {
      throw problem(
        "proposals-not-comparable",
        `One proposal is in ${first.answer.currency}, the other in ${second.answer.currency}: make one again in the other's currency.`,
      );
    }
    const code = currency(first.answer.currency);
    const nameOf = await loadNames(table);
    const comparison = compareProposals(compared(first, code), compared(second, code));
    return { body: comparisonDto({ first, second, comparison }, wordingFor(nameOf, code), code) };
  });

const loadToCompare = async (table: Table, id: string, caller: Caller): Promise<ToCompare> => {
  const loaded = await loadProposal(table, id, caller);
  const proposal: AllocationProposal = loaded.state;
  return { answer: proposalDto(loaded, anyName), input: unpackInput(proposal.document, proposal.id) };
};

const compared = (
  { answer, input }: { readonly answer: ProposalDto; readonly input: ProposalInput },
  code: Currency,
): ComparedProposal => ({
  states: answer.states.map((entry) => ({
    state: entry.state,
    required: minorOf(entry.required, code),
    placed: minorOf(entry.placed, code),
    coverageBefore: entry.coverageBefore,
    coverageAfter: entry.coverageAfter,
  })),
  lines: answer.lines.map(({ year, period, amount, ...line }) => ({
    pledgeId: line.pledgeId,
    ...(line.tranche !== undefined && { tranche: line.tranche }),
    donor: line.donor,
    requirementId: line.requirementId,
    state: line.state,
    pillar: line.pillar,
    span: toSpan({ ...(year !== undefined && { year }), ...(period && { period }) }),
    amount: minorOf(amount, code),
  })),
  money: input.problem.lines,
  needs: input.problem.needs,
});
