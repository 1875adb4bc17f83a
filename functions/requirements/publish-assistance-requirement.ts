import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { publishRequirement, requirementEffects } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, requirements } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { rateFor } from "../rates.ts";
import { toRequirementContent, toRequirementDto } from "./requirement-dto.ts";

export const publishAssistanceRequirementHandler = ({ table, nextId }: Dependencies) =>
  handle(publishAssistanceRequirement, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.state);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("ar");
      const rate = await rateFor(table, body.currency, at.slice(0, 10));
      const decision = publishRequirement({ caller, at }, id, toRequirementContent(body), rate);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(requirements, id, undefined, decision.events);
      for (const event of decision.events) transaction.affect(requirementEffects(event, saved.state));
      return { ok: true, transaction, body: toRequirementDto(saved), version: saved.version, status: 201 };
    });
  });
