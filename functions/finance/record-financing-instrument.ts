import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordFinancingInstrument as decideRecording } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, financingInstruments } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { toFinancingInstrumentContent, toFinancingInstrumentDto } from "./financing-instrument-dto.ts";
import { requireParties } from "./instrument-parties.ts";

export const recordFinancingInstrumentHandler = ({ table, nextId }: Dependencies) =>
  handle(recordFinancingInstrument, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.owner);
    await requireParties(table, body);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("fi");
      const decision = decideRecording({ caller, at }, id, toFinancingInstrumentContent(body));
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(financingInstruments, id, undefined, decision.events);
      const dto = toFinancingInstrumentDto(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
