import { isOrganisationCode, type ProviderCode } from "@angkor/domain";
import type { Direction } from "./codes.ts";
import { type Names, ownNamespace, type Party, partyElement, partyOf } from "./organisations.ts";
import type { Element } from "./xml.ts";

/** Who publishes: the ISU, for others and as their secondary reporter; or a provider or State, its own records. */
export type PublisherCode = "isu" | ProviderCode;

export interface Publisher {
  readonly code: PublisherCode;
  readonly party: Party & { readonly ref: string };
}

const isuParty = {
  ref: `${ownNamespace}-ISU`,
  type: "40",
  name: "Implementation Support Unit of the Anti-Personnel Mine Ban Convention",
} as const;

/** @throws RangeError for one that can't publish: nobody knows who a source not specified is. */
export const publisherOf = (code: PublisherCode, names: Names): Publisher => {
  if (code === "isu") return { code, party: isuParty };
  const { ref, ...party } = partyOf(code, names);
  if (ref === undefined) throw new RangeError(`${code} has no identifier to publish under`);
  return { code, party: { ...party, ref } };
};

export const reportingOrg = ({ code, party }: Publisher): Element =>
  partyElement(party, { ...(code === "isu" && { "@secondary-reporter": "1" }) });

/** The same record has the same identifier for ever: the publisher's, a hyphen, and the record's own id. */
export const identifierOf = ({ party }: Publisher, id: string): string => `${party.ref}-${id}`;

/** A State that publishes tells what it gets of others' money; everybody else what its provider gives. */
export const directionOf = ({ code }: Publisher, donor: ProviderCode): Direction =>
  code === "isu" || code === donor || isOrganisationCode(code) ? "outgoing" : "incoming";
