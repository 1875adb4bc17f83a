import type { CooperationReport } from "../../cooperation-report/index.ts";
import { isInPeriod, shownBy } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { allOf, type Indicator, type Reported, told, type Unit, type Variant } from "../indicator.ts";

const coordination = ({ owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers.nationalCoordination;

const coordinatedWith = (part: "national" | "international" | "statesParties", whom: string): Variant => ({
  name: part,
  rule: `With ${whom}.`,
  reported: (unit, facts) => told(coordination(unit, facts)?.[part]),
});

/** The latest report with an answer on the platform, for the period or before. */
const latestOnPlatform = ({ owner }: Unit, facts: Facts): CooperationReport | undefined =>
  facts.reportsOf(owner).find(({ content }) => content.answers.nationalMineActionPlatform !== undefined);

const platformOf = (report: CooperationReport | undefined) =>
  report?.content.answers.nationalMineActionPlatform;

/** A platform stays until the State reports otherwise: only a yes is carried forward. */
const platform = (unit: Unit, facts: Facts): Reported => {
  const report = latestOnPlatform(unit, facts);
  const answer = told(platformOf(report)?.answer);
  return answer === "no" && report?.content.year !== facts.period ? "notReported" : answer;
};

export const action42: readonly Indicator[] = [
  {
    id: "42.2",
    aliases: ["42.1"],
    text: "Percentage of affected States Parties that report efforts to strengthen national coordination with national and international stakeholders and States Parties in a position to provide assistance",
    kind: "percentage",
    literal: "affected",
    reported: (unit, facts) => told(coordination(unit, facts)?.answer),
    evidenced: ({ owner }, facts) =>
      shownBy(facts.reportOf(owner), ({ nationalCoordination }) =>
        nationalCoordination?.events.some(({ date }) => isInPeriod(facts, date)),
      ),
    rules: {
      reported: "The State answers yes: it made efforts to strengthen national coordination.",
      evidenced:
        "An event of coordination with its date in the period and its forum, in the State's report. The service keeps no events of coordination besides.",
    },
    alternatives: [
      {
        name: "strict",
        rule: "With all three: national stakeholders, international ones, and States Parties in a position to provide assistance.",
        reported: (unit, facts) => {
          const { national, international, statesParties } = coordination(unit, facts) ?? {};
          return allOf(told(national), told(international), told(statesParties));
        },
      },
    ],
    subAnswers: [
      coordinatedWith("national", "national stakeholders"),
      coordinatedWith("international", "international stakeholders"),
      coordinatedWith("statesParties", "States Parties in a position to provide assistance"),
    ],
  },
  {
    id: "42.3",
    aliases: ["42.2"],
    text: "Percentage of affected States Parties that report having established a National Mine Action Platform",
    kind: "percentage",
    literal: "affected",
    reported: platform,
    evidenced: (unit, facts) =>
      shownBy(latestOnPlatform(unit, facts), ({ nationalMineActionPlatform: told }) =>
        told?.establishedOn === undefined
          ? false
          : told.establishedOn <= facts.lastDay &&
            (told.dissolvedOn === undefined || told.dissolvedOn > facts.lastDay),
      ),
    rules: {
      reported:
        "The State answers yes. A yes of an earlier year holds until the State reports otherwise, and is told in carriedForward.",
      evidenced:
        "The day on which the platform was established, on or before 31 December of the period, in the State's latest report on it, and none by then on which it was dissolved.",
    },
    carriedForward: (unit, facts) =>
      platform(unit, facts) === "yes" && latestOnPlatform(unit, facts)?.content.year !== facts.period,
    alternatives: [
      {
        name: "annual",
        rule: "What was reported for the period itself; nothing is carried forward.",
        reported: ({ owner }, facts) => told(platformOf(facts.reportOf(owner))?.answer),
      },
    ],
  },
];
