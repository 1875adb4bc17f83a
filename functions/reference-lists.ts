import type { Names } from "@angkor/documents/iati";
import { organisations, states, type Table } from "@angkor/store";
import { listAll } from "./list-all.ts";

/** The names of the reference lists: whatever leaves or enters tells who is meant by them. */
export const readReferenceLists = async (table: Table): Promise<Names> => {
  const [known, organised] = await Promise.all([
    listAll(table, states, () => true),
    listAll(table, organisations, () => true),
  ]);
  return {
    states: new Map(known.map(({ state }) => [state.iso3, state])),
    organisations: new Map(organised.map(({ state }) => [state.code, state])),
  };
};
