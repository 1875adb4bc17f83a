import { listDonorCoordinationGroups } from "@angkor/contract/operations/list-donor-coordination-groups";
import { canSee, type DonorCoordinationGroup, isAboutPillar, isAboutState } from "@angkor/domain";
import { handle, type OperationRequest } from "@angkor/http";
import {
  donorCoordinationGroups,
  kindPartition,
  type Listing,
  ownerPartition,
  statePartition,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import {
  donorCoordinationGroupRecords,
  toDonorCoordinationGroupSummaryDto,
} from "./donor-coordination-group-dto.ts";

const kind = "donor-coordination-group";

type GroupsQuery = OperationRequest<typeof listDonorCoordinationGroups>["query"];

export const listDonorCoordinationGroupsHandler = ({ table }: Dependencies) =>
  handle(listDonorCoordinationGroups, async ({ query, caller }) => ({
    body: await page(table, donorCoordinationGroups, toDonorCoordinationGroupSummaryDto, query, {
      listings: listingsOf(query),
      filters: [query.convener, query.member, query.state, query.pillar, query.status],
      keep: ({ state: group }) =>
        canSee(caller, donorCoordinationGroupRecords.seen(group)) && isAsked(group, query),
    }),
  }));

const isAsked = (group: DonorCoordinationGroup, { member, state, pillar, status }: GroupsQuery): boolean =>
  (member === undefined || group.content.members.includes(member)) &&
  (state === undefined || isAboutState(group, state)) &&
  (pillar === undefined || isAboutPillar(group, pillar)) &&
  (status === undefined || group.status === status);

/** By convener, else by State (groups about it alone, then those about several or any), else all. */
const listingsOf = ({ convener, state }: GroupsQuery): Listing[] => {
  if (convener !== undefined) return [{ index: "owner", partition: ownerPartition(kind, convener) }];
  if (state === undefined) return [{ index: "kind", partition: kindPartition(kind) }];
  return [
    { index: "state", partition: statePartition(kind, [state]) },
    { index: "state", partition: statePartition(kind, []) },
  ];
};
