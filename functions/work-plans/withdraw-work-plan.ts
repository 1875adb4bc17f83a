import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import { withdrawWorkPlan as decideWithdrawal } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { saveWorkPlan } from "../save-work-plan.ts";
import { workPlanRecords } from "./work-plan-dto.ts";

export const withdrawWorkPlanHandler = ({ table }: Dependencies) =>
  handle(withdrawWorkPlan, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, workPlanRecords, params.id, { caller, ifMatch });
      return saveWorkPlan(
        table,
        { caller, at },
        {
          before,
          decision: decideWithdrawal({ caller, at }, before.state, body.reason),
        },
      );
    }),
  );
