import { focalPoint } from "../../packages/domain/test/builders/index.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const caller = focalPoint("NOR");
/** Workbooks: what is read is the same for every format and language. */
const format = "xlsx";

const ofNothingInParticular = [
  "getCoverageDocument",
  "getGapDocument",
  "getMatchDocument",
  "getCompletenessDocument",
] as const;

/** What people take to a meeting. */
export const reportDocuments = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  for (const document of ofNothingInParticular) {
    await ask(document, { caller, query: { format } });
    told(document);
  }
  await ask("getDonorDocument", { caller, params: { provider: "NOR" }, query: { format } });
  told("getDonorDocument");
  await ask("getIndicatorsDocument", { caller, query: { format, period: "2025" } });
  told("getIndicatorsDocument");
  await ask("getChart", { caller, params: { chart: "years" } });
  told("getChart");
};
