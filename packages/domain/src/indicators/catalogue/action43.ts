import type { AssistanceRecord } from "../../cooperation-report/index.ts";
import type { Measure as PositionMeasure } from "../../position/index.ts";
import type { Pillar, ProviderCode } from "../../shared/index.ts";
import { type AssistanceQuery, assistanceOf, reportsAssistance } from "../assistance.ts";
import type { Facts } from "../facts.ts";
import {
  allOf,
  anyOf,
  type Indicator,
  type Measure,
  type Reported,
  told,
  type Unit,
  type Variant,
} from "../indicator.ts";
import { given, moneyFrom } from "../money.ts";

/** An indicator of assistance to one pillar. */
interface PillarAssistance {
  readonly id: string;
  readonly text: string;
  readonly pillar: Pillar;
  readonly measures: readonly PositionMeasure[];
  readonly recipients: "affected" | "statesParties";
  readonly subAnswers?: readonly Variant[];
}

const isRecipientIn = (facts: Facts, recipients: PillarAssistance["recipients"]) =>
  recipients === "affected" ? facts.isAffected : facts.isStateParty;

const assistanceMeasure = (
  { pillar, measures, recipients }: Pick<PillarAssistance, "pillar" | "measures" | "recipients">,
  scope: Pick<AssistanceQuery, "unearmarked"> = {},
): Measure => ({
  reported: ({ owner }, facts) =>
    reportsAssistance(owner, facts, { pillar, isRecipient: isRecipientIn(facts, recipients), ...scope }),
  evidenced: ({ owner }, facts) =>
    moneyFrom(owner, facts, {
      measures,
      pillar,
      isRecipient: isRecipientIn(facts, recipients),
      ...scope,
    }),
});

const whom = {
  affected: "another State that is an affected State Party",
  statesParties: "another State Party, affected or not",
} as const;

const pillarIndicator = (definition: PillarAssistance): Indicator => {
  const { id, text, pillar, recipients, subAnswers } = definition;
  return {
    id,
    text,
    kind: "count",
    literal: "statesParties",
    ...assistanceMeasure(definition),
    othersApart: true,
    rules: {
      reported: `The State reports assistance for ${pillar} in the period to ${whom[recipients]}: a commitment, a payment or a delivery in kind; a pledge is none. Assistance whose recipients are not stated does not count.`,
      evidenced: `Commitments or payments of the State for ${pillar}, to ${whom[recipients]}, available in the period (or an undivided span of years that it lies in). Money for several pillars counts for each that it names.`,
    },
    alternatives: [
      {
        name: "includingUnearmarked",
        rule: "Also assistance whose recipients or pillar are not stated.",
        ...assistanceMeasure(definition, { unearmarked: true }),
      },
    ],
    ...(subAnswers && { subAnswers }),
  };
};

type Route = NonNullable<AssistanceRecord["vaRoute"]>;

/** The ways of Action 43: not reported where the report does not say which way all of its assistance goes. */
const routeReported = (route: Route, owner: ProviderCode, facts: Facts): Reported => {
  const query = { pillar: "victim-assistance", isRecipient: facts.isAffected } as const;
  const answer = reportsAssistance(owner, facts, query, ({ vaRoute }) => vaRoute === route);
  const isTold = assistanceOf(owner, facts, query).every(({ vaRoute }) => vaRoute !== undefined);
  return answer === "no" && !isTold ? "notReported" : answer;
};

const victimAssistanceBy = (
  name: string,
  rule: string,
  route: Route,
  measures: readonly PositionMeasure[],
): Variant => ({
  name,
  rule,
  reported: ({ owner }, facts) => routeReported(route, owner, facts),
  evidenced: ({ owner }, facts) =>
    moneyFrom(owner, facts, { measures, pillar: "victim-assistance", isRecipient: facts.isAffected }),
});

const noMarkers =
  "The service keeps no policy markers of commitments, so that no record can show it; only the State's answer tells.";

