import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { publishWorkPlan as decidePublication, supersedeWorkPlan } from "@angkor/domain";
import { handle } from "@angkor/http";
import { load, workPlans } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { rateFor } from "../rates.ts";
import { saveWorkPlan } from "../save-work-plan.ts";
import { workPlanRecords } from "./work-plan-dto.ts";

export const publishWorkPlanHandler = ({ table }: Dependencies) =>
  handle(publishWorkPlan, ({ params, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, workPlanRecords, params.id, { caller, ifMatch });
      const { content } = before.state;
      const [rate, ...earlier] = await Promise.all([
        rateFor(table, content.currency, at.slice(0, 10)),
        ...[...new Set(content.supersedes)].map((id) => load(table, workPlans, id)),
      ]);
      const superseded = earlier.filter((plan) => plan !== undefined);
      const context = { caller, at };
      const decision = decidePublication(
        context,
        before.state,
        rate,
        superseded.map(({ state }) => state),
      );
      const others = superseded.map((plan) => ({
        before: plan,
        decision: supersedeWorkPlan(context, plan.state, before.state.id),
      }));
      return decision.ok ? saveWorkPlan(table, context, { before, decision }, others) : decision;
    }),
  );
