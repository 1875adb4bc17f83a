import type { Names } from "@angkor/documents/iati";
import { kindPartition, listPage, organisations, states, type Table } from "@angkor/store";

/** More than there are States, and organisations. */
const allNames = 2000;

/** The names of the reference lists: whatever leaves or enters tells who is meant by them. */
export const readNames = async (table: Table): Promise<Names> => {
  const everyOne = { limit: allNames, keep: () => true };
  const [known, organised] = await Promise.all([
    listPage(table, states, {
      ...everyOne,
      listings: [{ index: "kind", partition: kindPartition("state") }],
    }),
    listPage(table, organisations, {
      ...everyOne,
      listings: [{ index: "kind", partition: kindPartition("organisation") }],
    }),
  ]);
  return {
    states: new Map(known.items.map(({ state }) => [state.iso3, state])),
    organisations: new Map(organised.items.map(({ state }) => [state.code, state])),
  };
};
