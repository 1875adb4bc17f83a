import { cancelFundDisbursement } from "@angkor/contract/operations/cancel-fund-disbursement";
import { cancelFundDisbursement as decideCancellation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, fundAllocations } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { seenNow } from "../naming.ts";
import { fundAllocationNames, fundAllocationRecords, toFundAllocationDto } from "./fund-allocation-dto.ts";
import { loadSources, moveContributions } from "./fund-contributions.ts";

export const cancelFundDisbursementHandler = ({ table }: Dependencies) =>
  handle(cancelFundDisbursement, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, fundAllocationRecords, params.id, { caller, ifMatch });
      const decision = decideCancellation({ caller, at }, before.state, {
        id: params.disbursementId,
        ...body,
      });
      if (!decision.ok) return decision;
      const contributions = await loadSources(table, before.state);
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(fundAllocations, before.id, before, decision.events);
      for (const event of decision.events) moveContributions(transaction, contributions, event, saved.state);
      const mayName = await fundAllocationNames(seenNow(table), caller, [saved.state]);
      const dto = toFundAllocationDto(saved, mayName);
      return { ok: true, transaction, body: dto, version: saved.version, status: 200 };
    }),
  );
