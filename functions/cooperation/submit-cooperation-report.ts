import { submitCooperationReport } from "@angkor/contract/operations/submit-cooperation-report";
import { submitCooperationReport as decideSubmission } from "@angkor/domain";
import { handle } from "@angkor/http";
import { load, reportingWindows } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { cooperationReportRecords } from "./cooperation-report-dto.ts";
import { saveCooperationReport } from "./save-cooperation-report.ts";

export const submitCooperationReportHandler = ({ table }: Dependencies) =>
  handle(submitCooperationReport, ({ params, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, cooperationReportRecords, params.id, { caller, ifMatch });
      const window = await load(table, reportingWindows, String(before.state.content.year));
      const decision = decideSubmission({ caller, at }, before.state, window?.state);
      return saveCooperationReport(table, at, { before, decision, window });
    }),
  );
