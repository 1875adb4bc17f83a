import { recordIndividualisedApproachFollowUp } from "@angkor/contract/operations/record-individualised-approach-follow-up";
import { anyStateParty, frozenTextId, mayFollowUp, recordFollowUp } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, individualisedApproachCases } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { sha256 } from "../frozen-text.ts";
import { pack } from "../packing.ts";
import { settledCutoff } from "../settled-cutoff.ts";
import { buildFollowUp } from "./build-follow-up.ts";
import { caseRecords, recordedFollowUpDto } from "./case-dto.ts";
import { requireOwnerOrConvenor } from "./change-case.ts";

export const recordIndividualisedApproachFollowUpHandler = (dependencies: Dependencies) =>
  handle(recordIndividualisedApproachFollowUp, ({ params, body, caller, at, idempotency }) =>
    decideAndSave(dependencies.table, idempotency, async () => {
      const { table } = dependencies;
      const before = await loadVisible(table, caseRecords, params.id, caller);
      const { state: one } = before;
      requireOwnerOrConvenor(caller, one);
      const refused = mayFollowUp(one);
      if (refused !== undefined) return refused;
      const cutoff = settledCutoff(dependencies, at, { asked: body.cutoff, pointer: "/cutoff" });
      const number = one.followUps.length + 1;
      // For the State and the convenors: every expression, and figures that may be quoted to any State Party.
      const content = await buildFollowUp(dependencies, one, {
        query: { asOf: cutoff },
        caller: anyStateParty,
        at: cutoff,
        pointer: "/cutoff",
        mayReadExpression: () => true,
      });
      const text = JSON.stringify(content);
      const frozen = { number, cutoff, hash: sha256(text), bytes: Buffer.byteLength(text) };
      const { month, words } = body;
      const decision = recordFollowUp({ caller, at }, one, { ...frozen, month, words });
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(individualisedApproachCases, one.id, before, decision.events);
      transaction.keep("individualised-approach-case", frozenTextId(one.id, "follow-up", frozen), pack(text));
      const recorded = saved.state.followUps.find((followUp) => followUp.number === number);
      if (recorded === undefined) throw new Error(`${one.id} has no follow-up ${number}`);
      const dto = recordedFollowUpDto(recorded);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    }),
  );
