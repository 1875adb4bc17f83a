import type { EventBase, OrganisationCode, Source } from "../shared/index.ts";

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
