import type { EvidenceImportSchema } from "@angkor/contract/schemas/evidence";
import { type Caller, type EvidenceImport, hasRole, type ImportOwner, mayReadImport } from "@angkor/domain";
import { problem } from "@angkor/http";
import {
  CorruptItemError,
  evidenceImports,
  type Loaded,
  load,
  parseEvidence,
  readContent,
  type Table,
} from "@angkor/store";
import type * as z from "zod";
import { unpack } from "../packing.ts";

/** Whose import a caller's is: the ISU's, or that of the State or organisation that it acts for. */
export const importOwner = (caller: Caller): ImportOwner => {
  if (hasRole(caller, "isu")) return "isu";
  if (caller.state === undefined) throw problem("not-your-state", "You act for no State or organisation.");
  return caller.state;
};

export const toImportDto = ({
  state: { decisions, leftOut, ...file },
  version,
}: Loaded<EvidenceImport>): z.input<typeof EvidenceImportSchema> => ({
  ...file,
  version,
  leftOut: Object.entries(leftOut).map(([reason, count]) => ({ reason, count })),
  decided: Object.keys(decisions).length,
});

/** An import that this caller may see; for anyone else it does not exist. */
export const loadImport = async (
  table: Table,
  id: string,
  caller: Caller,
): Promise<Loaded<EvidenceImport>> => {
  const found = await load(table, evidenceImports, id);
  if (found === undefined || !mayReadImport(caller, found.state.owner))
    throw problem("evidence-import-not-found", `There is no ${id} that you may see.`);
  return found;
};

/** The evidence and the first faults that are kept beside an import. */
export const readEvidence = async (table: Table, id: string): Promise<ReturnType<typeof parseEvidence>> => {
  const packed = await readContent(table, "evidence-import", id);
  try {
    return parseEvidence(unpack(packed));
  } catch (cause) {
    throw new CorruptItemError(`evidence-import#${id}`, cause);
  }
};
