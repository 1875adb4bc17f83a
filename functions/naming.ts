import { type Caller, canSee, type EventBase, type MayName } from "@angkor/domain";
import { type Loaded, loadMany, type Table } from "@angkor/store";
import type { RecordKind } from "./access.ts";

/** Of the records of a kind that others name, the ids of those that a caller may see. */
export type SeenAmong = <State, Event extends EventBase>(
  caller: Caller,
  kind: RecordKind<State, Event>,
  ids: readonly (string | undefined)[],
) => Promise<readonly string[]>;

/** As records stand: one read for a hundred of a kind, and none where nothing is named. */
export const seenNow =
  (table: Table): SeenAmong =>
  async (caller, kind, ids) => {
    const named = new Set(ids.filter((id) => id !== undefined));
    return seenOf(caller, kind, [...(await loadMany(table, kind.aggregate, [...named])).values()]);
  };

/** The ids of records that a caller may see. */
export const seenOf = <State, Event extends EventBase>(
  caller: Caller,
  { seen, mayRead }: Pick<RecordKind<State, Event>, "seen" | "mayRead">,
  records: readonly Loaded<State>[],
): readonly string[] =>
  records.filter(({ state }) => mayRead?.(caller, state) ?? canSee(caller, seen(state))).map(({ id }) => id);

/** These records alone may be named: docs/adr/0046. */
export const naming = async (...seen: readonly Promise<readonly string[]>[]): Promise<MayName> => {
  const ids = new Set((await Promise.all(seen)).flat());
  return (id) => ids.has(id);
};

/** Every name: of an answer that tells none, or only what its request named and was refused had it not seen. */
export const anyName: MayName = () => true;
