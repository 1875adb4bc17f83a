import type { ProviderCode } from "../shared/index.ts";
import { codesOf, type Facts } from "./facts.ts";
import type { PopulationName, Unit } from "./indicator.ts";

/** Who is counted, by the rosters of the cut-off day. */
interface Population {
  readonly description: string;
  readonly units: (facts: Facts) => readonly Unit[];
}

const statesWhere = (facts: Facts, isCounted: (code: ProviderCode) => boolean): Unit[] =>
  codesOf(facts)
    .filter(isCounted)
    .map((code) => ({ name: code, owner: code }));

export const populations: Readonly<Record<PopulationName, Population>> = {
  affected: {
    description:
      "Affected States Parties: on the roster with an Article 5, Article 4 or victim assistance flag.",
    units: (facts) => statesWhere(facts, facts.isAffected),
  },
  article5: {
    description: "Affected States Parties with an Article 5 flag.",
    units: (facts) => statesWhere(facts, (code) => facts.hasFlag(code, "article5")),
  },
  article4: {
    description: "Affected States Parties with an Article 4 flag.",
    units: (facts) => statesWhere(facts, (code) => facts.hasFlag(code, "article4")),
  },
  victimAssistance: {
    description: "Affected States Parties with a victim assistance flag.",
    units: (facts) => statesWhere(facts, (code) => facts.hasFlag(code, "victimAssistance")),
  },
  statesParties: {
    description: "All States Parties.",
    units: (facts) => statesWhere(facts, facts.isStateParty),
  },
};
