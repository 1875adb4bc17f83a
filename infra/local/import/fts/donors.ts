import type { Schema } from "@angkor/client";
import type { Newcomer } from "../api/organisations.ts";
import { unspecifiedSource } from "./totals.ts";

/** Agencies that FTS names without a country or not as governments: each is its State. */
const agencies: Readonly<Record<string, string>> = {
  "Deutsche Gesellschaft für Internationale Zusammenarbeit": "DEU",
  "Korea International Cooperation Agency": "KOR",
  "Swiss Development Cooperation/Swiss Humanitarian Aid": "CHE",
};

const types: Readonly<Record<string, Newcomer["type"]>> = {
  "Multilateral Organizations": "multilateral",
  NGOs: "ngo",
  "Private Organizations": "private",
  "Pooled Funds": "un-fund",
};

export interface Donors {
  /** The code of a flow's source; an organisation that is not on the reference list joins the newcomers. */
  codeOf(source: SourceOrganisation): string;
  readonly newcomers: ReadonlyMap<string, Newcomer>;
}

export interface SourceOrganisation {
  readonly organisation: string;
  readonly types: string;
  readonly locations: readonly string[];
}

const folded = (name: string): string => name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** `org:action-contre-la-faim`: the words of the name in plain letters. */
export const organisationCode = (name: string): `org:${string}` => {
  const words = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "");
  return `org:${words || "unnamed"}`;
};

export const openDonors = (
  organisations: readonly Schema<"Organisation">[],
  states: readonly Schema<"State">[],
): Donors => {
  const codes = new Map(
    organisations.flatMap(({ code, name, aliases }) =>
      [name, ...aliases].map((alias): [string, string] => [folded(alias), code]),
    ),
  );
  const stateNames = new Map(states.map(({ iso3, name }) => [folded(`${name}, Government of`), iso3]));
  const newcomers = new Map<string, Newcomer>();

  const stateOf = ({ organisation, types: kinds, locations }: SourceOrganisation): string | undefined => {
    const [only, ...others] = locations;
    if (kinds === "Governments" && only !== undefined && others.length === 0) return only;
    return agencies[organisation] ?? stateNames.get(folded(organisation));
  };

  const joined = ({ organisation, types: kinds }: SourceOrganisation): string => {
    const code = organisationCode(organisation);
    if (!organisations.some((known) => known.code === code)) {
      newcomers.set(code, {
        code,
        name: organisation.slice(0, 200),
        type: types[kinds] ?? "other",
        source: { citation: "OCHA FTS, source organisation of a flow", verified: true },
      });
    }
    return code;
  };

  return {
    newcomers,
    codeOf: (source) => {
      if (source.organisation === "") return unspecifiedSource;
      return codes.get(folded(source.organisation)) ?? stateOf(source) ?? joined(source);
    },
  };
};
