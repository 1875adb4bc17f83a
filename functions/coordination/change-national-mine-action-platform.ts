import type {
  Caller,
  Decision,
  NationalMineActionPlatform,
  NationalMineActionPlatformEvent,
} from "@angkor/domain";
import { beginTransaction, nationalMineActionPlatforms, type Table } from "@angkor/store";
import { loadOwn } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import {
  nationalMineActionPlatformRecords,
  toNationalMineActionPlatformDto,
} from "./national-mine-action-platform-dto.ts";

interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/** Loads a platform that the caller may change, decides, and saves: the same for each change of the version that was read. */
export const changeNationalMineActionPlatform = (
  table: Table,
  { id, caller, at, ifMatch }: Change,
  decide: (platform: NationalMineActionPlatform) => Decision<NationalMineActionPlatformEvent>,
) =>
  decideAndSave(table, undefined, async () => {
    const before = await loadOwn(table, nationalMineActionPlatformRecords, id, { caller, ifMatch });
    const decision = decide(before.state);
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const saved = transaction.append(nationalMineActionPlatforms, before.id, before, decision.events);
    const body = toNationalMineActionPlatformDto(saved);
    return { ok: true, transaction, body, version: saved.version, status: 200 };
  });
