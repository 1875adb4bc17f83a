import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { handle } from "@angkor/http";
import { beginTransaction } from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { anyName } from "../naming.ts";
import { addPledge, fundOf, rateDay } from "../pledging.ts";
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
      const fund = await fundOf(table, content, caller);
      const rate = await rateFor(table, content.currency, rateDay(content, at));
      const transaction = beginTransaction(table, at);
      const added = addPledge(transaction, { caller, at }, id, { content, rate, ...fund });
      if (!added.ok) return added;
      const { saved } = added;
      return {
        ok: true,
        transaction,
        body: toPledgeDto(saved, anyName),
        version: saved.version,
        status: 201,
      };
    });
  });
