import { recordReportingWindow } from "@angkor/contract/operations/record-reporting-window";
import { dueDay } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { beginTransaction, load, reportingWindows } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { isReplaced } from "../replacing.ts";
import { toReportingWindowDto } from "./reporting-window-dto.ts";

export const recordReportingWindowHandler = ({ table }: Dependencies) =>
  handle(recordReportingWindow, async ({ params, body, caller, at, ifMatch }) => {
    const on = at.slice(0, 10);
    const year = Number(params.year);
    const window = { ...body, year, closesOn: body.closesOn ?? dueDay(year) };
    if (window.closesOn < window.opensOn) {
      throw problem("request-invalid", `Without closesOn the window closes on ${window.closesOn}.`, [
        { pointer: "/opensOn", detail: "The window closes before it opens." },
      ]);
    }
    const known = await load(table, reportingWindows, params.year);
    if (known !== undefined && !isReplaced(known, window, ifMatch)) {
      return { body: toReportingWindowDto(known, on), version: known.version };
    }
    return decideAndSave(table, undefined, async () => {
      const before = await load(table, reportingWindows, params.year);
      isReplaced(before, window, ifMatch);
      const transaction = beginTransaction(table, at);
      const event = { type: "reporting-window-recorded", at, by: caller.subject, window } as const;
      const saved = transaction.append(reportingWindows, params.year, before, [event]);
      const dto = toReportingWindowDto(saved, on);
      return { ok: true, transaction, body: dto, version: saved.version, status: 200 };
    });
  });
