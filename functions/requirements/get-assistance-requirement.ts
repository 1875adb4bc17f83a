import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { handle } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { requirementRecords, toRequirementDto } from "./requirement-dto.ts";

export const getAssistanceRequirementHandler = ({ table }: Dependencies) =>
  handle(getAssistanceRequirement, async ({ params, caller }) => {
    const found = await loadVisible(table, requirementRecords, params.id, caller);
    return { body: toRequirementDto(found), version: found.version };
  });
