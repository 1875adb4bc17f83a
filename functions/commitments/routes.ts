import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { cancelCommitmentHandler } from "./cancel-commitment.ts";
import { confirmCommitmentHandler } from "./confirm-commitment.ts";
import { getCommitmentHandler } from "./get-commitment.ts";
import { listCommitmentsHandler } from "./list-commitments.ts";
import { recordCommitmentHandler } from "./record-commitment.ts";
import { recordDisbursementHandler } from "./record-disbursement.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  recordCommitmentHandler(dependencies),
  listCommitmentsHandler(dependencies),
  getCommitmentHandler(dependencies),
  recordDisbursementHandler(dependencies),
  cancelCommitmentHandler(dependencies),
  confirmCommitmentHandler(dependencies),
];
