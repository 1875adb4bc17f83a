import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { announcePledge, pledgeEffects, tranches } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, pledges } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { requireProvider } from "../providers.ts";
import { rateFor } from "../rates.ts";
import { requireTargetRequirements } from "../target-requirements.ts";
import { toPledgeContent, toPledgeDto } from "./pledge-dto.ts";

export const recordPledgeHandler = ({ table, nextId }: Dependencies) =>
  handle(recordPledge, async ({ body, caller, at, idempotency }) => {
    requireOwner(caller, body.donor);
    await requireProvider(table, body.donor, "/donor");
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("pl");
      const content = toPledgeContent(body);
      await requireTargetRequirements(table, caller, content);
      const rate = await rateFor(table, content.currency, content.announcedOn ?? at.slice(0, 10));
      const decision = announcePledge({ caller, at }, id, content, rate);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(pledges, id, undefined, decision.events, {
        counters: tranches(content),
      });
      for (const event of decision.events) transaction.affect(pledgeEffects(undefined, event, saved.state));
      return { ok: true, transaction, body: toPledgeDto(saved), version: saved.version, status: 201 };
    });
  });
