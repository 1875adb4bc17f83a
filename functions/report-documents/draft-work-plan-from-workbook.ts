import { draftWorkPlanFromWorkbook } from "@angkor/contract/operations/draft-work-plan-from-workbook";
import { planChanges } from "@angkor/documents/work-plan-workbook";
import {
  type Caller,
  draftWorkPlan,
  isLive,
  type Refusal,
  redraftWorkPlan,
  refuse,
  type WorkPlan,
  type WorkPlanId,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, type Loaded, type Table, workPlans } from "@angkor/store";
import { loadOwn, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { toContent, toWorkPlanDto, workPlanRecords } from "../work-plans/work-plan-dto.ts";
import { type PlanWorkbook, readPlanWorkbook } from "./read-plan-workbook.ts";
import { eachCellOnce } from "./workbook-faults.ts";

export const draftWorkPlanFromWorkbookHandler = ({ table, nextId }: Dependencies) =>
  handle(draftWorkPlanFromWorkbook, async ({ file, caller, at }) => {
    const workbook = await readPlanWorkbook(file);
    requireOwner(caller, workbook.input.state);
    return decideAndSave(table, undefined, async () => {
      const before = await planOf(table, workbook, caller);
      const decided = decide(workbook, before, { caller, at }, nextId);
      if (!decided.decision.ok) return { ok: false, refusal: inCells(decided.decision.refusal, workbook) };
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(workPlans, decided.id, decided.before, decided.decision.events);
      const draft = toWorkPlanDto(saved);
      const changes = planChanges(before && toWorkPlanDto(before), draft);
      return {
        ok: true,
        transaction,
        body: { draft, changes: [...changes] },
        version: saved.version,
        status: 200,
      };
    });
  });

/** The plan that the workbook was made of, which must still be as the workbook shows it. */
const planOf = async (
  table: Table,
  { marker }: PlanWorkbook,
  caller: Caller,
): Promise<Loaded<WorkPlan> | undefined> =>
  marker.plan && loadOwn(table, workPlanRecords, marker.plan.id, { caller, ifMatch: marker.plan.version });

/** A draft is changed in place; of a published plan comes a new draft that will supersede it, so that no need counts twice. */
const decide = (
  { input }: PlanWorkbook,
  before: Loaded<WorkPlan> | undefined,
  context: { readonly caller: Caller; readonly at: string },
  nextId: Dependencies["nextId"],
) => {
  const content = toContent(input);
  if (before?.state.status === "draft") {
    return { id: before.id, before, decision: redraftWorkPlan(context, before.state, content) };
  }
  const id: WorkPlanId = nextId("wp");
  if (before === undefined) return { id, before, decision: draftWorkPlan(context, id, content) };
  const { state: plan } = before;
  const decision =
    !isLive(plan) || plan.content.state !== content.state
      ? refuse("work-plan-closed", `The plan is ${plan.status}, or another State's; take an empty workbook.`)
      : draftWorkPlan(context, id, { ...content, supersedes: [plan.id] });
  return { id, before: undefined, decision };
};

/** A refusal whose faults name cells instead of parts of the JSON. */
const inCells = (refusal: Refusal, { cellOf }: PlanWorkbook): Refusal => ({
  ...refusal,
  ...(refusal.errors && {
    errors: eachCellOnce(refusal.errors.map(({ pointer, detail }) => ({ pointer: cellOf(pointer), detail }))),
  }),
});
