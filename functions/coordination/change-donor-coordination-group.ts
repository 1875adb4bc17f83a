import type { Caller, Decision, DonorCoordinationGroup, DonorCoordinationGroupEvent } from "@angkor/domain";
import { beginTransaction, donorCoordinationGroups, type Table } from "@angkor/store";
import { loadOwn } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import {
  donorCoordinationGroupRecords,
  toDonorCoordinationGroupDto,
} from "./donor-coordination-group-dto.ts";

interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/** Loads a group that the caller may change, decides, and saves: the same for each change of the version that was read. */
export const changeDonorCoordinationGroup = (
  table: Table,
  { id, caller, at, ifMatch }: Change,
  decide: (group: DonorCoordinationGroup) => Decision<DonorCoordinationGroupEvent>,
) =>
  decideAndSave(table, undefined, async () => {
    const before = await loadOwn(table, donorCoordinationGroupRecords, id, { caller, ifMatch });
    const decision = decide(before.state);
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const saved = transaction.append(donorCoordinationGroups, before.id, before, decision.events);
    const body = toDonorCoordinationGroupDto(saved);
    return { ok: true, transaction, body, version: saved.version, status: 200 };
  });
