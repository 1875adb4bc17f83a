import { createHash } from "node:crypto";
import type { EventBase } from "@angkor/domain";
import { problem } from "@angkor/http";
import { type Aggregate, CursorError, type Listing, type Loaded, listPage, type Table } from "@angkor/store";

interface PageRequest<State> {
  readonly listings: readonly Listing[];
  /** Every filter of the query: a cursor serves only the query that gave it. */
  readonly filters: readonly unknown[];
  readonly keep: (loaded: Loaded<State>) => boolean;
}

/** A page of a list as the wire tells it. */
export const page = async <State, Event extends EventBase, Dto>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  toDto: (loaded: Loaded<State>) => Dto,
  query: { readonly limit: number; readonly cursor?: string },
  request: PageRequest<State>,
): Promise<{ items: Dto[]; nextCursor?: string }> => {
  const mark = markOf(request.filters);
  try {
    const { items, nextCursor } = await listPage(table, aggregate, {
      listings: request.listings,
      limit: query.limit,
      cursor: query.cursor === undefined ? undefined : unmark(query.cursor, mark),
      keep: request.keep,
    });
    return {
      items: items.map(toDto),
      ...(nextCursor !== undefined && { nextCursor: `${mark}.${nextCursor}` }),
    };
  } catch (error) {
    if (error instanceof CursorError) throw cursorInvalid();
    throw error;
  }
};

const markOf = (filters: readonly unknown[]): string =>
  createHash("sha256")
    .update(JSON.stringify(filters.map(String)))
    .digest("base64url")
    .slice(0, 8);

const cursorInvalid = () =>
  problem("cursor-invalid", "Begin again without a cursor: this one is another list's.");

const unmark = (cursor: string, mark: string): string => {
  if (!cursor.startsWith(`${mark}.`)) throw new CursorError("A cursor of another query");
  return cursor.slice(mark.length + 1);
};

/** A page of items that are all at hand, in the order of their names. */
export const pageOf = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  query: { readonly limit: number; readonly cursor?: string },
  filters: readonly unknown[],
): { items: readonly Item[]; nextCursor?: string } => {
  const mark = markOf(filters);
  if (query.cursor !== undefined && !query.cursor.startsWith(`${mark}.`)) throw cursorInvalid();
  const after = query.cursor && Buffer.from(unmark(query.cursor, mark), "base64url").toString();
  const rest = after === undefined ? items : items.filter((item) => nameOf(item) > after);
  const found = rest.slice(0, query.limit);
  const last = found.at(-1);
  return {
    items: found,
    ...(last !== undefined &&
      rest.length > found.length && {
        nextCursor: `${mark}.${Buffer.from(nameOf(last)).toString("base64url")}`,
      }),
  };
};
