import { type Caller, type Dossier, frozenTextId, readableDossier } from "@angkor/domain";
import { problem } from "@angkor/http";
import type { Table } from "@angkor/store";
import { loadVisible } from "../access.ts";
import { readFrozenText } from "../frozen-text.ts";
import type { buildDossier } from "./build-dossier.ts";
import { caseRecords } from "./case-dto.ts";

export type DossierContent = Awaited<ReturnType<typeof buildDossier>>;

interface Asked {
  readonly id: string;
  readonly number: number | undefined;
  readonly caller: Caller;
}

/** A dossier that this caller may read, as it was frozen; for anyone else there is none. */
export const loadDossier = async (
  table: Table,
  { id, number, caller }: Asked,
): Promise<{ readonly dossier: Dossier; readonly content: DossierContent }> => {
  const { state: one } = await loadVisible(table, caseRecords, id, caller);
  const dossier = readableDossier(caller, one, number);
  if (dossier === undefined)
    throw problem("dossier-not-found", `There is no dossier of ${one.id} that you may read.`);
  const name = frozenTextId(one.id, "dossier", dossier);
  // Its hash says that it is what was made, and of that shape.
  const text = await readFrozenText(table, "individualised-approach-case", name, dossier.hash);
  return { dossier, content: JSON.parse(text) };
};
