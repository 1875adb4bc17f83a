import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { adoptAllocationProposalHandler } from "./adopt-allocation-proposal.ts";
import { compareAllocationProposalsHandler } from "./compare-allocation-proposals.ts";
import { getAllocationProposalHandler } from "./get-allocation-proposal.ts";
import { previewPledgeHandler } from "./preview-pledge.ts";
import { proposeAllocationHandler } from "./propose-allocation.ts";
import { rankMatchesHandler } from "./rank-matches.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  rankMatchesHandler(dependencies),
  previewPledgeHandler(dependencies),
  proposeAllocationHandler(dependencies),
  getAllocationProposalHandler(dependencies),
  compareAllocationProposalsHandler(dependencies),
  adoptAllocationProposalHandler(dependencies),
];
