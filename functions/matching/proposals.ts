import { type AllocationProposal, type Caller, type MayName, mayReadProposal } from "@angkor/domain";
import { problem } from "@angkor/http";
import { allocationProposals, type Loaded, load, type Table } from "@angkor/store";
import type { ProposalDto } from "./allocation-dto.ts";
import { unpackAnswer } from "./proposal-document.ts";

/** A proposal that this caller may read; for anyone else it does not exist. */
export const loadProposal = async (
  table: Table,
  id: string,
  caller: Caller,
): Promise<Loaded<AllocationProposal>> => {
  const found = await load(table, allocationProposals, id);
  if (found === undefined || !mayReadProposal(caller, found.state.audience)) {
    throw problem("proposal-not-found", `There is no ${id} that you may see.`);
  }
  return found;
};

/** The proposal as it was made, with the commitments recorded from it since, as far as they may be told. */
export const proposalDto = (
  { state: proposal }: Loaded<AllocationProposal>,
  mayName: MayName,
): ProposalDto => {
  const { lines, ...answer } = unpackAnswer(proposal.document, proposal.id);
  return {
    id: proposal.id,
    createdAt: proposal.createdAt,
    ...answer,
    lines: lines.map((line) => {
      const adopted = proposal.adopted[line.line];
      return { ...line, ...(adopted && mayName(adopted) && { adopted }) };
    }),
  };
};
