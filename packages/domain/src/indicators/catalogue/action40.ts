import type { CommitmentPillar, NationalCommitmentLine } from "../../cooperation-report/index.ts";
import { isLive } from "../../work-plan/index.ts";
import type { Facts } from "../facts.ts";
import { type Evidence, type Indicator, type Measure, told, type Unit } from "../indicator.ts";

type LineTest = (line: NationalCommitmentLine) => boolean;

/** A contribution that was committed or disbursed; what is only planned is none yet. */
const isCommitted = ({ status }: Pick<NationalCommitmentLine, "status">): boolean => status !== "planned";

const isFinancial: LineTest = ({ kind }) => kind === "financial";
const ofAnyKind: LineTest = () => true;

const answerOf = (pillar: CommitmentPillar, { owner }: Unit, facts: Facts) =>
  facts.reportOf(owner)?.content.answers.nationalCommitments?.[pillar];

/** Amounts that the report itself names: a figure with its source. */
const reportedAmounts = (
  pillar: CommitmentPillar,
  unit: Unit,
  facts: Facts,
  counts: LineTest,
): Evidence[] => {
  const lines = answerOf(pillar, unit, facts)?.lines ?? [];
  const report = facts.reportOf(unit.owner);
  return report !== undefined &&
    lines.some(
      (line) => line.value !== undefined && line.value.minor > 0n && isCommitted(line) && counts(line),
    )
    ? [{ kind: "cooperation-report", id: report.id }]
    : [];
};

/** National contributions in plans that count, for the period or an undivided span of years with it. */
const plannedAmounts = (
  pillar: CommitmentPillar,
  { owner }: Unit,
  facts: Facts,
  inKindToo: boolean,
): Evidence[] =>
  facts
    .plansOf(owner)
    .filter(
      (plan) =>
        isLive(plan) &&
        plan.content.activities.some(
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
    )
    .map(({ id }) => ({ kind: "work-plan", id }));

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

export const action40: readonly Indicator[] = [
  nationalCommitments("survey-clearance", {
    id: "40.1",
    text: "Percentage of affected States Parties that report making national financial commitments to the implementation of survey and clearance",
    adjusted: "article5",
  }),
];
