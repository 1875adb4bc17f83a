import { planChanges } from "@angkor/documents/work-plan-workbook";
import type { Caller, WorkPlan } from "@angkor/domain";
import type { Loaded, Table } from "@angkor/store";
import { seenNow } from "../naming.ts";
import { planNames, toWorkPlanDto } from "../work-plans/work-plan-dto.ts";

/** A plan before and after a workbook changes it, and what changes of it, as far as the sender may know of other plans. */
export const tellChanges = async (
  table: Table,
  caller: Caller,
  before: Loaded<WorkPlan> | undefined,
  after: Loaded<WorkPlan>,
) => {
  const plans = [...(before ? [before.state] : []), after.state];
  const mayName = await planNames(seenNow(table), caller, plans);
  const [earlier, plan] = [before && toWorkPlanDto(before, mayName), toWorkPlanDto(after, mayName)];
  return { before: earlier, plan, changes: [...planChanges(earlier, plan)] };
};
