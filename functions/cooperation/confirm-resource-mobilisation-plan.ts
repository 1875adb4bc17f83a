import { confirmResourceMobilisationPlan } from "@angkor/contract/operations/confirm-resource-mobilisation-plan";
import { confirmResourceMobilisationPlan as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeResourceMobilisationPlan } from "./change-resource-mobilisation-plan.ts";

export const confirmResourceMobilisationPlanHandler = ({ table }: Dependencies) =>
  handle(confirmResourceMobilisationPlan, ({ params, caller, at, ifMatch }) =>
    changeResourceMobilisationPlan(table, { id: params.id, caller, at, ifMatch }, (plan) =>
      decideConfirmation({ caller, at }, plan),
    ),
  );
