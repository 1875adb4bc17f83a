import { draftWorkPlanFromWorkbook } from "@angkor/contract/operations/draft-work-plan-from-workbook";
import { handle } from "@angkor/http";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { draftOf, planOf } from "./plan-workbook-transaction.ts";
import { readPlanWorkbook } from "./read-plan-workbook.ts";
import { tellChanges } from "./tell-changes.ts";

export const draftWorkPlanFromWorkbookHandler = ({ table, nextId }: Dependencies) =>
  handle(draftWorkPlanFromWorkbook, async ({ file, caller, at }) => {
    const workbook = await readPlanWorkbook(file);
    requireOwner(caller, workbook.input.state);
    return decideAndSave(table, undefined, async () => {
      const before = await planOf(table, workbook, caller);
      const decided = draftOf({ table, nextId }, workbook, before, { caller, at });
      if (!decided.ok) return decided;
      const { transaction, saved } = decided;
      const { plan: draft, changes } = await tellChanges(table, caller, before, saved);
      return { ok: true, transaction, body: { draft, changes }, version: saved.version, status: 200 };
    });
  });
