import { listFundAllocations } from "@angkor/contract/operations/list-fund-allocations";
import { canSee, type StateCode } from "@angkor/domain";
import { handle } from "@angkor/http";
import { fundAllocations, kindPartition, type Listing, parentPartition, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { page } from "../page.ts";
import { fundAllocationNames, fundAllocationRecords, toFundAllocationDto } from "./fund-allocation-dto.ts";

const kind = "fund-allocation";

export const listFundAllocationsHandler = ({ table }: Dependencies) =>
  handle(listFundAllocations, async ({ query, caller }) => {
    const { items, ...rest } = await page(table, fundAllocations, (loaded) => loaded, query, {
      listings: [listingOf(query)],
      filters: [query.fundId, query.state, query.status],
      keep: ({ state: allocation }) =>
        canSee(caller, fundAllocationRecords.seen(allocation)) &&
        (query.state === undefined || allocation.content.destination.states.includes(query.state)) &&
        (query.status === undefined || allocation.status === query.status),
    });
    const made = items.map(({ state }) => state);
    const mayName = await fundAllocationNames(seenNow(table), caller, made);
    return { body: { items: items.map((allocation) => toFundAllocationDto(allocation, mayName)), ...rest } };
  });

/** By fund, else by State, else all. */
const listingOf = ({ fundId, state }: { readonly fundId?: string; readonly state?: StateCode }): Listing => {
  if (fundId !== undefined) return { index: "parent", partition: parentPartition(kind, fundId) };
  return state === undefined
    ? { index: "kind", partition: kindPartition(kind) }
    : { index: "state", partition: statePartition(kind, [state]) };
};
