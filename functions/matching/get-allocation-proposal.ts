import { getAllocationProposal } from "@angkor/contract/operations/get-allocation-proposal";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadProposal, proposalDto } from "./proposals.ts";

export const getAllocationProposalHandler = ({ table }: Dependencies) =>
  handle(getAllocationProposal, async ({ params, caller }) => ({
    body: proposalDto(await loadProposal(table, params.id, caller)),
  }));
