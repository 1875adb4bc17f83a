import { getCooperationReport } from "@angkor/contract/operations/get-cooperation-report";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import { cooperationReportRecords, toCooperationReportDto } from "./cooperation-report-dto.ts";

export const getCooperationReportHandler = ({ table }: Dependencies) =>
  handle(getCooperationReport, async ({ params, query, caller }) => {
    const found = await loadVersion(table, cooperationReportRecords, params.id, { query, caller });
    return { body: toCooperationReportDto(found), version: found.version };
  });
