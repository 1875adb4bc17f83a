import type { ProviderCode } from "../shared/index.ts";
import { isReportingProvider, reportsAssistance } from "./assistance.ts";
import { isInPeriod } from "./evidence.ts";
import { codesOf, type Facts } from "./facts.ts";
import type { PopulationName, Unit } from "./indicator.ts";
import { given, moneyFrom } from "./money.ts";

/** Who is counted, by the rosters of the cut-off day. */
interface Population {
  readonly description: string;
  readonly units: (facts: Facts) => readonly Unit[];
}

const statesWhere = (facts: Facts, isCounted: (code: ProviderCode) => boolean): Unit[] =>
  codesOf(facts)
    .filter(isCounted)
    .map((code) => ({ name: code, owner: code }));

const any = () => true;

/** Whether a State is in a position to provide assistance: it says so, or it assists by its report or by its money. */
export const isProvider = (code: ProviderCode, facts: Facts): boolean =>
  facts.reportOf(code)?.content.answers.positionToAssist?.answer === "yes" ||
  reportsAssistance(code, facts, { isRecipient: any, unearmarked: true }) === "yes" ||
  moneyFrom(code, facts, { measures: [...given, "broader"], isRecipient: any, unearmarked: true }).length > 0;

/** Requests for extension that were made in the period: by their day of adoption, else of publication here. */
const extensionRequests = (facts: Facts): Unit[] =>
  facts.records.workPlans
    .filter(
      ({ content, firstPublishedAt }) =>
        content.kind === "article5-extension-request" &&
        facts.isStateParty(content.state) &&
        isInPeriod(facts, content.adoptedOn ?? firstPublishedAt?.slice(0, 10)),
    )
    .map(({ id, content }) => ({ name: id, owner: content.state }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

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
  reportingProviders: {
    description: "States Parties that report assistance which any of 43.1 to 43.4 counts.",
    units: (facts) =>
      statesWhere(facts, (code) => facts.isStateParty(code) && isReportingProvider(code, facts)),
  },
  providers: {
    description:
      "States Parties in a position to provide assistance: they say so in their report, report assistance, or have commitments or payments to others available in the period.",
    units: (facts) => statesWhere(facts, (code) => facts.isStateParty(code) && isProvider(code, facts)),
  },
  extensionRequests: {
    description:
      "Requests for extension of an Article 5 deadline that States Parties made in the period: by the day on which the document was adopted, else published here.",
    units: extensionRequests,
  },
};
