import { getPublicDump } from "@angkor/contract/operations/get-public-dump";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { settledCutoff } from "../settled-cutoff.ts";
import { buildPublicDump } from "./build-public-dump.ts";

export const getPublicDumpHandler = (dependencies: Dependencies) =>
  handle(getPublicDump, async ({ query, at, tell }) => {
    const cutoff = settledCutoff(dependencies, at, { asked: query.asOf, pointer: "/query/asOf" });
    const bytes = await buildPublicDump(dependencies, cutoff, tell);
    return { document: { format: "zip", bytes, name: `angkor-public-${cutoff.replaceAll(/[:.]/g, "-")}` } };
  });
