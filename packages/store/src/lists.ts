import type { EventBase } from "@angkor/domain";
import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { type Aggregate, decodeCurrent, type Loaded } from "./aggregate.ts";
import { answered } from "./busy.ts";
import { currentKey, type IndexName, indexes } from "./keys.ts";
import { type Item, keyOf, type Table } from "./table.ts";

/** One partition of one index that a list runs through. */
export interface Listing {
  readonly index: IndexName;
  readonly partition: string;
}

export interface ListRequest<State> {
  /** Run through in order; a list over a State adds the records of several States. */
  readonly listings: readonly Listing[];
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly keep: (loaded: Loaded<State>) => boolean;
}

export interface ListPage<State> {
  readonly items: readonly Loaded<State>[];
  readonly nextCursor?: string;
}

/** The cursor is none of this list's. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

interface Place {
  readonly listing: number;
  readonly id?: string;
}

/** At most this many records are read for one page, however few of them the caller may see. */
const maximumRead = 2000;

/** Once a first read did not fill the page, the filter is evidently sparse: fewer and larger reads serve it better. */
const sparseRead = 200;

/** A page of records, newest first, of those that `keep` lets through. Eventually consistent. */
export const listPage = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  request: ListRequest<State>,
): Promise<ListPage<State>> => {
  const { listings, limit, cursor, keep } = request;
  const signature = `${aggregate.kind}:${listings.map(({ index, partition }) => `${index}=${partition}`).join(",")}`;
  let place: Place = cursor === undefined ? { listing: 0 } : decodeCursor(cursor, signature);
  const items: Loaded<State>[] = [];
  let read = 0;
  while (read < maximumRead) {
    const listing = listings[place.listing];
    if (listing === undefined) return { items };
    const size = read === 0 ? limit : Math.max(limit, sparseRead);
    const found = await readPage(table, aggregate, listing, place.id, size);
    read += found.length;
    for (const item of found) {
      const loaded = decodeCurrent(aggregate, item);
      place = { listing: place.listing, id: loaded.id };
      if (keep(loaded)) items.push(loaded);
      if (items.length === limit) return { items, nextCursor: encodeCursor(place, signature) };
    }
    if (found.length < size) place = { listing: place.listing + 1 };
  }
  return { items, nextCursor: encodeCursor(place, signature) };
};

const readPage = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  listing: Listing,
  after: string | undefined,
  limit: number,
): Promise<Item[]> => {
  const { name, partition } = indexes[listing.index];
  const items: Item[] = [];
  let start: Item | undefined =
    after === undefined
      ? undefined
      : {
          ...keyOf(currentKey(aggregate.kind, after)),
          [partition]: { S: listing.partition },
          sortKey: { S: after },
        };
  do {
    const page: { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined } = await answered(
      table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: name,
          KeyConditionExpression: "#partition = :partition",
          ExpressionAttributeNames: { "#partition": partition },
          ExpressionAttributeValues: { ":partition": { S: listing.partition } },
          ScanIndexForward: false,
          Limit: limit - items.length,
          ...(start && { ExclusiveStartKey: start }),
        }),
      ),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined && items.length < limit);
  return items;
};

const encodeCursor = (place: Place, signature: string): string =>
  Buffer.from(JSON.stringify([signature, place.listing, place.id ?? ""])).toString("base64url");

/** Ids of every kind: nothing else reaches a key of the table. */
const idPattern = /^[A-Za-z0-9._:-]{1,200}$/;

const decodeCursor = (cursor: string, signature: string): Place => {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(decoded) && decoded.length === 3 && decoded[0] === signature) {
      const [, listing, id]: unknown[] = decoded;
      if (typeof listing === "number" && Number.isInteger(listing) && typeof id === "string") {
        if (id === "") return { listing };
        if (idPattern.test(id)) return { listing, id };
      }
    }
  } catch {
    // Not JSON: no cursor of ours.
  }
  throw new CursorError("The cursor does not belong to this list");
};
