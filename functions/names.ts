import { type Language, organisationName, stateName } from "@angkor/documents/languages";
import { organisations, states, type Table } from "@angkor/store";
import { listAll } from "./list-all.ts";
import type { NameOf } from "./wording.ts";

/** How documents and e-mails in a language name States and organisations: one whom the reference lists do not know, by its code. */
export const readNames = async (table: Table, language: Language): Promise<NameOf> => {
  const everyOne = () => true;
  const [known, organised] = await Promise.all([
    listAll(table, states, everyOne),
    listAll(table, organisations, everyOne),
  ]);
  const names = new Map<string, string>([
    ...known.map(({ state }) => [state.iso3, stateName(state, language)] as const),
    ...organised.map(({ state }) => [state.code, organisationName(state, language)] as const),
  ]);
  return (code) => names.get(code) ?? code;
};
