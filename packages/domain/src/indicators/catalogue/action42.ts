import type { CooperationReport } from "../../cooperation-report/index.ts";
import {
  type CoordinationPart,
  coordinationParts,
  isStandingOn,
  metStakeholders,
  metWith,
  type NationalMineActionPlatform,
  type PlatformMeeting,
} from "../../national-mine-action-platform/index.ts";
import { isInPeriod, shownBy } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import {
  allOf,
  type Evidence,
  type Indicator,
  type Reported,
  told,
  type Unit,
  type Variant,
} from "../indicator.ts";

const coordination = ({ owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers.nationalCoordination;

const shown = (platforms: readonly NationalMineActionPlatform[]): Evidence[] =>
  platforms.map(({ id }) => ({ kind: "national-mine-action-platform", id }));

/** Platforms of the State with such a meeting in the period, whether they still stand or not. */
const metInPeriod = (
  { owner }: Unit,
  facts: Facts,
  isSuch: (meeting: PlatformMeeting) => boolean,
): NationalMineActionPlatform[] =>
  facts
    .platformsOf(owner)
    .filter(
      ({ status, content }) =>
        status === "recorded" &&
        content.meetings.some((meeting) => isInPeriod(facts, meeting.date) && isSuch(meeting)),
    );

const coordinatedWith = (part: CoordinationPart, whom: string): Variant => ({
  name: part,
  rule: `With ${whom}. Evidenced: they took part in a meeting of the National Mine Action Platform in the period.`,
  reported: (unit, facts) => told(coordination(unit, facts)?.[part]),
  evidenced: (unit, facts) => shown(metInPeriod(unit, facts, (meeting) => metWith(meeting, part))),
});

/** Platforms that met all three in the period, together or one after the other; none when one is missing. */
const metAll = (unit: Unit, facts: Facts): Evidence[] => {
  const met = coordinationParts.map((part) => metInPeriod(unit, facts, (meeting) => metWith(meeting, part)));
  return met.some((platforms) => platforms.length === 0) ? [] : shown([...new Set(met.flat())]);
};

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
    evidenced: (unit, facts) => [
      ...shownBy(facts.reportOf(unit.owner), ({ nationalCoordination }) =>
        nationalCoordination?.events.some(({ date }) => isInPeriod(facts, date)),
      ),
      ...shown(metInPeriod(unit, facts, metStakeholders)),
    ],
    rules: {
      reported: "The State answers yes: it made efforts to strengthen national coordination.",
      evidenced:
        "A meeting of the State's National Mine Action Platform in the period, recorded in the service, in which national or international stakeholders or States in a position to provide assistance took part; or an event of coordination with its date in the period and its forum, in the State's report.",
    },
    alternatives: [
      {
        name: "strict",
        rule: "With all three: national stakeholders, international ones, and States Parties in a position to provide assistance. Evidenced: all three took part in meetings of the National Mine Action Platform in the period.",
        reported: (unit, facts) => {
          const { national, international, statesParties } = coordination(unit, facts) ?? {};
          return allOf(told(national), told(international), told(statesParties));
        },
        evidenced: metAll,
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
    evidenced: (unit, facts) => [
      ...shownBy(latestOnPlatform(unit, facts), ({ nationalMineActionPlatform: told }) =>
        told?.establishedOn === undefined
          ? false
          : told.establishedOn <= facts.lastDay &&
            (told.dissolvedOn === undefined || told.dissolvedOn > facts.lastDay),
      ),
      ...shown(facts.platformsOf(unit.owner).filter((recorded) => isStandingOn(recorded, facts.lastDay))),
    ],
    rules: {
      reported:
        "The State answers yes. A yes of an earlier year holds until the State reports otherwise, and is told in carriedForward.",
      evidenced:
        "A National Mine Action Platform that stands on 31 December of the period, established by then and not dissolved: recorded in the service, or with its days in the State's latest report on it.",
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
