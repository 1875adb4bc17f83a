import {
  type Caller,
  draftWorkPlan,
  isLive,
  type Refusal,
  type Refused,
  redraftWorkPlan,
  refuse,
  reviseWorkPlan,
  type WorkPlan,
} from "@angkor/domain";
import { beginTransaction, type Loaded, type Table, type Transaction, workPlans } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { knownRate } from "../rates.ts";
import { appendToPlan } from "../save-work-plan.ts";
import { toContent, workPlanRecords } from "../work-plans/work-plan-dto.ts";
import type { PlanWorkbook } from "./read-plan-workbook.ts";
import { eachCellOnce } from "./workbook-faults.ts";

/** Who sends a workbook, and when. */
interface Sender {
  readonly caller: Caller;
  readonly at: string;
}

/** A plan as the transaction leaves it. */
export interface PlanTransaction {
  readonly ok: true;
  readonly transaction: Transaction;
  readonly saved: Loaded<WorkPlan>;
}

type Decided = PlanTransaction | Refused;

/** The plan that the workbook was made of, which must still be as the workbook shows it. */
export const planOf = async (
  table: Table,
  { marker }: PlanWorkbook,
  caller: Caller,
): Promise<Loaded<WorkPlan> | undefined> =>
  marker.plan && loadOwn(table, workPlanRecords, marker.plan.id, { caller, ifMatch: marker.plan.version });

/** A draft is changed in place; of a published plan comes a new draft that will supersede it, so that no need counts twice. */
export const draftOf = (
  { table, nextId }: Pick<Dependencies, "table" | "nextId">,
  workbook: PlanWorkbook,
  before: Loaded<WorkPlan> | undefined,
  sender: Sender,
): Decided => {
  const content = toContent(workbook.input);
  const transaction = beginTransaction(table, sender.at);
  if (before?.state.status === "draft") {
    const decision = redraftWorkPlan(sender, before.state, content);
    if (!decision.ok) return inCells(decision, workbook);
    return {
      ok: true,
      transaction,
      saved: transaction.append(workPlans, before.id, before, decision.events),
    };
  }
  if (before !== undefined && (!isLive(before.state) || before.state.content.state !== content.state))
    return refuse(
      "work-plan-closed",
      `The plan is ${before.state.status}, or another State's; take an empty workbook.`,
    );
  const id = nextId("wp");
  const decision = draftWorkPlan(
    sender,
    id,
    before ? { ...content, supersedes: [before.state.id] } : content,
  );
  if (!decision.ok) return inCells(decision, workbook);
  return { ok: true, transaction, saved: transaction.append(workPlans, id, undefined, decision.events) };
};

/** A published plan says what its workbook says, from now on. */
export const revisionOf = async (
  table: Table,
  workbook: PlanWorkbook,
  before: Loaded<WorkPlan> | undefined,
  { reason, ...sender }: Sender & { readonly reason?: string },
): Promise<Decided> => {
  if (before === undefined)
    return refuse("not-yet-published", "The workbook is of no published plan: send it as a draft.");
  const content = toContent(workbook.input);
  const rate = await knownRate(table, content.currency, sender.at.slice(0, 10));
  if (rate === undefined) {
    const detail = `No exchange rate of ${content.currency} is known; the ISU records rates.`;
    return inCells(refuse("work-plan-invalid", detail, [{ pointer: "/currency", detail }]), workbook);
  }
  const revision = { content, ...(reason !== undefined && { reason }) };
  const decision = reviseWorkPlan(sender, before.state, revision, rate);
  if (!decision.ok) return inCells(decision, workbook);
  const transaction = beginTransaction(table, sender.at);
  return { ok: true, transaction, saved: appendToPlan(transaction, before, decision.events) };
};

/** A refusal whose faults name cells instead of parts of the JSON. */
const inCells = ({ refusal }: { readonly refusal: Refusal }, { cellOf }: PlanWorkbook): Refused => ({
  ok: false,
  refusal: {
    ...refusal,
    ...(refusal.errors && {
      errors: eachCellOnce(
        refusal.errors.map(({ pointer, detail }) => ({ pointer: cellOf(pointer), detail })),
      ),
    }),
  },
});
