import { exchangeLevels } from "../../cooperation-report/index.ts";
import { isInPeriod, shownBy } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { allOf, type Indicator, told, type Unit } from "../indicator.ts";

type Question = "experienceShared" | "expertiseShared";

const sharing = (question: Question, { owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers[question];

const sharingIndicator = (question: Question, id: string, text: string, what: string): Indicator => ({
  id,
  text,
  kind: "count",
  literal: "statesParties",
  reported: (unit, facts) => told(sharing(question, unit, facts)?.answer),
  evidenced: ({ owner }, facts) =>
    shownBy(facts.reportOf(owner), (answers) =>
      answers[question]?.exchanges.some(({ date }) => isInPeriod(facts, date)),
    ),
  rules: {
    reported: `The State answers yes: it shared ${what}, through any channel.`,
    evidenced:
      "An exchange with its topic and its date in the period, in the State's report. The service keeps no records of exchanges besides.",
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
    evidenced: ({ owner }, facts) =>
      shownBy(facts.reportOf(owner), (answers) =>
        answers[question]?.exchanges.some(
          (exchange) => exchange.level === level && isInPeriod(facts, exchange.date),
        ),
      ),
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
