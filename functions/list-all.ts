import type { EventBase } from "@angkor/domain";
import {
  type Aggregate,
  kindPartition,
  type Listing,
  type Loaded,
  listPage,
  type Table,
} from "@angkor/store";

const pageSize = 500;

/** Every record of a kind, or of another listing, that is kept. Eventually consistent. */
export const listAll = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  keep: (loaded: Loaded<State>) => boolean,
  listing: Listing = { index: "kind", partition: kindPartition(aggregate.kind) },
): Promise<Loaded<State>[]> => {
  const all: Loaded<State>[] = [];
  let cursor: string | undefined;
  do {
    const found = await listPage(table, aggregate, {
      listings: [listing],
      limit: pageSize,
      cursor,
      keep,
    });
    all.push(...found.items);
    cursor = found.nextCursor;
  } while (cursor !== undefined);
  return all;
};
