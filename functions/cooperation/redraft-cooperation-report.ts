import { redraftCooperationReport } from "@angkor/contract/operations/redraft-cooperation-report";
import { redraftCooperationReport as decideRedraft } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { cooperationReportRecords, toCooperationReportContent } from "./cooperation-report-dto.ts";
import { saveCooperationReport } from "./save-cooperation-report.ts";

export const redraftCooperationReportHandler = ({ table }: Dependencies) =>
  handle(redraftCooperationReport, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, cooperationReportRecords, params.id, { caller, ifMatch });
      const decision = decideRedraft({ caller, at }, before.state, toCooperationReportContent(body));
      return saveCooperationReport(table, at, { before, decision });
    }),
  );
