import type { Organisation, State } from "@angkor/domain";
import { organisations, states, type Table } from "@angkor/store";
import { listAll } from "./list-all.ts";

/** What a State or organisation is called, by its code; a code without a name is told as it is. */
export type NameOf = (code: string) => string;

/** The reference list of organisations: one query of few items. */
export const loadOrganisations = async (table: Table): Promise<Organisation[]> =>
  (await listAll(table, organisations, () => true)).map(({ state }) => state);

/** Names as the rosters and the reference list of organisations have them. */
export const namesFrom = (rosters: readonly State[], known: readonly Organisation[]): NameOf => {
  const names = new Map<string, string>([
    ...rosters.map(({ iso3, name }) => [iso3, name] as const),
    ...known.map(({ code, name }) => [code, name] as const),
  ]);
  return (code) => names.get(code) ?? code;
};

/** The names of all States and organisations of the reference lists: two queries. */
export const loadNames = async (table: Table): Promise<NameOf> => {
  const [everyone, known] = await Promise.all([listAll(table, states, () => true), loadOrganisations(table)]);
  return namesFrom(
    everyone.map(({ state }) => state),
    known,
  );
};
