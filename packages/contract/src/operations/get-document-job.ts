import * as z from "zod";
import { defineOperation } from "../operation.ts";
import { DocumentJobIdSchema, DocumentJobSchema } from "../schemas/document-job.ts";

export const getDocumentJob = defineOperation({
  operationId: "getDocumentJob",
  method: "get",
  path: "/document-jobs/{id}",
  function: "exports",
  tag: "Exchange",
  summary: "Tell how far a document is",
  description:
    "A document that is too large for an answer, or was asked for with `Prefer: respond-async`, is kept for seven days, and the request is answered with its job. This tells how far it is, and where to fetch it: each time with a new link, which serves for a few minutes and needs no token. Only who asked for the document finds its job.",
  request: { params: z.object({ id: DocumentJobIdSchema }) },
  response: { status: 200, body: DocumentJobSchema },
  problems: ["document-job-not-found"],
  table: ["GetItem"],
  example: {
    response: {
      id: "dj_x3V9qk0bT2uQmY7cJ1hL5w",
      operation: "getPublicDump",
      status: "ready",
      progress: { done: 3, of: 3 },
      requestedAt: "2026-11-21T12:00:00.000Z",
      document: {
        name: "angkor-public-2026-11-21T11-59-30-000Z.zip",
        mediaType: "application/zip",
        bytes: 8_400_000,
        href: "https://angkor-documents.s3.eu-central-1.amazonaws.com/x3V9qk0bT2uQmY7cJ1hL5w?X-Amz-Signature=…",
        hrefExpiresAt: "2026-11-21T12:05:04.000Z",
      },
      expiresAt: "2026-11-28T12:00:00.000Z",
    },
  },
});
