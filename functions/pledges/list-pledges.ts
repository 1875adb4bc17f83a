import { listPledges } from "@angkor/contract/operations/list-pledges";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, type Listing, ownerPartition, pledges, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { page } from "../page.ts";
import { pledgeNames, pledgeSeen, toPledgeDto } from "./pledge-dto.ts";

export const listPledgesHandler = ({ table }: Dependencies) =>
  handle(listPledges, async ({ query, caller }) => {
    const { items, ...rest } = await page(table, pledges, (loaded) => loaded, query, {
      listings: listingsOf(query),
      filters: [query.state, query.status],
      keep: ({ state: pledge }) =>
        canSee(caller, pledgeSeen(pledge)) &&
        (query.state === undefined ||
          pledge.content.targets.states.some((target) => target === query.state)) &&
        (query.status === undefined || pledge.status === query.status),
    });
    const pledged = items.map(({ state }) => state);
    const mayName = await pledgeNames(seenNow(table), caller, pledged);
    return { body: { items: items.map((pledge) => toPledgeDto(pledge, mayName)), ...rest } };
  });

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
