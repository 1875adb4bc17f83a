import { confirmCooperationReport } from "@angkor/contract/operations/confirm-cooperation-report";
import { confirmCooperationReport as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { cooperationReportRecords } from "./cooperation-report-dto.ts";
import { saveCooperationReport } from "./save-cooperation-report.ts";

export const confirmCooperationReportHandler = ({ table }: Dependencies) =>
  handle(confirmCooperationReport, ({ params, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, cooperationReportRecords, params.id, { caller, ifMatch });
      const decision = decideConfirmation({ caller, at }, before.state);
      return saveCooperationReport(table, at, { before, decision });
    }),
  );
