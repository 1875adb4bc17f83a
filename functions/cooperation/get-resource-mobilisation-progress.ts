import { getResourceMobilisationProgress } from "@angkor/contract/operations/get-resource-mobilisation-progress";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildMobilisationProgress } from "../reports/build-mobilisation-progress.ts";

export const getResourceMobilisationProgressHandler = (dependencies: Dependencies) =>
  handle(getResourceMobilisationProgress, async ({ params, query, caller, at }) => ({
    body: await buildMobilisationProgress(dependencies, { id: params.id, query, caller, at }),
  }));
