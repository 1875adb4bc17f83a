import { confirmWorkPlan } from "@angkor/contract/operations/confirm-work-plan";
import { confirmWorkPlan as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { workPlans } from "@angkor/store";
import { loadVisible, requireOwner, requireVersion } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { saveWorkPlan } from "./save-work-plan.ts";
import { planSeen } from "./work-plan-dto.ts";

export const confirmWorkPlanHandler = ({ table }: Dependencies) =>
  handle(confirmWorkPlan, ({ params, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadVisible(table, workPlans, params.id, caller, planSeen, "work-plan-not-found");
      requireOwner(caller, before.state.content.state);
      requireVersion(before, ifMatch);
      return saveWorkPlan(table, at, { before, decision: decideConfirmation({ caller, at }, before.state) });
    }),
  );
