import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { requirementEffects, withdrawRequirement } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, requirements } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { requirementRecords, toRequirementDto } from "./requirement-dto.ts";

export const withdrawAssistanceRequirementHandler = ({ table }: Dependencies) =>
  handle(withdrawAssistanceRequirement, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, requirementRecords, params.id, { caller, ifMatch });
      const decision = withdrawRequirement({ caller, at }, before.state, body.reason);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(requirements, before.id, before, decision.events);
      for (const event of decision.events) transaction.affect(requirementEffects(event, saved.state));
      return { ok: true, transaction, body: toRequirementDto(saved), version: saved.version, status: 200 };
    }),
  );
