import { recordResourceMobilisationPlan } from "@angkor/contract/operations/record-resource-mobilisation-plan";
import { recordResourceMobilisationPlan as decideRecording } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, resourceMobilisationPlans } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import {
  toResourceMobilisationContent,
  toResourceMobilisationPlanDto,
} from "./resource-mobilisation-plan-dto.ts";

export const recordResourceMobilisationPlanHandler = ({ table, nextId }: Dependencies) =>
  handle(recordResourceMobilisationPlan, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.state);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("rm");
      const decision = decideRecording({ caller, at }, id, toResourceMobilisationContent(body));
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(resourceMobilisationPlans, id, undefined, decision.events);
      const dto = toResourceMobilisationPlanDto(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
