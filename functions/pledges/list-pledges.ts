import { listPledges } from "@angkor/contract/operations/list-pledges";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, type Listing, ownerPartition, pledges, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { pledgeSeen, toPledgeDto } from "./pledge-dto.ts";

export const listPledgesHandler = ({ table }: Dependencies) =>
  handle(listPledges, async ({ query, caller }) => ({
    body: await page(table, pledges, toPledgeDto, query, {
      listings: listingsOf(query),
      filters: [query.state, query.status],
      keep: ({ state: pledge }) =>
        canSee(caller, pledgeSeen(pledge)) &&
        (query.state === undefined ||
          pledge.content.targets.states.some((target) => target === query.state)) &&
        (query.status === undefined || pledge.status === query.status),
    }),
  }));

/** By donor, else by State (its own pledges, then those for several States), else all. */
const listingsOf = (query: { readonly donor?: string; readonly state?: string }): Listing[] => {
  if (query.donor !== undefined)
    return [{ index: "owner", partition: ownerPartition("pledge", query.donor) }];
  if (query.state === undefined) return [{ index: "kind", partition: kindPartition("pledge") }];
  return [
    { index: "state", partition: statePartition("pledge", [query.state]) },
    { index: "state", partition: statePartition("pledge", []) },
  ];
};
