import { listNationalMineActionPlatforms } from "@angkor/contract/operations/list-national-mine-action-platforms";
import { canSee, isStandingOn } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, nationalMineActionPlatforms, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import {
  nationalMineActionPlatformRecords,
  toNationalMineActionPlatformSummaryDto,
} from "./national-mine-action-platform-dto.ts";

const kind = "national-mine-action-platform";

export const listNationalMineActionPlatformsHandler = ({ table }: Dependencies) =>
  handle(listNationalMineActionPlatforms, async ({ query, caller }) => ({
    body: await page(table, nationalMineActionPlatforms, toNationalMineActionPlatformSummaryDto, query, {
      listings: [
        query.state === undefined
          ? { index: "kind", partition: kindPartition(kind) }
          : { index: "state", partition: statePartition(kind, [query.state]) },
      ],
      filters: [query.status, query.standingOn],
      keep: ({ state: platform }) =>
        canSee(caller, nationalMineActionPlatformRecords.seen(platform)) &&
        (query.status === undefined || platform.status === query.status) &&
        (query.standingOn === undefined || isStandingOn(platform, query.standingOn)),
    }),
  }));
