import { listSnapshots } from "@angkor/contract/operations/list-snapshots";
import { mayReadSnapshot } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, type Listing, parentPartition, snapshots } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { toSnapshotDto } from "./snapshot-dto.ts";

export const listSnapshotsHandler = ({ table }: Dependencies) =>
  handle(listSnapshots, async ({ query, caller }) => ({
    body: await page(table, snapshots, toSnapshotDto, query, {
      listings: [listingOf(query.report)],
      filters: [query.report],
      keep: ({ state }) => mayReadSnapshot(caller, state.audience),
    }),
  }));

const listingOf = (report: string | undefined): Listing =>
  report === undefined
    ? { index: "kind", partition: kindPartition("snapshot") }
    : { index: "parent", partition: parentPartition("snapshot", report) };
