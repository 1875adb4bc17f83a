import { recordCoordinationMeeting } from "@angkor/contract/operations/record-coordination-meeting";
import { recordCoordinationMeeting as decideMeeting } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, donorCoordinationGroups } from "@angkor/store";
import { loadVisible, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { requireProviders } from "../providers.ts";
import {
  donorCoordinationGroupRecords,
  providersMet,
  toDonorCoordinationGroupDto,
} from "./donor-coordination-group-dto.ts";

export const recordCoordinationMeetingHandler = ({ table }: Dependencies) =>
  handle(recordCoordinationMeeting, ({ params, body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const before = await loadVisible(table, donorCoordinationGroupRecords, params.id, caller);
      requireOwner(caller, before.state.content.convener);
      await requireProviders(table, providersMet(body));
      const decision = decideMeeting({ caller, at }, before.state, body);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(donorCoordinationGroups, before.id, before, decision.events);
      const dto = toDonorCoordinationGroupDto(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    }),
  );
