import {
  isOrganisationCode,
  type Organisation,
  type OrganisationCode,
  type ProviderCode,
  type State,
  type StateCode,
} from "@angkor/domain";
import { government, organisationType } from "./codes.ts";
import type { Element } from "./xml.ts";

/** The names that records mention only by code. */
export interface Names {
  readonly states: ReadonlyMap<StateCode, State>;
  readonly organisations: ReadonlyMap<OrganisationCode, Organisation>;
}

/** An organisation as IATI names it: by an identifier where it has one, else by its name alone. */
export interface Party {
  readonly ref?: string;
  readonly type?: string;
  readonly name: string;
}

/**
 * States have no IATI identifier of their own: the lists that the standard approves identify ministries and agencies,
 * and which one pays is not recorded here. So States, and organisations that no list has, are identified in a
 * namespace of this service's own, documented in docs/iati.md, rather than by an identifier that is not theirs.
 */
export const ownNamespace = "APMBC";

/** Organisations of the reference list that the OECD DAC's list of channels identifies: `XM-DAC-` and the channel code. */
const channelOf: Readonly<Partial<Record<OrganisationCode, string>>> = {
  "org:eu": "42000",
  "org:un-cerf": "41147",
  "org:un-multi-partner-trust-fund": "41401",
  "org:wfp": "41140",
};

export const organisationOfChannel = (channel: string): OrganisationCode | undefined =>
  Object.keys(channelOf)
    .filter(isOrganisationCode)
    .find((code) => channelOf[code] === channel);

export const channelRef = (channel: string): string => `XM-DAC-${channel}`;

/** The identifier of a provider or State; none of one that is not told (a source not specified). */
export const refOf = (code: ProviderCode, { organisations }: Names): string | undefined => {
  if (!isOrganisationCode(code)) return `${ownNamespace}-${code}`;
  const channel = channelOf[code];
  if (channel !== undefined) return channelRef(channel);
  return organisations.get(code)?.type === "unspecified" ? undefined : `${ownNamespace}-${code.slice(4)}`;
};

export const partyOf = (code: ProviderCode, names: Names): Party => {
  const ref = refOf(code, names);
  if (!isOrganisationCode(code))
    return { ...(ref && { ref }), type: government, name: names.states.get(code)?.name ?? code };
  const known = names.organisations.get(code);
  const type = known && organisationType[known.type];
  return { ...(ref && { ref }), ...(type && { type }), name: known?.name ?? code };
};

/** An element that names a party: reporting-org, participating-org, provider-org, receiver-org, owner-org. */
export const partyElement = ({ ref, type, name }: Party, attributes: Element = {}): Element => ({
  "@ref": ref,
  "@type": type,
  ...attributes,
  narrative: name,
});
