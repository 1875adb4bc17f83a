import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getDocumentJobHandler } from "./get-document-job.ts";
import { getPublicDumpHandler } from "./get-public-dump.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getPublicDumpHandler(dependencies),
  getDocumentJobHandler(dependencies),
];
