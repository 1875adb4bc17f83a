import { recordFundDisbursement } from "@angkor/contract/operations/record-fund-disbursement";
import { recordFundDisbursement as decideDisbursement } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, fundAllocations } from "@angkor/store";
import { loadVisible, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { seenNow } from "../naming.ts";
import { requirePrecision, toPayment } from "../wire.ts";
import { fundAllocationNames, fundAllocationRecords, toFundAllocationDto } from "./fund-allocation-dto.ts";
import { loadSources, moveContributions } from "./fund-contributions.ts";

export const recordFundDisbursementHandler = ({ table, nextId }: Dependencies) =>
  handle(recordFundDisbursement, ({ params, body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const before = await loadVisible(table, fundAllocationRecords, params.id, caller);
      const { owner, currency } = before.state.content;
      requireOwner(caller, owner);
      requirePrecision(currency, [["/amountSent", body.amountSent]]);
      const payment = { id: nextId("di"), ...toPayment(body, currency) };
      const decision = decideDisbursement({ caller, at }, before.state, payment);
      if (!decision.ok) return decision;
      const contributions = await loadSources(table, before.state);
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(fundAllocations, before.id, before, decision.events);
      for (const event of decision.events) moveContributions(transaction, contributions, event, saved.state);
      const mayName = await fundAllocationNames(seenNow(table), caller, [saved.state]);
      return {
        ok: true,
        transaction,
        body: toFundAllocationDto(saved, mayName),
        version: saved.version,
        status: 201,
      };
    }),
  );
