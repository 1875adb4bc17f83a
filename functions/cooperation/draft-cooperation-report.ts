import { draftCooperationReport } from "@angkor/contract/operations/draft-cooperation-report";
import { cooperationReportIdOf, draftCooperationReport as decideDraft } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, cooperationReports, load } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { toCooperationReportContent, toCooperationReportDto } from "./cooperation-report-dto.ts";

export const draftCooperationReportHandler = ({ table }: Dependencies) =>
  handle(draftCooperationReport, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.state);
    return decideAndSave(table, idempotency, async () => {
      const id = cooperationReportIdOf(body.state, body.year);
      const known = await load(table, cooperationReports, id);
      const decision = decideDraft({ caller, at }, known?.state, toCooperationReportContent(body));
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(cooperationReports, id, undefined, decision.events);
      const dto = toCooperationReportDto(saved);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
