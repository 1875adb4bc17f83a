import { recordExchangeEntry } from "@angkor/contract/operations/record-exchange-entry";
import { recordExchangeEntry as decideRecording } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, exchangeEntries } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { requireProvider } from "../providers.ts";
import { toExchangeEntryContent, toExchangeEntryDto } from "./exchange-entry-dto.ts";

export const recordExchangeEntryHandler = ({ table, nextId }: Dependencies) =>
  handle(recordExchangeEntry, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.owner);
    await requireProvider(table, body.owner, "/owner");
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("xe");
      const decision = decideRecording({ caller, at }, id, toExchangeEntryContent(body));
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(exchangeEntries, id, undefined, decision.events);
      const dto = toExchangeEntryDto(caller)(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
