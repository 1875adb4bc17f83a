import { cancelFundAllocation } from "@angkor/contract/operations/cancel-fund-allocation";
import { cancelFundAllocation as decideCancellation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, fundAllocations, load, requirements } from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { uncoverNeed } from "../covering.ts";
import { decideAndSave } from "../deciding.ts";
import { seenNow } from "../naming.ts";
import { fundAllocationNames, fundAllocationRecords, toFundAllocationDto } from "./fund-allocation-dto.ts";
import { loadSources, moveContributions } from "./fund-contributions.ts";

export const cancelFundAllocationHandler = ({ table }: Dependencies) =>
  handle(cancelFundAllocation, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, fundAllocationRecords, params.id, { caller, ifMatch });
      const decision = decideCancellation({ caller, at }, before.state, body.reason);
      if (!decision.ok) return decision;
      const covered = before.state.requirement;
      const [contributions, requirement] = await Promise.all([
        loadSources(table, before.state),
        covered && load(table, requirements, covered.id),
      ]);
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(fundAllocations, before.id, before, decision.events);
      for (const event of decision.events) {
        moveContributions(transaction, contributions, event, saved.state);
        if (requirement && event.type === "fund-allocation-cancelled" && event.requirement)
          uncoverNeed(transaction, requirement, event.requirement.draws);
      }
      const mayName = await fundAllocationNames(seenNow(table), caller, [saved.state]);
      const dto = toFundAllocationDto(saved, mayName);
      return { ok: true, transaction, body: dto, version: saved.version, status: 200 };
    }),
  );
