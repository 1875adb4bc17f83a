import { decideEvidence } from "@angkor/contract/operations/decide-evidence";
import { type Caller, canSee, decideEvidence as decide, type EvidenceRecord } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, commitments, evidenceImports, loadMany, pledges, type Table } from "@angkor/store";
import { requireVersion } from "../access.ts";
import { commitmentSeen } from "../commitments/commitment-dto.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { loadImport, readEvidence, toImportDto } from "./evidence-imports.ts";
import { readRecordedMoney } from "./recorded-money.ts";

/** Those of the records that there are, and that the caller may see: payments only of the providers in the evidence. */
const visibleRecords = async (
  table: Table,
  caller: Caller,
  ids: readonly string[],
  evidence: readonly EvidenceRecord[],
): Promise<ReadonlySet<string>> => {
  const of = (prefix: string) => ids.filter((id) => id.startsWith(`${prefix}_`));
  const [pledged, committed, recorded] = await Promise.all([
    loadMany(table, pledges, of("pl")),
    loadMany(table, commitments, of("co")),
    of("di").length > 0 ? readRecordedMoney(table, caller, evidence) : [],
  ]);
  return new Set<string>([
    ...[...pledged.values()].filter(({ state }) => canSee(caller, pledgeSeen(state))).map(({ id }) => id),
    ...[...committed.values()]
      .filter(({ state }) => canSee(caller, commitmentSeen(state)))
      .map(({ id }) => id),
    ...recorded.filter(({ kind }) => kind === "payment").map(({ id }) => id),
  ]);
};

export const decideEvidenceHandler = ({ table }: Dependencies) =>
  handle(decideEvidence, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const loaded = await loadImport(table, params.id, caller);
      requireVersion(loaded, ifMatch);
      const { evidence } = await readEvidence(table, params.id);
      const ids = body.decisions.flatMap((decision) => ("recordId" in decision ? [decision.recordId] : []));
      const decision = decide({ caller, at }, body.decisions, {
        keys: new Set(evidence.map(({ key }) => key)),
        records: await visibleRecords(table, caller, [...new Set(ids)], evidence),
      });
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(evidenceImports, params.id, loaded, decision.events);
      return { ok: true, transaction, body: toImportDto(saved), version: saved.version, status: 200 };
    }),
  );
