import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { redraftWorkPlan as decideRedraft } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { saveWorkPlan } from "../save-work-plan.ts";
import { toContent, workPlanRecords } from "./work-plan-dto.ts";

export const redraftWorkPlanHandler = ({ table }: Dependencies) =>
  handle(redraftWorkPlan, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, workPlanRecords, params.id, { caller, ifMatch });
      return saveWorkPlan(
        table,
        { caller, at },
        {
          before,
          decision: decideRedraft({ caller, at }, before.state, toContent(body)),
        },
      );
    }),
  );
