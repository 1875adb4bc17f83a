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
import { page } from "../page.ts";
import { commitmentSeen, toCommitmentDto } from "./commitment-dto.ts";

interface Filters {
  readonly donor?: string;
  readonly state?: string;
  readonly pledgeId?: string;
}

export const listCommitmentsHandler = ({ table }: Dependencies) =>
  handle(listCommitments, async ({ query, caller }) => ({
    body: await page(table, commitments, toCommitmentDto, query, {
      listings: listingsOf(query),
      filters: [query.donor, query.state, query.pledgeId],
      keep: ({ state: commitment }) =>
        canSee(caller, commitmentSeen(commitment)) &&
        (query.donor === undefined || commitment.content.donor === query.donor) &&
        (query.pledgeId === undefined || commitment.pledgeId === query.pledgeId) &&
        (query.state === undefined || isForState(commitment, query.state)),
    }),
  }));

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
