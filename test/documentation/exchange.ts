import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import { reportDocuments } from "./report-documents.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const flow = {
  id: "379211",
  amountUSD: 1923077,
  originalAmount: 1825000,
  originalCurrency: "EUR",
  date: "2026-02-20T00:00:00Z",
  decisionDate: "2026-01-15T00:00:00Z",
  description: "Humanitarian Mine Action",
  contributionType: "financial",
  flowType: "Standard",
  boundary: "incoming",
  onBoundary: "single",
  status: "commitment",
  sourceObjects: [
    { type: "Organization", name: "Norway, Government of" },
    { type: "UsageYear", name: "2026" },
  ],
  destinationObjects: [
    { type: "GlobalCluster", name: "Mine Action" },
    { type: "Location", name: "Cambodia" },
    { type: "UsageYear", name: "2026" },
  ],
};

/** What goes out to other systems, and what comes in from them. */
export const exchange = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  await ask("exportIatiActivities", { caller: focalPoint("NOR"), query: { publisher: "isu", state: "KHM" } });
  told("exportIatiActivities");
  const job = await ask("getPublicDump", { caller: focalPoint("NOR"), later: true });
  told("getPublicDump");
  await ask("getDocumentJob", { caller: focalPoint("NOR"), params: { id: job.id } });
  told("getDocumentJob");
  await ask("getPublicDump", { caller: focalPoint("NOR") });
  told("getPublicDump");
  const body = { format: "fts-json", content: JSON.stringify({ data: { flows: [flow] } }) };
  const { id } = await ask("importEvidence", { caller: isu, key: "evidence", body });
  told("importEvidence");
  await ask("listEvidenceImports", { caller: isu });
  told("listEvidenceImports");
  await ask("getEvidenceImport", { caller: isu, params: { id } });
  told("getEvidenceImport");
  const decisions = [{ key: "fts:379211", action: "reject", reason: "Recorded by its provider" }];
  await ask("decideEvidence", { caller: isu, params: { id }, version: 1, body: { decisions } });
  told("decideEvidence");
  await reportDocuments(ask, told);
};
