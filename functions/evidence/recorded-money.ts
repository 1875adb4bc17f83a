import {
  type Caller,
  canSee,
  type EvidenceRecord,
  type ProviderCode,
  type RecordedMoney,
  recordedMoney,
} from "@angkor/domain";
import { commitments, kindPartition, type Listing, ownerPartition, pledges, type Table } from "@angkor/store";
import { commitmentSeen } from "../commitments/commitment-dto.ts";
import { listAll } from "../list-all.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";

/** More providers than these are read faster with all others. */
const fewProviders = 10;

const listingsOf = (kind: "pledge" | "commitment", providers: readonly ProviderCode[]): Listing[] =>
  providers.length > fewProviders
    ? [{ index: "kind", partition: kindPartition(kind) }]
    : providers.map((provider) => ({ index: "owner", partition: ownerPartition(kind, provider) }));

/** Money of the providers that evidence names, as far as the caller may see it. */
export const readRecordedMoney = async (
  table: Table,
  caller: Caller,
  evidence: readonly EvidenceRecord[],
): Promise<RecordedMoney[]> => {
  const providers = [...new Set(evidence.flatMap(({ provider }) => provider.code ?? []))].sort();
  const [pledged, committed] = await Promise.all([
    Promise.all(
      listingsOf("pledge", providers).map((listing) =>
        listAll(table, pledges, ({ state }) => canSee(caller, pledgeSeen(state)), listing),
      ),
    ),
    Promise.all(
      listingsOf("commitment", providers).map((listing) =>
        listAll(table, commitments, ({ state }) => canSee(caller, commitmentSeen(state)), listing),
      ),
    ),
  ]);
  return recordedMoney(
    pledged.flat().map(({ state }) => state),
    committed.flat().map(({ state }) => state),
  );
};
