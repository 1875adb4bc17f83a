import type { CommitmentPillar, NationalCommitmentLine } from "../../cooperation-report/index.ts";
import { type FinancingInstrument, operatedBetween } from "../../financing-instrument/index.ts";
import { isStateCode, type ProviderCode } from "../../shared/index.ts";
import { plansThat, shownBy } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import {
  allOf,
  anyOf,
  type Evidence,
  type Indicator,
  type Measure,
  type Reported,
  told,
  type Unit,
  type Variant,
} from "../indicator.ts";
import { moneyFrom, moneyTo } from "../money.ts";

type LineTest = (line: NationalCommitmentLine) => boolean;

/** A contribution that was committed or disbursed; what is only planned is none yet. */
const isCommitted = ({ status }: Pick<NationalCommitmentLine, "status">): boolean => status !== "planned";

const isFinancial: LineTest = ({ kind }) => kind === "financial";
const ofAnyKind: LineTest = () => true;

const answerOf = (pillar: CommitmentPillar, { owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers.nationalCommitments?.[pillar];

/** Amounts that the report itself names: figures with their source. */
const reportedAmounts = (pillar: CommitmentPillar, { owner }: Unit, facts: Facts, counts: LineTest) =>
  shownBy(facts.reportOf(owner), ({ nationalCommitments }) =>
    nationalCommitments?.[pillar]?.lines.some(
      (line) => line.value !== undefined && line.value.minor > 0n && isCommitted(line) && counts(line),
    ),
  );

/** National contributions in plans that count, for the period or an undivided span of years that it lies in. */
const plannedAmounts = (pillar: CommitmentPillar, { owner }: Unit, facts: Facts, inKindToo: boolean) =>
  plansThat(owner, facts, ({ content }) =>
    content.activities.some(
      (activity) =>
        activity.pillar === pillar &&
        activity.years.some(
          ({ span, nationalContribution: own }) =>
            facts.inPeriod(span) &&
            own !== undefined &&
            own.minor > 0n &&
            isCommitted(own) &&
            (inKindToo || own.inKind === undefined),
        ),
    ),
  );

const commitmentMeasure = (pillar: CommitmentPillar, inKindToo: boolean): Measure => ({
  reported: (unit, facts) => told(answerOf(pillar, unit, facts)?.answer),
  evidenced: (unit, facts) => [
    ...reportedAmounts(pillar, unit, facts, inKindToo ? ofAnyKind : isFinancial),
    ...plannedAmounts(pillar, unit, facts, inKindToo),
  ],
});

const isInKindOnly = (lines: readonly NationalCommitmentLine[]): boolean =>
  lines.length > 0 && !lines.some(isFinancial);

const nationalCommitments = (
  pillar: CommitmentPillar,
  rest: Pick<Indicator, "id" | "text" | "adjusted" | "subAnswers">,
): Indicator => ({
  ...rest,
  kind: "percentage",
  literal: "affected",
  ...commitmentMeasure(pillar, false),
  rules: {
    reported: `The State answers yes: it made national financial commitments to ${pillar} in the period.`,
    evidenced: `A national contribution in money, committed or disbursed and greater than zero, to ${pillar} in the period: in a published work plan, or as an amount in the State's report. An undivided span of years counts when the period lies in it.`,
  },
  alternatives: [
    {
      name: "includingInKind",
      rule: "The same, and contributions in kind are evidence too.",
      ...commitmentMeasure(pillar, true),
    },
    {
      name: "strict",
      rule: "A yes whose own particulars are all in kind does not count.",
      ...commitmentMeasure(pillar, false),
      reported: (unit, facts) => {
        const answer = answerOf(pillar, unit, facts);
        return answer !== undefined && isInKindOnly(answer.lines) ? "no" : told(answer?.answer);
      },
    },
  ],
});

type Frame = NonNullable<NationalCommitmentLine["budgetFrame"]>;

/** Which budget the commitments to victims are in: not reported where the report does not tag all of them. */
const frameReported = (frame: Frame, unit: Unit, facts: Facts): Reported => {
  const answer = answerOf("victim-assistance", unit, facts);
  if (answer === undefined || answer.answer === "no") return told(answer?.answer);
  if (answer.lines.some(({ budgetFrame }) => budgetFrame === frame)) return "yes";
  return answer.lines.length > 0 && answer.lines.every(({ budgetFrame }) => budgetFrame !== undefined)
    ? "no"
    : "notReported";
};

const budgetFrame = (name: string, frame: Frame): Variant => ({
  name,
  rule: `Commitments in the ${frame} budget.`,
  reported: (unit, facts) => frameReported(frame, unit, facts),
  evidenced: (unit, facts) =>
    reportedAmounts(
      "victim-assistance",
      unit,
      facts,
      (line) => isFinancial(line) && line.budgetFrame === frame,
    ),
});

/** Instruments that operated in the period and are the State's, name it, or have it as a partner. Trust funds pool what others pay in the conventional way (ADR 0022). */
const instrumentsInPlace = (owner: ProviderCode, facts: Facts): Evidence[] =>
  facts.records.financingInstruments
    .filter(
      (instrument) =>
        instrument.content.kind !== "trust-fund" &&
        operatedBetween(instrument, facts) &&
        takesPart(owner, instrument),
    )
    .map(({ id }) => ({ kind: "financing-instrument", id }));

const takesPart = (code: ProviderCode, { content }: FinancingInstrument): boolean =>
  content.owner === code ||
  content.serves.states.some((state) => state === code) ||
  content.partners.some((partner) => partner.code === code);

const projectsInPlace = ({ owner }: Unit, facts: Facts): Evidence[] => [
  ...shownBy(facts.reportOf(owner), ({ innovativeProjects }) =>
    innovativeProjects?.projects.some(({ status }) => status === "in-place"),
  ),
  ...moneyFrom(owner, facts, { measures: ["front-loaded", "innovative"], isRecipient: () => true }),
  ...(isStateCode(owner) ? moneyTo(owner, facts, ["front-loaded", "innovative"]) : []),
  ...instrumentsInPlace(owner, facts),
];

type SourcesQuestion = "conventionalSources" | "innovativeSources" | "innovativeProjects";

const sources = (question: SourcesQuestion, { owner }: Unit, facts: Facts): Reported =>
  told(facts.reportOf(owner)?.content.answers[question]?.answer);

export const action40: readonly Indicator[] = [
  nationalCommitments("survey-clearance", {
    id: "40.1",
    text: "Percentage of affected States Parties that report making national financial commitments to the implementation of survey and clearance",
    adjusted: "article5",
  }),
  nationalCommitments("victim-assistance", {
    id: "40.2",
    text: "Percentage of affected States Parties that report making national financial commitments to the implementation of victim assistance",
    adjusted: "victimAssistance",
    subAnswers: [budgetFrame("mineActionBudget", "mine-action"), budgetFrame("broaderBudget", "broader")],
  }),
  nationalCommitments("stockpile-destruction", {
    id: "40.3",
    text: "Percentage of affected States Parties that report making a national financial commitment to meet their stockpile destruction obligations",
    adjusted: "article4",
  }),
  {
    id: "40.4",
    text: "Percentage of States Parties that report on exploring all possible sources of funding, including conventional and alternative / innovative sources and mechanisms of funding or that report having innovative financial projects in place",
    kind: "percentage",
    literal: "statesParties",
    reported: (unit, facts) =>
      anyOf(
        allOf(sources("conventionalSources", unit, facts), sources("innovativeSources", unit, facts)),
        sources("innovativeProjects", unit, facts),
      ),
    evidenced: projectsInPlace,
    compared: (unit, facts) => sources("innovativeProjects", unit, facts),
    rules: {
      reported:
        "The State reports that it explored both conventional and innovative sources, or that innovative financial projects are in place. Where what is missing could still decide, it counts as not reported.",
      evidenced:
        "An innovative financial project in place: named in the State's report; a financing instrument other than a trust fund that operated in the period and is the State's, names it or has it as a partner; or front-loaded or otherwise innovative commitments and payments available in the period, given or received by the State. Exploring leaves no record, so that differences are told of projects alone.",
    },
    subAnswers: [
      {
        name: "conventionalSources",
        rule: "Explored conventional sources.",
        reported: (unit, facts) => sources("conventionalSources", unit, facts),
      },
      {
        name: "innovativeSources",
        rule: "Explored alternative or innovative sources and mechanisms.",
        reported: (unit, facts) => sources("innovativeSources", unit, facts),
      },
      {
        name: "innovativeProjects",
        rule: "Innovative financial projects are in place.",
        reported: (unit, facts) => sources("innovativeProjects", unit, facts),
        evidenced: projectsInPlace,
      },
    ],
  },
];
