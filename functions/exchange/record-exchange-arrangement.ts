import { recordExchangeArrangement } from "@angkor/contract/operations/record-exchange-arrangement";
import { recordExchangeArrangement as decideRecording } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, exchangeArrangements } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { requireReferences } from "./arrangement-references.ts";
import { toExchangeArrangementContent, toExchangeArrangementDto } from "./exchange-arrangement-dto.ts";

export const recordExchangeArrangementHandler = ({ table, nextId }: Dependencies) =>
  handle(recordExchangeArrangement, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.owner);
    const content = toExchangeArrangementContent(body);
    await requireReferences(table, caller, content);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("xa");
      const decision = decideRecording({ caller, at }, id, content);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(exchangeArrangements, id, undefined, decision.events);
      const dto = await toExchangeArrangementDto(table, caller, saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
