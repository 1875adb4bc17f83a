import { createHash } from "node:crypto";
import { importEvidence } from "@angkor/contract/operations/import-evidence";
import { readFlowAnswer, readFlowExport } from "@angkor/documents/fts";
import { importActivities, type Names } from "@angkor/documents/iati";
import { ImportError } from "@angkor/documents/table";
import {
  concerns,
  type EvidenceFormat,
  type EvidenceImportEvent,
  type EvidenceReading,
  type EvidenceRecord,
  type ImportOwner,
} from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { beginTransaction, evidenceImports, toJson } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { pack } from "../packing.ts";
import { readReferenceLists } from "../reference-lists.ts";
import { importOwner, toImportDto } from "./evidence-imports.ts";
import { valued } from "./evidence-values.ts";

const readers: Readonly<Record<EvidenceFormat, (text: string, names: Names) => EvidenceReading>> = {
  iati: importActivities,
  "fts-csv": readFlowExport,
  "fts-json": readFlowAnswer,
};

/** More are counted and not kept. */
const maximumFaults = 200;

const readFile = (format: EvidenceFormat, content: string, names: Names): EvidenceReading => {
  try {
    return readers[format](content, names);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw problem("evidence-unreadable", error.message, [{ pointer: "/content", detail: error.message }]);
  }
};

/** What of a reading is its owner's concern, and how much else there was. */
const ownPart = (
  owner: ImportOwner,
  { evidence, leftOut }: EvidenceReading,
): { readonly evidence: readonly EvidenceRecord[]; readonly leftOut: Record<string, number> } => {
  const own = evidence.filter((record) => concerns(owner, record));
  const others = evidence.length - own.length;
  return {
    evidence: own,
    leftOut: {
      ...Object.fromEntries(leftOut),
      ...(others > 0 && { "of other States and providers": others }),
    },
  };
};

export const importEvidenceHandler = ({ table, nextId }: Dependencies) =>
  handle(importEvidence, ({ body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const { format, content, name } = body;
      const owner = importOwner(caller);
      const reading = readFile(format, content, await readReferenceLists(table));
      const { evidence, leftOut } = ownPart(owner, reading);
      const id = nextId("ei");
      const event: EvidenceImportEvent = {
        type: "evidence-imported",
        at,
        by: caller.subject,
        file: {
          id,
          owner,
          format,
          ...(name !== undefined && { name }),
          hash: createHash("sha256").update(content).digest("hex"),
          evidence: evidence.length,
          leftOut,
          faults: reading.faults.length,
        },
      };
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(evidenceImports, id, undefined, [event]);
      const kept = {
        evidence: await valued(table, evidence),
        faults: reading.faults.slice(0, maximumFaults),
      };
      transaction.keep("evidence-import", id, pack(toJson(kept)));
      return { ok: true, transaction, body: toImportDto(saved), version: saved.version, status: 201 };
    }),
  );
