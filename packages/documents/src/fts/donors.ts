/** A State or organisation as far as its name tells who it is. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Where a flow comes from, as FTS names it. */
export interface SourceOrganisation {
  readonly organisation: string;
  readonly types: string;
  /** ISO 3166-1 alpha-3. */
  readonly locations: readonly string[];
}

/** Agencies that FTS names without a country or not as governments: each is its State. */
const agencies: Readonly<Record<string, string>> = {
  "Deutsche Gesellschaft für Internationale Zusammenarbeit": "DEU",
  "Korea International Cooperation Agency": "KOR",
  "Swiss Development Cooperation/Swiss Humanitarian Aid": "CHE",
};

/** One spelling of a name: blanks and case make no difference. */
export const folded = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** FTS writes both in the singular and in the plural. */
const isGovernment = (types: string): boolean => types === "Governments" || types === "Government";

/** Who a flow's source is, by the organisations and States that are known; undefined for anyone else. */
export const knownDonors = (
  organisations: readonly Named[],
  states: readonly Named[],
): ((source: SourceOrganisation) => string | undefined) => {
  const codes = new Map(
    organisations.flatMap(({ code, name, aliases = [] }) =>
      [name, ...aliases].map((alias): [string, string] => [folded(alias), code]),
    ),
  );
  const governments = new Map(states.map(({ code, name }) => [folded(`${name}, Government of`), code]));
  return ({ organisation, types, locations }) => {
    const known = codes.get(folded(organisation));
    if (known !== undefined) return known;
    const [only, ...others] = locations;
    if (isGovernment(types) && only !== undefined && others.length === 0) return only;
    return agencies[organisation] ?? governments.get(folded(organisation));
  };
};
