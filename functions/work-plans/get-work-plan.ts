import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import { toWorkPlanDto, workPlanRecords } from "./work-plan-dto.ts";

export const getWorkPlanHandler = ({ table }: Dependencies) =>
  handle(getWorkPlan, async ({ params, query, caller }) => {
    const found = await loadVersion(table, workPlanRecords, params.id, { query, caller });
    return { body: toWorkPlanDto(found), version: found.version };
  });
