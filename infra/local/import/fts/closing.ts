/** Why the importer cancels a record: it knows its own cancellations by these, and leaves those of people alone. */
export const closing = {
  /** Another record takes its place. */
  replaced: "Import: the source states other figures",
  /** The rest of a total: less of it is left, or nothing. */
  itemised: "Import: more of this total is recorded flow by flow",
  /** The source no longer has it. */
  dropped: "Import: the source no longer states it",
  /** A pledge that has become a commitment. */
  honoured: "Import: the source now states a commitment",
} as const;

const own: ReadonlySet<string> = new Set(Object.values(closing));

export const isOwnClosing = (reason: string | undefined): boolean => reason !== undefined && own.has(reason);
