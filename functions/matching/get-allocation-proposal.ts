import { getAllocationProposal } from "@angkor/contract/operations/get-allocation-proposal";
import { handle } from "@angkor/http";
import { commitmentRecords } from "../commitments/commitment-dto.ts";
import type { Dependencies } from "../composition.ts";
import { naming, seenNow } from "../naming.ts";
import { loadProposal, proposalDto } from "./proposals.ts";

export const getAllocationProposalHandler = ({ table }: Dependencies) =>
  handle(getAllocationProposal, async ({ params, caller }) => {
    const proposal = await loadProposal(table, params.id, caller);
    const adopted = Object.values(proposal.state.adopted);
    const mayName = await naming(seenNow(table)(caller, commitmentRecords, adopted));
    return { body: proposalDto(proposal, mayName) };
  });
