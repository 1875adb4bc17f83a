import { getDossier } from "@angkor/contract/operations/get-dossier";
import { frozenTextId, readableDossier } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { readFrozenText } from "../frozen-text.ts";
import { caseRecords, dossierDto } from "./case-dto.ts";

export const getDossierHandler = ({ table }: Dependencies) =>
  handle(getDossier, async ({ params, query, caller }) => {
    const { state: one } = await loadVisible(table, caseRecords, params.id, caller);
    const dossier = readableDossier(caller, one, query.number);
    if (dossier === undefined)
      throw problem("dossier-not-found", `There is no dossier of ${one.id} that you may read.`);
    const id = frozenTextId(one.id, "dossier", dossier);
    const text = await readFrozenText(table, "individualised-approach-case", id, dossier.hash);
    return { body: { ...dossierDto(dossier), content: JSON.parse(text) } };
  });
