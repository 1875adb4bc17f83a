import { confirmPledge } from "@angkor/contract/operations/confirm-pledge";
import { confirmPledge as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, pledges } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { pledgeRecords, toPledgeDto } from "./pledge-dto.ts";

export const confirmPledgeHandler = ({ table }: Dependencies) =>
  handle(confirmPledge, ({ params, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, pledgeRecords, params.id, { caller, ifMatch });
      const decision = decideConfirmation({ caller, at }, before.state);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(pledges, before.id, before, decision.events);
      return { ok: true, transaction, body: toPledgeDto(saved), version: saved.version, status: 200 };
    }),
  );
