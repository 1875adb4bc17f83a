import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import type { SnapshotEvent } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, snapshots } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { sha256 } from "../frozen-text.ts";
import { pack } from "../packing.ts";
import { rosterVersion } from "../roster-version.ts";
import { settledCutoff } from "../settled-cutoff.ts";
import { reportRules, reportText } from "./frozen-reports.ts";
import { toSnapshotDto } from "./snapshot-dto.ts";

export const takeSnapshotHandler = (dependencies: Dependencies) =>
  handle(takeSnapshot, ({ body, caller, at, idempotency }) =>
    decideAndSave(dependencies.table, idempotency, async () => {
      const { table, nextId } = dependencies;
      const { report, parameters = {}, title = report, audience = "public" } = body;
      const cutoff = settledCutoff(dependencies, at, { asked: body.cutoff, pointer: "/cutoff" });
      const [text, roster] = await Promise.all([
        reportText(dependencies, body, { audience, cutoff }),
        rosterVersion(table, cutoff),
      ]);
      const id = nextId("sn");
      const rules = reportRules[report];
      const bytes = Buffer.byteLength(text);
      const event: SnapshotEvent = {
        type: "snapshot-taken",
        at,
        by: caller.subject,
        snapshot: {
          id,
          title,
          report,
          ...("provider" in body && { provider: body.provider }),
          parameters,
          audience,
          cutoff,
          rules,
          roster,
          hash: sha256(text),
          bytes,
        },
      };
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(snapshots, id, undefined, [event]);
      transaction.keep("snapshot", id, pack(text));
      return { ok: true, transaction, body: toSnapshotDto(saved), version: saved.version, status: 201 };
    }),
  );
