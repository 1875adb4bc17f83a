import { changing } from "../changing.ts";
import {
  resourceMobilisationPlanRecords,
  toResourceMobilisationPlanDto,
} from "./resource-mobilisation-plan-dto.ts";

export const changeResourceMobilisationPlan = changing(
  resourceMobilisationPlanRecords,
  toResourceMobilisationPlanDto,
);
