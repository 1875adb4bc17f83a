import type { Schema } from "@angkor/client";
import { knownDonors, type SourceOrganisation } from "@angkor/documents/fts";
import type { Newcomer } from "../api/organisations.ts";
import { unspecifiedSource } from "./totals.ts";

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
  const known = knownDonors(
    organisations,
    states.map(({ iso3, name }) => ({ code: iso3, name })),
  );
  const newcomers = new Map<string, Newcomer>();

  const joined = ({ organisation, types: kinds }: SourceOrganisation): string => {
    const code = organisationCode(organisation);
    if (!organisations.some((one) => one.code === code)) {
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
      return known(source) ?? joined(source);
    },
  };
};
