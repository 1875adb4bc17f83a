import { decideEvidence } from "@angkor/contract/operations/decide-evidence";
import { exportIatiActivities } from "@angkor/contract/operations/export-iati-activities";
import { getDocumentJob } from "@angkor/contract/operations/get-document-job";
import { getEvidenceImport } from "@angkor/contract/operations/get-evidence-import";
import { getPublicDump } from "@angkor/contract/operations/get-public-dump";
import { importEvidence } from "@angkor/contract/operations/import-evidence";
import { listEvidenceImports } from "@angkor/contract/operations/list-evidence-imports";
import { type Caller, ifMatch } from "../service.ts";
import type { CasesOf } from "./circumstances.ts";

const nothing = { id: "ei_01JT3ZD7Q2V8KJ5W8M2N4P6R8S" };
const decisions = [{ key: "fts:1", action: "reject", reason: "Not ours" }];

/** An import of a file without any flow. */
export const imported = (by: Caller) =>
  by.does(importEvidence, { body: { format: "fts-json", content: '{"data":{"flows":[]}}' } });

export const exchangeCases = (): CasesOf<
  | "getPublicDump"
  | "getDocumentJob"
  | "exportIatiActivities"
  | "importEvidence"
  | "listEvidenceImports"
  | "getEvidenceImport"
  | "decideEvidence"
> => ({
  getPublicDump: {
    "cutoff-too-late": ({ anyone }) =>
      anyone.ask(getPublicDump, { query: { asOf: new Date(Date.now() + 60_000).toISOString() } }),
  },
  getDocumentJob: {
    "document-job-not-found": ({ anyone }) =>
      anyone.ask(getDocumentJob, { params: { id: "dj_x3V9qk0bT2uQmY7cJ1hL5w" } }),
  },
  exportIatiActivities: {
    "provider-unknown": ({ anyone }) =>
      anyone.ask(exportIatiActivities, { query: { publisher: "org:nobody" } }),
    "nothing-to-publish": ({ anyone }) => anyone.ask(exportIatiActivities, { query: { publisher: "VUT" } }),
  },
  importEvidence: {
    "evidence-unreadable": ({ isu }) =>
      isu.ask(importEvidence, { body: { format: "iati", content: "<!DOCTYPE a><a/>" } }),
  },
  listEvidenceImports: {
    "cursor-invalid": ({ isu }) => isu.ask(listEvidenceImports, { query: { cursor: "nonsense" } }),
  },
  getEvidenceImport: {
    "evidence-import-not-found": async ({ isu, focalPoint }) => {
      const { body } = await imported(isu);
      return focalPoint("NOR").ask(getEvidenceImport, { params: { id: body.id } });
    },
    "cursor-invalid": async ({ isu }) => {
      const { body } = await imported(isu);
      return isu.ask(getEvidenceImport, { params: { id: body.id }, query: { cursor: "nonsense" } });
    },
  },
  decideEvidence: {
    "evidence-import-not-found": ({ isu }) =>
      isu.ask(decideEvidence, { params: nothing, headers: ifMatch('"1"'), body: { decisions } }),
    "evidence-decision-invalid": async ({ isu }) => {
      const { body, etag } = await imported(isu);
      return isu.ask(decideEvidence, {
        params: { id: body.id },
        headers: ifMatch(etag),
        body: { decisions },
      });
    },
  },
});
