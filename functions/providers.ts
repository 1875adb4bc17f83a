import { type Caller, isOrganisationCode, type ProviderCode } from "@angkor/domain";
import { problem } from "@angkor/http";
import { currentKey, getItems, nameOf, type Table } from "@angkor/store";
import { requireOwner } from "./access.ts";

/** A provider that a request names, and where: its pointer into the body. */
type NamedProvider = readonly [pointer: string, code: ProviderCode];

/** Providers are States, or organisations of the reference list, which are never removed from it. One read, if any. */
export const requireProviders = async (table: Table, named: readonly NamedProvider[]): Promise<void> => {
  const keyOf = (code: ProviderCode) => currentKey("organisation", code);
  const organisations = named.filter(([, code]) => isOrganisationCode(code));
  if (organisations.length === 0) return;
  const codes = [...new Set(organisations.map(([, code]) => code))];
  const known = await getItems(table, codes.map(keyOf));
  const unknown = organisations.filter(([, code]) => !known.has(nameOf(keyOf(code))));
  if (unknown.length === 0) return;
  const names = [...new Set(unknown.map(([, code]) => code))].join(", ");
  throw problem(
    "provider-unknown",
    `Not on the reference list of organisations: ${names}.`,
    unknown.map(([pointer]) => ({ pointer, detail: "The ISU registers organisations." })),
  );
};

export const requireProvider = (table: Table, code: ProviderCode, pointer: string): Promise<void> =>
  requireProviders(table, [[pointer, code]]);

/** The provider that a request names, or the caller's own; the caller must act for it. */
export const providerOf = (caller: Caller, named: ProviderCode | undefined): ProviderCode => {
  const provider = named ?? caller.state;
  if (provider === undefined) {
    throw problem("request-invalid", "You act for no State or organisation: say who answers.", [
      { pointer: "/provider", detail: "Name the provider that answers." },
    ]);
  }
  requireOwner(caller, provider);
  return provider;
};
