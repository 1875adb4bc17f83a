import { correctCooperationReport } from "@angkor/contract/operations/correct-cooperation-report";
import { correctCooperationReport as decideCorrection } from "@angkor/domain";
import { handle } from "@angkor/http";
import { load, reportingWindows } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { cooperationReportRecords, toCooperationReportContent } from "./cooperation-report-dto.ts";
import { saveCooperationReport } from "./save-cooperation-report.ts";

export const correctCooperationReportHandler = ({ table }: Dependencies) =>
  handle(correctCooperationReport, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const { reason, ...input } = body;
      const before = await loadOwn(table, cooperationReportRecords, params.id, { caller, ifMatch });
      const window = await load(table, reportingWindows, String(before.state.content.year));
      const correction = {
        content: toCooperationReportContent(input),
        ...(reason !== undefined && { reason }),
      };
      const decision = decideCorrection({ caller, at }, before.state, correction, window?.state);
      return saveCooperationReport(table, at, { before, decision, window });
    }),
  );
