import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { handle } from "@angkor/http";
import { beginTransaction } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { anyName } from "../naming.ts";
import { addRevision, fundOf, rateDay } from "../pledging.ts";
import { rateFor } from "../rates.ts";
import { requireTargetRequirements } from "../target-requirements.ts";
import { pledgeRecords, toPledgeContent, toPledgeDto } from "./pledge-dto.ts";

export const revisePledgeHandler = ({ table }: Dependencies) =>
  handle(revisePledge, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, pledgeRecords, params.id, { caller, ifMatch });
      const content = toPledgeContent(body);
      await requireTargetRequirements(table, caller, content);
      const fund = await fundOf(table, content, caller);
      const rate = await rateFor(table, content.currency, rateDay(content, before.state.createdAt));
      const transaction = beginTransaction(table, at);
      const added = addRevision(transaction, { caller, at }, before, { content, rate, ...fund });
      if (!added.ok) return added;
      const { saved } = added;
      return {
        ok: true,
        transaction,
        body: toPledgeDto(saved, anyName),
        version: saved.version,
        status: 200,
      };
    }),
  );
