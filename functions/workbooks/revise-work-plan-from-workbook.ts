import { reviseWorkPlanFromWorkbook } from "@angkor/contract/operations/revise-work-plan-from-workbook";
import { handle } from "@angkor/http";
import { beginTransaction } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { planOf, revisionOf } from "./plan-workbook-transaction.ts";
import { readPlanWorkbook } from "./read-plan-workbook.ts";
import { tellChanges } from "./tell-changes.ts";

export const reviseWorkPlanFromWorkbookHandler = ({ table }: Dependencies) =>
  handle(reviseWorkPlanFromWorkbook, async ({ file, query, caller, at }) => {
    const workbook = await readPlanWorkbook(file);
    requireOwner(caller, workbook.input.state);
    return decideAndSave(table, undefined, async () => {
      const before = await planOf(table, workbook, caller);
      const decided = await revisionOf(table, workbook, before, { caller, at, ...query });
      if (!decided.ok) return decided;
      const told = await tellChanges(table, caller, before, decided.saved);
      const { plan, changes } = told;
      // What changes nothing is no revision: the plan stays at its version.
      const [body, transaction] =
        told.before !== undefined && changes.length === 0
          ? [{ plan: told.before, changes }, beginTransaction(table, at)]
          : [{ plan, changes }, decided.transaction];
      return { ok: true, transaction, body, version: body.plan.version, status: 200 };
    });
  });
