import {
  type EventBase,
  type OrganisationCode,
  type ProviderCode,
  providerCode,
  type Source,
} from "../shared/index.ts";

export const organisationTypes = [
  "multilateral",
  "un-fund",
  "ngo",
  "foundation",
  "private",
  "other",
  "unspecified",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

/** Stands for the donors of totals that their source does not break down. It is many donors, and none by name. */
export const unspecifiedSource: ProviderCode = providerCode("org:unspecified-source");

/** A provider or channel that is not a State. */
export interface Organisation {
  readonly code: OrganisationCode;
  readonly name: string;
  readonly type: OrganisationType;
  readonly aliases: readonly string[];
  readonly source?: Source;
  readonly updatedAt: string;
}

export type OrganisationEvent = EventBase & {
  readonly type: "organisation-registered";
  readonly organisation: Omit<Organisation, "updatedAt">;
};

export const evolveOrganisation = (_: Organisation | undefined, event: OrganisationEvent): Organisation => ({
  ...event.organisation,
  updatedAt: event.at,
});
