import {
  type EvidenceParty,
  isOrganisationCode,
  isStateCode,
  type ProviderCode,
  type StateCode,
} from "@angkor/domain";
import { knownDonors } from "../fts/index.ts";
import { type Names, organisationOfChannel, ownNamespace } from "./organisations.ts";
import type { XmlNode } from "./read-xml.ts";

/** Who and where the identifiers, names and country codes of a file are. */
export interface Directory {
  party(element: XmlNode | undefined): EvidenceParty;
  state(iso2: string): StateCode | undefined;
}

/** Public-sector organisations of a country are its State: OrganisationType government, local government, other public. */
const publicTypes: readonly string[] = ["10", "11", "15"];

/** `GB-GOV-1`, `NO-BRC-971277882`, `US-1`: identifiers of a country's own lists begin with its code. */
const countryOf = (ref: string, type: string | undefined): string | undefined => {
  const [, country, list = ""] = /^([A-Z]{2})-([A-Z]+|\d+)/.exec(ref) ?? [];
  const isPublic = list === "GOV" || list === "COA" || /^\d+$/.test(list);
  return isPublic || (type !== undefined && publicTypes.includes(type)) ? country : undefined;
};

export const directoryOf = (names: Names): Directory => {
  const byIso2 = new Map(
    [...names.states.values()].flatMap(({ iso2, iso3 }): [string, StateCode][] =>
      iso2 ? [[iso2, iso3]] : [],
    ),
  );
  const stateNames = [...names.states.values()].map(({ iso3, name }) => ({ code: iso3, name }));
  const named = knownDonors([...names.organisations.values(), ...stateNames], stateNames);
  const byName = (name: string): ProviderCode | undefined => {
    const code = named({ organisation: name, types: "", locations: [] });
    return code !== undefined && (isOrganisationCode(code) || isStateCode(code)) ? code : undefined;
  };
  const byOwnRef = (own: string): ProviderCode | undefined => {
    if (isStateCode(own)) return own;
    const code = `org:${own}`;
    return isOrganisationCode(code) && names.organisations.has(code) ? code : undefined;
  };
  const byRef = (ref: string, type: string | undefined): ProviderCode | undefined => {
    if (ref.startsWith(`${ownNamespace}-`)) return byOwnRef(ref.slice(ownNamespace.length + 1));
    if (ref.startsWith("XM-DAC-")) return organisationOfChannel(ref.slice(7));
    return byIso2.get(countryOf(ref, type) ?? "");
  };
  return {
    state: (iso2) => byIso2.get(iso2),
    party: (element) => {
      const ref = element?.attribute("ref") || undefined;
      const name = element?.child("narrative")?.text || element?.text || undefined;
      const code = (ref && byRef(ref, element?.attribute("type"))) || (name && byName(name)) || undefined;
      return {
        ...(name !== undefined && { name: name.slice(0, 300) }),
        ...(ref !== undefined && { ref: ref.slice(0, 200) }),
        ...(code !== undefined && { code }),
      };
    },
  };
};
