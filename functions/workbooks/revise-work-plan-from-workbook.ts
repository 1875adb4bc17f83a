import { reviseWorkPlanFromWorkbook } from "@angkor/contract/operations/revise-work-plan-from-workbook";
import { planChanges } from "@angkor/documents/work-plan-workbook";
import { handle } from "@angkor/http";
import { beginTransaction } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { toWorkPlanDto } from "../work-plans/work-plan-dto.ts";
import { planOf, revisionOf } from "./plan-workbook-transaction.ts";
import { readPlanWorkbook } from "./read-plan-workbook.ts";

export const reviseWorkPlanFromWorkbookHandler = ({ table }: Dependencies) =>
  handle(reviseWorkPlanFromWorkbook, async ({ file, query, caller, at }) => {
    const workbook = await readPlanWorkbook(file);
    requireOwner(caller, workbook.input.state);
    return decideAndSave(table, undefined, async () => {
      const before = await planOf(table, workbook, caller);
      const decided = await revisionOf(table, workbook, before, { caller, at, ...query });
      if (!decided.ok) return decided;
      const plan = toWorkPlanDto(decided.saved);
      const changes = [...planChanges(before && toWorkPlanDto(before), plan)];
      // What changes nothing is no revision: the plan stays at its version.
      const [saved, transaction] =
        before !== undefined && changes.length === 0
          ? [before, beginTransaction(table, at)]
          : [decided.saved, decided.transaction];
      const body = { plan: toWorkPlanDto(saved), changes };
      return { ok: true, transaction, body, version: saved.version, status: 200 };
    });
  });
