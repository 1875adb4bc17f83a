import type {
  Caller,
  Decision,
  ResourceMobilisationPlan,
  ResourceMobilisationPlanEvent,
} from "@angkor/domain";
import { beginTransaction, resourceMobilisationPlans, type Table } from "@angkor/store";
import { loadOwn } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import {
  resourceMobilisationPlanRecords,
  toResourceMobilisationPlanDto,
} from "./resource-mobilisation-plan-dto.ts";

interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/** Loads a plan that the caller may change, decides, and saves: the same for each change of one. */
export const changeResourceMobilisationPlan = (
  table: Table,
  { id, caller, at, ifMatch }: Change,
  decide: (plan: ResourceMobilisationPlan) => Decision<ResourceMobilisationPlanEvent>,
) =>
  decideAndSave(table, undefined, async () => {
    const before = await loadOwn(table, resourceMobilisationPlanRecords, id, { caller, ifMatch });
    const decision = decide(before.state);
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const saved = transaction.append(resourceMobilisationPlans, before.id, before, decision.events);
    const body = toResourceMobilisationPlanDto(saved);
    return { ok: true, transaction, body, version: saved.version, status: 200 };
  });
