import { recordDonorCoordinationGroup } from "@angkor/contract/operations/record-donor-coordination-group";
import { recordDonorCoordinationGroup as decideRecording } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, donorCoordinationGroups } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { requireProviders } from "../providers.ts";
import { providersIn, toDonorCoordinationGroupDto } from "./donor-coordination-group-dto.ts";

export const recordDonorCoordinationGroupHandler = ({ table, nextId }: Dependencies) =>
  handle(recordDonorCoordinationGroup, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.convener);
    await requireProviders(table, providersIn(body));
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("dg");
      const decision = decideRecording({ caller, at }, id, body);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(donorCoordinationGroups, id, undefined, decision.events);
      const dto = toDonorCoordinationGroupDto(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
