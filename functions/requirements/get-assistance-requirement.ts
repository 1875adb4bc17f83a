import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { handle } from "@angkor/http";
import { requirements } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { requirementSeen, toRequirementDto } from "./requirement-dto.ts";

export const getAssistanceRequirementHandler = ({ table }: Dependencies) =>
  handle(getAssistanceRequirement, async ({ params, caller }) => {
    const found = await loadVisible(
      table,
      requirements,
      params.id,
      caller,
      requirementSeen,
      "requirement-not-found",
    );
    return { body: toRequirementDto(found), version: found.version };
  });
