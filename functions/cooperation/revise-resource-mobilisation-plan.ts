import { reviseResourceMobilisationPlan } from "@angkor/contract/operations/revise-resource-mobilisation-plan";
import { reviseResourceMobilisationPlan as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeResourceMobilisationPlan } from "./change-resource-mobilisation-plan.ts";
import { toResourceMobilisationContent } from "./resource-mobilisation-plan-dto.ts";

export const reviseResourceMobilisationPlanHandler = ({ table }: Dependencies) =>
  handle(reviseResourceMobilisationPlan, ({ params, body, caller, at, ifMatch }) =>
    changeResourceMobilisationPlan(table, { id: params.id, caller, at, ifMatch }, (plan) =>
      decideRevision({ caller, at }, plan, toResourceMobilisationContent(body)),
    ),
  );
