import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema } from "../schemas/basic.ts";

export const getPublicDump = defineOperation({
  operationId: "getPublicDump",
  method: "get",
  path: "/exports/dump",
  function: "exports",
  tag: "Exchange",
  summary: "Take everything public away",
  description:
    "Everything that anyone may see without an account, as one ZIP: what happened to each public record as JSON Lines, from which the service can be started again with the same ids and figures; the records as they stood as CSV tables; and a manifest with the cut-off, counts and SHA-256 of every file. Nothing in it tells of users, of records that not everyone may see, or of totals that hold them. The same cut-off gives the same files.",
  request: {
    query: z.strictObject({
      asOf: InstantSchema.exactOptional().meta({
        description:
          "The cut-off: what was recorded until this instant, and nothing later. At the latest thirty seconds ago, which is also what is taken when it is left out.",
      }),
    }),
  },
  documents: ["zip"],
  response: { status: 200, body: z.never() },
  problems: ["cutoff-too-late"],
  table: reading,
  example: { query: "asOf=2026-06-15T00:00:00.000Z" },
});