const people = ["gender", "age", "disability", "diverseNeeds"] as const;
const surroundings = ["climate", "environment"] as const;

const aboutPeople = ({ owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers.diverseNeedsConsidered;
const aboutSurroundings = ({ owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers.climateEnvironmentConsidered;

const considerations: readonly Indicator[] = [
  {
    id: "43.5",
    text: "Number of States Parties providing assistance reporting on considerations for gender, age, disability, the diverse needs and experiences of people in affected communities including mine survivors",
    kind: "count",
    literal: "reportingProviders",
    reported: (unit, facts) => told(aboutPeople(unit, facts)?.answer),
    rules: {
      reported: "The State reports assistance (43.1 to 43.4), and answers yes to considerations for people.",
      evidenced: noMarkers,
    },
    alternatives: [
      {
        name: "strict",
        rule: "All four parts: gender, age, disability and diverse needs.",
        reported: (unit, facts) => allOf(...people.map((part) => told(aboutPeople(unit, facts)?.[part]))),
      },
      {
        name: "any",
        rule: "The answer, or any of the four parts.",
        reported: (unit, facts) =>
          anyOf(
            told(aboutPeople(unit, facts)?.answer),
            ...people.map((part) => told(aboutPeople(unit, facts)?.[part])),
          ),
      },
    ],
    subAnswers: people.map((part) => ({
      name: part,
      rule: `Considers ${part === "diverseNeeds" ? "the diverse needs of people, with survivors" : part}.`,
      reported: (unit, facts) => told(aboutPeople(unit, facts)?.[part]),
    })),
  },
  {
    id: "43.6",
    text: "Number of States Parties providing assistance reporting on considerations for climate and the environment",
    kind: "count",
    literal: "reportingProviders",
    reported: (unit, facts) => told(aboutSurroundings(unit, facts)?.answer),
    rules: {
      reported:
        "The State reports assistance (43.1 to 43.4), and answers yes to considerations for climate and the environment.",
      evidenced: noMarkers,
    },
    alternatives: [
      {
        name: "strict",
        rule: "Both parts: climate and the environment.",
        reported: (unit, facts) =>
          allOf(...surroundings.map((part) => told(aboutSurroundings(unit, facts)?.[part]))),
      },
    ],
    subAnswers: surroundings.map((part) => ({
      name: part,
      rule: `Considers ${part === "environment" ? "the environment" : part}.`,
      reported: (unit, facts) => told(aboutSurroundings(unit, facts)?.[part]),
    })),
  },
];

export const action43: readonly Indicator[] = [
  pillarIndicator({
    id: "43.1",
    text: "Number of States Parties that report on providing assistance to affected States Parties in the implementation of survey and clearance",
    pillar: "survey-clearance",
    measures: given,
    recipients: "affected",
  }),
  pillarIndicator({
    id: "43.2",
    text: "Number of States Parties that report providing assistance to affected States Parties in the implementation of victim assistance",
    pillar: "victim-assistance",
    measures: [...given, "broader"],
    recipients: "affected",
    subAnswers: [
      victimAssistanceBy("earmarkedVA", "Earmarked in the mine-action budget.", "earmarked", given),
      victimAssistanceBy(
        "broaderFundingRelevantToVictims",
        "Broader funding that is relevant to victims.",
        "broader",
        ["broader"],
      ),
    ],
  }),
  pillarIndicator({
    id: "43.3",
    text: "Number of States Parties that report providing assistance to affected States Parties in the implementation of mine risk education",
    pillar: "risk-education",
    measures: given,
    recipients: "affected",
  }),
  pillarIndicator({
    id: "43.4",
    text: "Number of States Parties that report providing assistance to States Parties in implementing their stockpile destruction obligations",
    pillar: "stockpile-destruction",
    measures: given,
    recipients: "statesParties",
  }),
  ...considerations,
];
