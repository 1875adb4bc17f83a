import { getResourceMobilisationPlan } from "@angkor/contract/operations/get-resource-mobilisation-plan";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import {
  resourceMobilisationPlanRecords,
  toResourceMobilisationPlanDto,
} from "./resource-mobilisation-plan-dto.ts";

export const getResourceMobilisationPlanHandler = ({ table }: Dependencies) =>
  handle(getResourceMobilisationPlan, async ({ params, query, caller }) => {
    const found = await loadVersion(table, resourceMobilisationPlanRecords, params.id, { query, caller });
    return { body: toResourceMobilisationPlanDto(found), version: found.version };
  });
