import { confirmWorkPlan } from "@angkor/contract/operations/confirm-work-plan";
import { confirmWorkPlan as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { saveWorkPlan } from "../save-work-plan.ts";
import { workPlanRecords } from "./work-plan-dto.ts";

export const confirmWorkPlanHandler = ({ table }: Dependencies) =>
  handle(confirmWorkPlan, ({ params, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, workPlanRecords, params.id, { caller, ifMatch });
      return saveWorkPlan(
        table,
        { caller, at },
        { before, decision: decideConfirmation({ caller, at }, before.state) },
      );
    }),
  );
