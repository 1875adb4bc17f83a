import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { handle } from "@angkor/http";
import { attemptCommitment } from "../committing.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";

export const recordCommitmentHandler = (dependencies: Dependencies) =>
  handle(recordCommitment, (request) =>
    decideAndSave(dependencies.table, request.idempotency, () => attemptCommitment(dependencies, request)),
  );
