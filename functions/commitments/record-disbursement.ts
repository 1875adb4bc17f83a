import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { commitmentEffects, recordDisbursement as decideDisbursement } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, commitments } from "@angkor/store";
import { loadVisible, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { seenNow } from "../naming.ts";
import { rateFor } from "../rates.ts";
import { requirePrecision, toPayment, toSpan } from "../wire.ts";
import { commitmentNames, commitmentRecords, toCommitmentDto } from "./commitment-dto.ts";

export const recordDisbursementHandler = ({ table, nextId }: Dependencies) =>
  handle(recordDisbursement, ({ params, body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const before = await loadVisible(table, commitmentRecords, params.id, caller);
      const { donor, currency } = before.state.content;
      requireOwner(caller, donor);
      requirePrecision(currency, [["/amountSent", body.amountSent]]);
      const rate = await rateFor(table, currency, body.paidOn);
      const decision = decideDisbursement({ caller, at }, before.state, {
        id: nextId("di"),
        ...((body.year !== undefined || body.period !== undefined) && { span: toSpan(body) }),
        ...toPayment(body, currency),
        acceptExcess: body.acceptExcess,
        rate,
      });
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(commitments, before.id, before, decision.events);
      for (const event of decision.events) transaction.affect(commitmentEffects(event, saved.state));
      const mayName = await commitmentNames(seenNow(table), caller, [saved.state]);
      return {
        ok: true,
        transaction,
        body: toCommitmentDto(saved, mayName),
        version: saved.version,
        status: 201,
      };
    }),
  );
