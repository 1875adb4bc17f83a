import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { draftWorkPlan as decideDraft } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, workPlans } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { anyName } from "../naming.ts";
import { toContent, toWorkPlanDto } from "./work-plan-dto.ts";

export const draftWorkPlanHandler = ({ table, nextId }: Dependencies) =>
  handle(draftWorkPlan, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.state);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("wp");
      const decision = decideDraft({ caller, at }, id, toContent(body));
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(workPlans, id, undefined, decision.events);
      return {
        ok: true,
        transaction,
        body: toWorkPlanDto(saved, anyName),
        version: saved.version,
        status: 201,
      };
    });
  });
