import { cancelCommitment } from "@angkor/contract/operations/cancel-commitment";
import {
  type Commitment,
  type CommitmentEvent,
  commitmentEffects,
  cancelCommitment as decideCancellation,
  spanKey,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import {
  beginTransaction,
  commitments,
  load,
  pledges,
  requirements,
  type Table,
  type Transaction,
} from "@angkor/store";
import { loadOwn } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { uncoverNeed } from "../covering.ts";
import { decideAndSave } from "../deciding.ts";
import { seenNow } from "../naming.ts";
import { commitmentNames, commitmentRecords, toCommitmentDto } from "./commitment-dto.ts";

export const cancelCommitmentHandler = ({ table }: Dependencies) =>
  handle(cancelCommitment, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, commitmentRecords, params.id, { caller, ifMatch });
      const { pledge, requirement } = await loadSources(table, before.state);
      const decision = decideCancellation({ caller, at }, before.state, pledge?.state, body.reason);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(commitments, before.id, before, decision.events);
      for (const event of decision.events) {
        transaction.affect(commitmentEffects(event, saved.state));
        giveBack(transaction, event, before.state, pledge, requirement);
      }
      const mayName = await commitmentNames(seenNow(table), caller, [saved.state]);
      return {
        ok: true,
        transaction,
        body: toCommitmentDto(saved, mayName),
        version: saved.version,
        status: 200,
      };
    }),
  );

const loadSources = async (table: Table, { pledgeId, requirement }: Commitment) => {
  const [pledge, need] = await Promise.all([
    pledgeId && load(table, pledges, pledgeId),
    requirement && load(table, requirements, requirement.id),
  ]);
  return { pledge, requirement: need };
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What was not paid is open again, of the pledge's tranches and of what the requirement asks for. */
const giveBack = (
  transaction: Transaction,
  event: CommitmentEvent,
  { content }: Commitment,
  pledge: Versioned | undefined,
  requirement: Versioned | undefined,
): void => {
  if (event.type !== "commitment-cancelled") return;
  const returned: Record<string, bigint> = {};
  for (const { tranche, span } of content.lines) {
    if (tranche !== undefined)
      returned[tranche] = (returned[tranche] ?? 0n) + (event.released[spanKey(span)] ?? 0n);
  }
  if (pledge !== undefined) transaction.count("pledge", pledge, { add: returned });
  if (requirement !== undefined && event.requirement !== undefined) {
    uncoverNeed(transaction, requirement, event.requirement.draws);
  }
};
