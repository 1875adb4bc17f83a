import type { AssistanceRequirement, Caller, PledgeContent } from "@angkor/domain";
import { loadMany, requirements, type Table } from "@angkor/store";
import { visible } from "./access.ts";
import { requirementRecords } from "./requirements/requirement-dto.ts";

/** A pledge is for requirements that its provider may see; any other does not exist for it. */
export const requireTargetRequirements = async (
  table: Table,
  caller: Caller,
  { requirements: ids = [] }: PledgeContent,
): Promise<AssistanceRequirement[]> => {
  if (ids.length === 0) return [];
  const found = await loadMany(table, requirements, ids);
  return ids.map((id) => visible(found.get(id), requirementRecords, id, caller).state);
};
