import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { canSee, isForState } from "@angkor/domain";
import { handle } from "@angkor/http";
import {
  commitments,
  fundPartition,
  kindPartition,
  type Listing,
  ownerPartition,
  parentPartition,
  statePartition,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { page } from "../page.ts";
import { commitmentNames, commitmentSeen, toCommitmentDto } from "./commitment-dto.ts";

interface Filters {
  readonly donor?: string;
  readonly state?: string;
  readonly pledgeId?: string;
}

export const listCommitmentsHandler = ({ table }: Dependencies) =>
  handle(listCommitments, async ({ query, caller }) => {
    const { items, ...rest } = await page(table, commitments, (loaded) => loaded, query, {
      listings: listingsOf(query),
      filters: [query.donor, query.state, query.pledgeId],
      keep: ({ state: commitment }) =>
        canSee(caller, commitmentSeen(commitment)) &&
        (query.donor === undefined || commitment.content.donor === query.donor) &&
        (query.pledgeId === undefined || commitment.pledgeId === query.pledgeId) &&
        (query.state === undefined || isForState(commitment, query.state)),
    });
    const made = items.map(({ state }) => state);
    const mayName = await commitmentNames(seenNow(table), caller, made);
    // Whoever may not see the pledge is not told what was committed of it, either.
    if (query.pledgeId !== undefined && !mayName(query.pledgeId)) return { body: { items: [] } };
    return { body: { items: items.map((commitment) => toCommitmentDto(commitment, mayName)), ...rest } };
  });

/** The narrowest index: by pledge, by State (its own, those of several States, those to funds), by donor, else all. */
const listingsOf = ({ donor, state, pledgeId }: Filters): Listing[] => {
  if (pledgeId !== undefined)
    return [{ index: "parent", partition: parentPartition("commitment", pledgeId) }];
  if (state !== undefined) {
    return [
      { index: "state", partition: statePartition("commitment", [state]) },
      { index: "state", partition: statePartition("commitment", []) },
      { index: "state", partition: fundPartition("commitment") },
    ];
  }
  if (donor !== undefined) return [{ index: "owner", partition: ownerPartition("commitment", donor) }];
  return [{ index: "kind", partition: kindPartition("commitment") }];
};
