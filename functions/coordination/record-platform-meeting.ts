import { recordPlatformMeeting } from "@angkor/contract/operations/record-platform-meeting";
import { recordPlatformMeeting as decideMeeting } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, nationalMineActionPlatforms } from "@angkor/store";
import { loadVisible, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import {
  nationalMineActionPlatformRecords,
  toNationalMineActionPlatformDto,
} from "./national-mine-action-platform-dto.ts";

export const recordPlatformMeetingHandler = ({ table }: Dependencies) =>
  handle(recordPlatformMeeting, ({ params, body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const before = await loadVisible(table, nationalMineActionPlatformRecords, params.id, caller);
      requireOwner(caller, before.state.content.state);
      const decision = decideMeeting({ caller, at }, before.state, body);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(nationalMineActionPlatforms, before.id, before, decision.events);
      const dto = toNationalMineActionPlatformDto(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    }),
  );
