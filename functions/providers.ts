import { isOrganisationCode, type ProviderCode } from "@angkor/domain";
import { problem } from "@angkor/http";
import { currentKey, getItem, type Table } from "@angkor/store";

/** A provider is a State, or an organisation of the reference list: organisations are never removed from it. */
export const requireProvider = async (table: Table, code: ProviderCode, pointer: string): Promise<void> => {
  if (isOrganisationCode(code) && (await getItem(table, currentKey("organisation", code))) === undefined) {
    throw problem("provider-unknown", `${code} is not on the reference list of organisations.`, [
      { pointer, detail: "The ISU registers organisations." },
    ]);
  }
};
