import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { loadVersion } from "../versions.ts";
import { planNames, toWorkPlanDto, workPlanRecords } from "./work-plan-dto.ts";

export const getWorkPlanHandler = ({ table }: Dependencies) =>
  handle(getWorkPlan, async ({ params, query, caller }) => {
    const found = await loadVersion(table, workPlanRecords, params.id, { query, caller });
    const mayName = await planNames(seenNow(table), caller, [found.state]);
    return { body: toWorkPlanDto(found, mayName), version: found.version };
  });
