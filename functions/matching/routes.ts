import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { adoptAllocationProposalHandler } from "./adopt-allocation-proposal.ts";
import { getAllocationProposalHandler } from "./get-allocation-proposal.ts";
import { proposeAllocationHandler } from "./propose-allocation.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  proposeAllocationHandler(dependencies),
  getAllocationProposalHandler(dependencies),
  adoptAllocationProposalHandler(dependencies),
];
