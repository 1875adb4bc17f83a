import { respondToRequirement as operation } from "@angkor/contract/operations/respond-to-requirement";
import { respondToRequirement, responseIdOf } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, load, responses } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { anyName } from "../naming.ts";
import { pledgeRecords } from "../pledges/pledge-dto.ts";
import { providerOf, requireProvider } from "../providers.ts";
import { requirementRecords } from "./requirement-dto.ts";
import { toResponseDto } from "./response-dto.ts";

export const respondToRequirementHandler = ({ table }: Dependencies) =>
  handle(operation, ({ params, body, caller, at, idempotency }) => {
    const { pledgeId, ...said } = body;
    const provider = providerOf(caller, body.provider);
    return decideAndSave(table, idempotency, async () => {
      const need = await loadVisible(table, requirementRecords, params.id, caller);
      await requireProvider(table, provider, "/provider");
      if (said.redirectedTo !== undefined) await requireProvider(table, said.redirectedTo, "/redirectedTo");
      const pledge = pledgeId && (await loadVisible(table, pledgeRecords, pledgeId, caller));
      const id = responseIdOf(need.state.id, provider);
      const before = await load(table, responses, id);
      const decision = respondToRequirement({ caller, at }, need.state, {
        ...said,
        provider,
        ...(pledge && { pledge: pledge.state }),
      });
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(responses, id, before, decision.events);
      // The need must not have been withdrawn, closed or hidden since it was read.
      transaction.count("requirement", need, { add: {} });
      const answer = toResponseDto(saved, need.state, anyName);
      return { ok: true, transaction, body: answer, version: saved.version, status: 201 };
    });
  });
