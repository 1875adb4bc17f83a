import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildRecordsBehind } from "./build-records-behind.ts";

export const listRecordsBehindHandler = (dependencies: Dependencies) =>
  handle(listRecordsBehind, async ({ query, caller, at }) => ({
    body: await buildRecordsBehind(dependencies, { query, caller, at }),
  }));
