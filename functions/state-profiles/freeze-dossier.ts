import { freezeDossier } from "@angkor/contract/operations/freeze-dossier";
import { freezeDossier as decideFreezing, frozenTextId, mayFreeze } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, individualisedApproachCases } from "@angkor/store";
import { loadVisible, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { sha256 } from "../frozen-text.ts";
import { buildDossier } from "../individualised-approach/build-dossier.ts";
import { caseRecords, dossierDto } from "../individualised-approach/case-dto.ts";
import { pack } from "../packing.ts";
import { settledCutoff } from "../settled-cutoff.ts";

export const freezeDossierHandler = (dependencies: Dependencies) =>
  handle(freezeDossier, ({ params, body, caller, at, idempotency }) =>
    decideAndSave(dependencies.table, idempotency, async () => {
      const { table } = dependencies;
      const before = await loadVisible(table, caseRecords, params.id, caller);
      const { state: one } = before;
      requireOwner(caller, one.state);
      const refused = mayFreeze(one);
      if (refused !== undefined) return refused;
      const cutoff = settledCutoff(dependencies, at, { asked: body.cutoff, pointer: "/cutoff" });
      const number = one.dossiers.length + 1;
      const text = JSON.stringify(await buildDossier(dependencies, one, cutoff));
      const frozen = { number, cutoff, hash: sha256(text), bytes: Buffer.byteLength(text) };
      const decision = decideFreezing({ caller, at }, one, frozen);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(individualisedApproachCases, one.id, before, decision.events);
      transaction.keep("individualised-approach-case", frozenTextId(one.id, "dossier", frozen), pack(text));
      const dto = dossierDto({ ...frozen, frozenAt: at });
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    }),
  );
