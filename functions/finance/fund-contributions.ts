import {
  type Commitment,
  commitmentEffects,
  contributionEvents,
  type FinancingInstrumentId,
  type FundAllocation,
  type FundAllocationEvent,
} from "@angkor/domain";
import {
  commitments,
  fundPartition,
  type Loaded,
  loadMany,
  type Table,
  type Transaction,
} from "@angkor/store";
import { listAll } from "../list-all.ts";

/**
 * The contributions to a fund as they stand: found by an index that may lag behind, read as they are. One that it does not
 * tell yet is only used later; the versions of those that are used are conditions of the write.
 */
export const readContributions = async (
  table: Table,
  fundId: FinancingInstrumentId,
): Promise<ReadonlyMap<string, Loaded<Commitment>>> => {
  const listed = await listAll(table, commitments, ({ state }) => state.content.fundId === fundId, {
    index: "state",
    partition: fundPartition("commitment"),
  });
  return loadMany(
    table,
    commitments,
    listed.map(({ id }) => id),
  );
};

/** The contributions that an allocation takes from. */
export const loadSources = (
  table: Table,
  { sources }: FundAllocation,
): Promise<ReadonlyMap<string, Loaded<Commitment>>> =>
  loadMany(
    table,
    commitments,
    sources.map(({ commitmentId }) => commitmentId),
  );

/** Each contribution tells what was taken from it, disbursed or returned, under the version that was read. */
export const moveContributions = (
  transaction: Transaction,
  contributions: ReadonlyMap<string, Loaded<Commitment>>,
  event: FundAllocationEvent,
  allocation: FundAllocation,
): void => {
  for (const [id, moved] of contributionEvents(event, allocation)) {
    const before = contributions.get(id);
    if (before === undefined) throw new Error(`${allocation.id} takes from ${id}, which was not read`);
    const saved = transaction.append(commitments, id, before, [moved]);
    transaction.affect(commitmentEffects(moved, saved.state));
  }
};
