import { confirmCommitment } from "@angkor/contract/operations/confirm-commitment";
import { confirmCommitment as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, commitments } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { commitmentRecords, toCommitmentDto } from "./commitment-dto.ts";

export const confirmCommitmentHandler = ({ table }: Dependencies) =>
  handle(confirmCommitment, ({ params, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, commitmentRecords, params.id, { caller, ifMatch });
      const decision = decideConfirmation({ caller, at }, before.state);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(commitments, before.id, before, decision.events);
      return { ok: true, transaction, body: toCommitmentDto(saved), version: saved.version, status: 200 };
    }),
  );
