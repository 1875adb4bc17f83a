import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { cancelPledge as decideCancellation, pledgeEffects } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, pledges } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { seenNow } from "../naming.ts";
import { pledgeNames, pledgeRecords, toPledgeDto } from "./pledge-dto.ts";

export const cancelPledgeHandler = ({ table }: Dependencies) =>
  handle(cancelPledge, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, pledgeRecords, params.id, { caller, ifMatch });
      const decision = decideCancellation({ caller, at }, before.state, before.counters, body.reason);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(pledges, before.id, before, decision.events, { exactCounters: true });
      for (const event of decision.events)
        transaction.affect(pledgeEffects(before.state, event, saved.state));
      const mayName = await pledgeNames(seenNow(table), caller, [saved.state]);
      return {
        ok: true,
        transaction,
        body: toPledgeDto(saved, mayName),
        version: saved.version,
        status: 200,
      };
    }),
  );
