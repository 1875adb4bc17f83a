import { getProgressRecord } from "@angkor/contract/operations/get-progress-record";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import {
  loadPlanOfProgress,
  planRecordsOfProgress,
  progressRecordsOf,
  toProgressRecordDto,
} from "./progress-dto.ts";

export const getProgressRecordHandler = ({ table }: Dependencies) =>
  handle(getProgressRecord, async ({ params, query, caller }) => {
    const plan = await loadPlanOfProgress(table, params.id, caller);
    const found = await loadVersion(table, progressRecordsOf(plan), params.id, { query, caller });
    if (query.version !== undefined || query.asOf !== undefined) {
      // Whoever could not see the plan then does not read what was reported of it then.
      const then = { asOf: query.asOf ?? found.state.updatedAt };
      await loadVersion(table, planRecordsOfProgress, plan.id, { query: then, caller });
    }
    return { body: toProgressRecordDto(found, plan), version: found.version };
  });
