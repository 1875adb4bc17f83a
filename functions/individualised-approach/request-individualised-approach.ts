import { requestIndividualisedApproach } from "@angkor/contract/operations/request-individualised-approach";
import { isConvenor, requestCase } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { beginTransaction, individualisedApproachCases, load, states } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { caseDto } from "./case-dto.ts";

export const requestIndividualisedApproachHandler = ({ table, nextId }: Dependencies) =>
  handle(requestIndividualisedApproach, async ({ body, caller, at, idempotency }) => {
    const { state, ...request } = body;
    if (!isConvenor(caller)) requireOwner(caller, state);
    if ((await load(table, states, state)) === undefined)
      throw problem("state-not-found", `${state} is not on the reference list.`);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("ia");
      const decision = requestCase({ caller, at }, id, { state, request });
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(individualisedApproachCases, id, undefined, decision.events);
      const dto = caseDto(saved, caller, at.slice(0, 10));
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
