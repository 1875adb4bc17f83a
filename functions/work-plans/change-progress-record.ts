import type { Decision, ProgressEvent, ProgressRecord, ProgressRecordId, WorkPlan } from "@angkor/domain";
import type { Reply } from "@angkor/http";
import type { Table } from "@angkor/store";
import { type Change, changing } from "../changing.ts";
import {
  loadPlanOfProgress,
  type ProgressRecordDto,
  progressRecordsOf,
  toProgressRecordDto,
} from "./progress-dto.ts";

/** As other records change, with the plan that a record belongs to. */
export const changeProgressRecord = async (
  table: Table,
  change: Change & { readonly id: ProgressRecordId },
  decide: (record: ProgressRecord, plan: WorkPlan) => Decision<ProgressEvent>,
): Promise<Reply<ProgressRecordDto>> => {
  const plan = await loadPlanOfProgress(table, change.id, change.caller);
  const changeOf = changing(progressRecordsOf(plan), (saved) => toProgressRecordDto(saved, plan));
  return changeOf(table, change, (record) => decide(record, plan));
};
