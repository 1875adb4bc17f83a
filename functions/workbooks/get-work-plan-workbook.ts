import { getWorkPlanWorkbook } from "@angkor/contract/operations/get-work-plan-workbook";
import { workPlanWorkbook } from "@angkor/documents/work-plan-workbook";
import type { Caller, WorkPlan } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import type { Loaded, Table } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { planNames, toWorkPlanDto, workPlanRecords } from "../work-plans/work-plan-dto.ts";

export const getWorkPlanWorkbookHandler = ({ table }: Dependencies) =>
  handle(getWorkPlanWorkbook, async ({ query: { state, id, language }, caller, at }) => {
    const plan = id === undefined ? undefined : await loadPlanOf(table, { state, id, caller });
    const bytes = await workPlanWorkbook(
      { language, state, ...(plan && { plan: { id: plan.id, version: plan.version } }) },
      plan && toWorkPlanDto(plan, await planNames(seenNow(table), caller, [plan.state])),
      at,
    );
    return { document: { format: "xlsx", bytes, name: `work-plan-${state}-${language}` } };
  });

const loadPlanOf = async (
  table: Table,
  { state, id, caller }: { readonly state: string; readonly id: string; readonly caller: Caller },
): Promise<Loaded<WorkPlan>> => {
  const plan = await loadVisible(table, workPlanRecords, id, caller);
  if (plan.state.content.state !== state)
    throw problem("work-plan-not-found", `${state} has no plan ${id} that you may see.`);
  return plan;
};
