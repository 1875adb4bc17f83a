import type { AssistanceRequirement, Caller, PledgeContent } from "@angkor/domain";
import { currentKey, decodeCurrent, getItems, nameOf, requirements, type Table } from "@angkor/store";
import { visible } from "./access.ts";
import { requirementSeen } from "./requirements/requirement-dto.ts";

/** A pledge is for requirements that its provider may see; any other does not exist for it. */
export const requireTargetRequirements = async (
  table: Table,
  caller: Caller,
  { requirements: ids = [] }: PledgeContent,
): Promise<AssistanceRequirement[]> => {
  if (ids.length === 0) return [];
  const keys = ids.map((id) => ({ id, key: currentKey("requirement", id) }));
  const items = await getItems(
    table,
    keys.map(({ key }) => key),
  );
  return keys.map(({ id, key }) => {
    const item = items.get(nameOf(key));
    const found = item && decodeCurrent(requirements, item);
    return visible(found, id, caller, requirementSeen, "requirement-not-found").state;
  });
};
