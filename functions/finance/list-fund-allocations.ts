import { listFundAllocations } from "@angkor/contract/operations/list-fund-allocations";
import { canSee, type StateCode } from "@angkor/domain";
import { handle } from "@angkor/http";
import { fundAllocations, kindPartition, type Listing, parentPartition, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { fundAllocationRecords, toFundAllocationDto } from "./fund-allocation-dto.ts";

const kind = "fund-allocation";

export const listFundAllocationsHandler = ({ table }: Dependencies) =>
  handle(listFundAllocations, async ({ query, caller }) => ({
    body: await page(table, fundAllocations, toFundAllocationDto, query, {
      listings: [listingOf(query)],
      filters: [query.fundId, query.state, query.status],
      keep: ({ state: allocation }) =>
        canSee(caller, fundAllocationRecords.seen(allocation)) &&
        (query.state === undefined || allocation.content.destination.states.includes(query.state)) &&
        (query.status === undefined || allocation.status === query.status),
    }),
  }));

/** By fund, else by State, else all. */
const listingOf = ({ fundId, state }: { readonly fundId?: string; readonly state?: StateCode }): Listing => {
  if (fundId !== undefined) return { index: "parent", partition: parentPartition(kind, fundId) };
  return state === undefined
    ? { index: "kind", partition: kindPartition(kind) }
    : { index: "state", partition: statePartition(kind, [state]) };
};
