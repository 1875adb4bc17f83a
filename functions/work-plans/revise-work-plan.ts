import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { reviseWorkPlan as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import { workPlans } from "@angkor/store";
import { loadVisible, requireOwner, requireVersion } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { rateFor } from "../rates.ts";
import { saveWorkPlan } from "./save-work-plan.ts";
import { planSeen, toContent } from "./work-plan-dto.ts";

export const reviseWorkPlanHandler = ({ table }: Dependencies) =>
  handle(reviseWorkPlan, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadVisible(table, workPlans, params.id, caller, planSeen, "work-plan-not-found");
      requireOwner(caller, before.state.content.state);
      requireVersion(before, ifMatch);
      const rate = await rateFor(table, body.currency, at.slice(0, 10));
      const revision = {
        content: toContent(body),
        ...(body.reason !== undefined && { reason: body.reason }),
      };
      return saveWorkPlan(table, at, {
        before,
        decision: decideRevision({ caller, at }, before.state, revision, rate),
      });
    }),
  );
