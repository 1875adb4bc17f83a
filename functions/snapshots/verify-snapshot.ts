import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { verifySnapshot } from "@angkor/contract/operations/verify-snapshot";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { sha256 } from "../frozen-text.ts";
import { reportRules, reportText } from "./frozen-reports.ts";
import { loadSnapshot } from "./snapshot-dto.ts";

export const verifySnapshotHandler = (dependencies: Dependencies) =>
  handle(verifySnapshot, async ({ params, caller }) => {
    const { state: snapshot } = await loadSnapshot(dependencies.table, params.id, caller);
    const { report, provider, parameters } = snapshot;
    const request = takeSnapshot.request.body.parse({ report, ...(provider && { provider }), parameters });
    const recomputedHash = sha256(await reportText(dependencies, request, snapshot));
    return {
      body: {
        id: snapshot.id,
        identical: recomputedHash === snapshot.hash,
        hash: snapshot.hash,
        recomputedHash,
        rules: snapshot.rules,
        rulesNow: reportRules[request.report],
      },
    };
  });
