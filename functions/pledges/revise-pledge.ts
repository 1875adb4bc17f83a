import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { revisePledge as decideRevision, outstandingAfterRevision, pledgeEffects } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, pledges } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { rateFor } from "../rates.ts";
import { requireTargetRequirements } from "../target-requirements.ts";
import { pledgeRecords, toPledgeContent, toPledgeDto } from "./pledge-dto.ts";

export const revisePledgeHandler = ({ table }: Dependencies) =>
  handle(revisePledge, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, pledgeRecords, params.id, { caller, ifMatch });
      const content = toPledgeContent(body);
      await requireTargetRequirements(table, caller, content);
      const rate = await rateFor(
        table,
        content.currency,
        content.announcedOn ?? before.state.createdAt.slice(0, 10),
      );
      const decision = decideRevision({ caller, at }, before.state, before.counters, content, rate);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const counters = outstandingAfterRevision(before.state, content, before.counters);
      const saved = transaction.append(pledges, before.id, before, decision.events, {
        counters,
        exactCounters: true,
      });
      for (const event of decision.events)
        transaction.affect(pledgeEffects(before.state, event, saved.state));
      return { ok: true, transaction, body: toPledgeDto(saved), version: saved.version, status: 200 };
    }),
  );
