import { recordProgress } from "@angkor/contract/operations/record-progress";
import { recordProgress as decideRecording, progressRecordIdOf } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, load, progressRecords } from "@angkor/store";
import { loadVisible, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { toProgressContent, toProgressRecordDto } from "./progress-dto.ts";
import { workPlanRecords } from "./work-plan-dto.ts";

export const recordProgressHandler = ({ table }: Dependencies) =>
  handle(recordProgress, ({ params, body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const plan = await loadVisible(table, workPlanRecords, params.id, caller);
      requireOwner(caller, plan.state.content.state);
      const id = progressRecordIdOf(plan.state.id, body.year);
      const known = await load(table, progressRecords, id);
      const progress = { year: body.year, ...toProgressContent(body) };
      const decision = decideRecording({ caller, at }, plan.state, progress, known?.state);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(progressRecords, id, undefined, decision.events);
      // The plan must not have been withdrawn or revised since it was read.
      transaction.count("work-plan", plan, { add: {} });
      const dto = toProgressRecordDto(saved, plan.state);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    }),
  );
