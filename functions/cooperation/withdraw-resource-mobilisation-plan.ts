import { withdrawResourceMobilisationPlan } from "@angkor/contract/operations/withdraw-resource-mobilisation-plan";
import { withdrawResourceMobilisationPlan as decideWithdrawal } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeResourceMobilisationPlan } from "./change-resource-mobilisation-plan.ts";

export const withdrawResourceMobilisationPlanHandler = ({ table }: Dependencies) =>
  handle(withdrawResourceMobilisationPlan, ({ params, body, caller, at, ifMatch }) =>
    changeResourceMobilisationPlan(table, { id: params.id, caller, at, ifMatch }, (plan) =>
      decideWithdrawal({ caller, at }, plan, body.reason),
    ),
  );
