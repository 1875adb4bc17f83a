import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { reviseWorkPlan as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { rateFor } from "../rates.ts";
import { saveWorkPlan } from "../save-work-plan.ts";
import { toContent, workPlanRecords } from "./work-plan-dto.ts";

export const reviseWorkPlanHandler = ({ table }: Dependencies) =>
  handle(reviseWorkPlan, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, workPlanRecords, params.id, { caller, ifMatch });
      const rate = await rateFor(table, body.currency, at.slice(0, 10));
      const revision = {
        content: toContent(body),
        ...(body.reason !== undefined && { reason: body.reason }),
      };
      return saveWorkPlan(
        table,
        { caller, at },
        {
          before,
          decision: decideRevision({ caller, at }, before.state, revision, rate),
        },
      );
    }),
  );
