import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getCoverageDocumentHandler } from "./get-coverage-document.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getCoverageDocumentHandler(dependencies),
];
