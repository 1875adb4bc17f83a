import { correctProgressRecord } from "@angkor/contract/operations/correct-progress-record";
import { correctProgressRecord as decideCorrection } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeProgressRecord } from "./change-progress-record.ts";
import { toProgressContent } from "./progress-dto.ts";

export const correctProgressRecordHandler = ({ table }: Dependencies) =>
  handle(correctProgressRecord, ({ params, body, caller, at, ifMatch }) =>
    changeProgressRecord(table, { id: params.id, caller, at, ifMatch }, (record, plan) =>
      decideCorrection({ caller, at }, record, plan, {
        content: toProgressContent(body),
        ...(body.reason !== undefined && { reason: body.reason }),
      }),
    ),
  );
