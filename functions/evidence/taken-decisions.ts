import type { EvidenceImport, EvidenceImportId, TakenDecision } from "@angkor/domain";
import { evidenceImports, type Loaded, ownerPartition, type Table } from "@angkor/store";
import { listAll } from "../list-all.ts";

/** A decision, and the import in which it was taken. */
export interface Taken extends TakenDecision {
  readonly importId: EvidenceImportId;
}

/** By key, what this import's owner has decided of the same evidence: in this import, else in the latest other one. */
export const takenDecisions = async (
  table: Table,
  { state }: Loaded<EvidenceImport>,
): Promise<ReadonlyMap<string, Taken>> => {
  const all = await listAll(table, evidenceImports, () => true, {
    index: "owner",
    partition: ownerPartition("evidence-import", state.owner),
  });
  const others = all.map((one) => one.state).filter(({ id }) => id !== state.id);
  const taken = [...others, state].flatMap(({ id, decisions }) =>
    Object.entries(decisions).map(([key, decision]) => ({ key, decision: { ...decision, importId: id } })),
  );
  const latest = new Map<string, Taken>();
  for (const { key, decision } of taken) {
    const known = latest.get(key);
    if (known === undefined || decision.importId === state.id || known.at <= decision.at)
      latest.set(key, decision);
  }
  return latest;
};
