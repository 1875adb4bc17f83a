import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { decideEvidenceHandler } from "./decide-evidence.ts";
import { getEvidenceImportHandler } from "./get-evidence-import.ts";
import { importEvidenceHandler } from "./import-evidence.ts";
import { listEvidenceImportsHandler } from "./list-evidence-imports.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  importEvidenceHandler(dependencies),
  listEvidenceImportsHandler(dependencies),
  getEvidenceImportHandler(dependencies),
  decideEvidenceHandler(dependencies),
];
