import { recordNationalMineActionPlatform } from "@angkor/contract/operations/record-national-mine-action-platform";
import { recordNationalMineActionPlatform as decideRecording } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, nationalMineActionPlatforms } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { toNationalMineActionPlatformDto } from "./national-mine-action-platform-dto.ts";

export const recordNationalMineActionPlatformHandler = ({ table, nextId }: Dependencies) =>
  handle(recordNationalMineActionPlatform, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.state);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("np");
      const decision = decideRecording({ caller, at }, id, body);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(nationalMineActionPlatforms, id, undefined, decision.events);
      const dto = toNationalMineActionPlatformDto(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
