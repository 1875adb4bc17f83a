import { listReportingWindows } from "@angkor/contract/operations/list-reporting-windows";
import { handle } from "@angkor/http";
import { reportingWindows } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { listAll } from "../list-all.ts";
import { toReportingWindowDto } from "./reporting-window-dto.ts";

export const listReportingWindowsHandler = ({ table }: Dependencies) =>
  handle(listReportingWindows, async ({ at }) => {
    const windows = await listAll(table, reportingWindows, () => true);
    return { body: { items: windows.map((window) => toReportingWindowDto(window, at.slice(0, 10))) } };
  });
