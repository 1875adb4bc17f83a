import {
  isOrganisationCode,
  type Organisation,
  type OrganisationType,
  type Position,
  type ProgressRecords,
  type ProviderPosition,
  type StateCode,
  type ToldSource,
} from "@angkor/domain";

/** What has been read of all providers and the reference list. */
export interface MobilisationSources {
  readonly positions: readonly Position[];
  readonly providerPositions: readonly ProviderPosition[];
  readonly organisations: readonly Organisation[];
}

/** The State's position, what each provider gives to it, and the kinds of organisations. */
export const progressRecords = (
  { positions, providerPositions, organisations }: MobilisationSources,
  state: StateCode,
): ProgressRecords => {
  const types = new Map(organisations.map(({ code, type }) => [code, type]));
  return {
    position: positions.find(({ states }) => states.length === 1 && states[0] === state) ?? {
      states: [state],
      declarations: [],
      amounts: [],
    },
    providers: providerPositions.filter(({ states }) => states.includes(state)),
    sourceOf: (provider) =>
      isOrganisationCode(provider) ? sourceOfType[types.get(provider) ?? "unspecified"] : "bilateral",
  };
};

const sourceOfType: Readonly<Record<OrganisationType, ToldSource>> = {
  multilateral: "multilateral",
  "un-fund": "multilateral",
  foundation: "private",
  private: "private",
  ngo: "other",
  other: "other",
  unspecified: "unspecified",
};
