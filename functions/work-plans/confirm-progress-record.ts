import { confirmProgressRecord } from "@angkor/contract/operations/confirm-progress-record";
import { confirmProgressRecord as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeProgressRecord } from "./change-progress-record.ts";

export const confirmProgressRecordHandler = ({ table }: Dependencies) =>
  handle(confirmProgressRecord, ({ params, caller, at, ifMatch }) =>
    changeProgressRecord(table, { id: params.id, caller, at, ifMatch }, (record) =>
      decideConfirmation({ caller, at }, record),
    ),
  );
