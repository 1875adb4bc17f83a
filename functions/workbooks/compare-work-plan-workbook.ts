import { compareWorkPlanWorkbook } from "@angkor/contract/operations/compare-work-plan-workbook";
import { handle, problem } from "@angkor/http";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { draftOf, planOf, revisionOf } from "./plan-workbook-transaction.ts";
import { readPlanWorkbook } from "./read-plan-workbook.ts";
import { tellChanges } from "./tell-changes.ts";

export const compareWorkPlanWorkbookHandler = ({ table, nextId }: Dependencies) =>
  handle(compareWorkPlanWorkbook, async ({ file, caller, at }) => {
    const workbook = await readPlanWorkbook(file);
    requireOwner(caller, workbook.input.state);
    const before = await planOf(table, workbook, caller);
    const sender = { caller, at };
    const decided =
      before === undefined || before.state.status === "draft"
        ? draftOf({ table, nextId }, workbook, before, sender)
        : await revisionOf(table, workbook, before, sender);
    if (!decided.ok) throw problem(decided.refusal.name, decided.refusal.detail, decided.refusal.errors);
    const { changes } = await tellChanges(table, caller, before, decided.saved);
    return { body: { ...(before && { plan: before.state.id }), changes } };
  });
