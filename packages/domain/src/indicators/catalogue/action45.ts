import { type ExchangeLevel, exchangeLevels } from "../../cooperation-report/index.ts";
import { isExchangeAbout, tookPlaceBetween } from "../../exchange/index.ts";
import { isInPeriod, shownBy } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { allOf, type Evidence, type Indicator, told, type Unit } from "../indicator.ts";

type Question = "experienceShared" | "expertiseShared";

const sharing = (question: Question, { owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers[question];

const arrangedAs = { experienceShared: "experience", expertiseShared: "expertise" } as const;

/** Arrangements in which the unit shares, that took place in the period; through one kind of cooperation, or any. */
const arrangementsOf = (
  question: Question,
  { owner }: Unit,
  facts: Facts,
  level?: ExchangeLevel,
): Evidence[] =>
  facts.records.exchangeArrangements
    .filter(
      (arrangement) =>
        arrangement.content.sharers.includes(owner) &&
        (level === undefined || arrangement.content.level === level) &&
        isExchangeAbout(arrangement.content, arrangedAs[question]) &&
        tookPlaceBetween(arrangement, facts),
    )
    .map(({ id }) => ({ kind: "exchange-arrangement", id }));

const sharingIndicator = (question: Question, id: string, text: string, what: string): Indicator => ({
  id,
  text,
  kind: "count",
  literal: "statesParties",
  reported: (unit, facts) => told(sharing(question, unit, facts)?.answer),
  evidenced: (unit, facts) => [
    ...shownBy(facts.reportOf(unit.owner), (answers) =>
      answers[question]?.exchanges.some(({ date }) => isInPeriod(facts, date)),
    ),
    ...arrangementsOf(question, unit, facts),
  ],
  rules: {
    reported: `The State answers yes: it shared ${what}, through any channel.`,
    evidenced: `An exchange with its topic and its date in the period, in the State's report; or a recorded arrangement about ${arrangedAs[question]}, under way or completed on a day of the period, in which the State shares. Who only receives or pays does not share.`,
  },
  alternatives: [
    {
      name: "strict",
      rule: "Through all three channels: international, regional and bilateral.",
      reported: (unit, facts) =>
        allOf(...exchangeLevels.map((level) => told(sharing(question, unit, facts)?.[level]))),
    },
  ],
  subAnswers: exchangeLevels.map((level) => ({
    name: level,
    rule: `Through ${level} cooperation.`,
    reported: (unit, facts) => told(sharing(question, unit, facts)?.[level]),
    evidenced: (unit, facts) => [
      ...shownBy(facts.reportOf(unit.owner), (answers) =>
        answers[question]?.exchanges.some(
          (exchange) => exchange.level === level && isInPeriod(facts, exchange.date),
        ),
      ),
      ...arrangementsOf(question, unit, facts, level),
    ],
  })),
});

export const action45: readonly Indicator[] = [
  sharingIndicator(
    "experienceShared",
    "45.1",
    "Number of States Parties that report sharing national experiences, best practices, and lessons learnt through international, regional, and bilateral cooperation",
    "national experiences, best practices or lessons learnt",
  ),
  sharingIndicator(
    "expertiseShared",
    "45.2",
    "Number of States Parties that report sharing scientific, methodological, and technological expertise to strengthen the Convention's implementation",
    "scientific, methodological or technological expertise",
  ),
];
