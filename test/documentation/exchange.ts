import { focalPoint } from "../../packages/domain/test/builders/index.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

/** What goes out to other systems, and what comes in from them. */
export const exchange = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  await ask("exportIatiActivities", { caller: focalPoint("NOR"), query: { publisher: "isu", state: "KHM" } });
  told("exportIatiActivities");
  // Workbooks: what is read is the same for every format and language.
  const format = "xlsx";
  await ask("getCoverageDocument", { caller: focalPoint("NOR"), query: { format } });
  told("getCoverageDocument");
};
