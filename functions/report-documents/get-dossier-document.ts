import { getDossierDocument } from "@angkor/contract/operations/get-dossier-document";
import { dossierDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadDossier } from "../individualised-approach/dossier-dto.ts";
import { writeDocument } from "./write-document.ts";

export const getDossierDocumentHandler = (dependencies: Dependencies) =>
  handle(getDossierDocument, async ({ params, query: { number, format, language }, caller, tell }) => {
    const { content } = await loadDossier(dependencies.table, { ...params, number, caller });
    const name = `dossier-${content.state.toLowerCase()}`;
    return writeDocument(dependencies, name, { format, language, tell }, (to, nameOf) =>
      dossierDocument(content, to, nameOf),
    );
  });
