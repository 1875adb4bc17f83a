import { isHeld } from "../../cooperation-report/index.ts";
import { resourceMobilisationPlanInPlace } from "../../resource-mobilisation-plan/index.ts";
import type { Span } from "../../shared/index.ts";
import { plansThat, progressThat, shownBy } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { allOf, type Evidence, type Indicator, type Reported, told, type Unit } from "../indicator.ts";

type Narrative = "progress" | "challenges";

const answered = (question: Narrative | "requirements", { owner }: Unit, facts: Facts): Reported =>
  told(facts.reportOf(owner)?.content.answers[question]?.answer);

const entries = (question: Narrative, { owner }: Unit, facts: Facts): Evidence[] =>
  shownBy(facts.reportOf(owner), (answers) => (answers[question]?.entries.length ?? 0) > 0);

/** Entries in the report, and what was reached under its plans. */
const progress = (unit: Unit, facts: Facts): Evidence[] => [
  ...entries("progress", unit, facts),
  ...progressThat(unit.owner, facts, () => true),
];

/** What the State asks from others for the period or later: in plans that count, and on its own. */
const requirements = ({ owner }: Unit, facts: Facts): Evidence[] => {
  const isDue = (span: Span): boolean => span.to >= facts.period;
  return [
    ...plansThat(owner, facts, ({ content }) =>
      content.activities.some(({ years }) =>
        years.some(({ span, assistanceRequired }) => isDue(span) && assistanceRequired > 0n),
      ),
    ),
    ...facts
      .requirementsOf(owner)
      .filter(({ status, lines }) => status === "open" && lines.some(({ span }) => isDue(span)))
      .map(({ id }): Evidence => ({ kind: "assistance-requirement", id })),
  ];
};

const together = (...parts: readonly (readonly Evidence[])[]): Evidence[] => {
  if (parts.some((part) => part.length === 0)) return [];
  const all = new Map(parts.flat().map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  return [...all.values()];
};

const mobilisationPlan = ({ owner }: Unit, facts: Facts): Evidence[] => {
  const recorded = resourceMobilisationPlanInPlace(facts.mobilisationPlansOf(owner), facts.lastDay);
  return [
    ...shownBy(facts.reportOf(owner), ({ resourceMobilisationPlan: plan }) =>
      plan?.validFrom === undefined
        ? false
        : plan.validFrom <= facts.lastDay && (plan.validTo ?? facts.lastDay) >= facts.lastDay,
    ),
    ...(recorded ? [{ kind: "resource-mobilisation-plan", id: recorded.id } as const] : []),
  ];
};

/** The first year of the Action Plan: meetings are counted since then. */
const firstYear = 2025;

/** Meetings held in these years: of cases of the Individualised Approach, and in reports of any year. */
const meetings = (unit: Unit, facts: Facts, from: number): Evidence[] => [
  ...facts.records.heldMeetings
    .filter(({ state }) => state === unit.owner)
    .filter(({ heldOn }) => heldOn >= `${from}-01-01` && heldOn <= facts.lastDay)
    .map(
      ({ state, heldOn }): Evidence => ({
        kind: "individualised-approach-meeting",
        id: `${state}/${heldOn}`,
      }),
    ),
  ...reportedMeetings(unit, facts, from),
];

const reportedMeetings = ({ owner }: Unit, facts: Facts, from: number): Evidence[] =>
  facts.records.reports
    .filter(({ content }) => content.state === owner)
    .flatMap((report) =>
      shownBy(report, ({ individualisedApproach }) =>
        individualisedApproach?.meetings.some(
          ({ date, status }) => isHeld(status) && date >= `${from}-01-01` && date <= facts.lastDay,
        ),
      ),
    );

/** A meeting that was held counts whoever recorded it; so does the State's own yes. */
const tookAdvantage = (unit: Unit, facts: Facts, from: number): Reported => {
  const answers = facts
    .reportsOf(unit.owner)
    .filter(({ content }) => content.year >= from)
    .map(({ content }) => content.answers.individualisedApproach?.answer);
  if (answers.includes("yes") || meetings(unit, facts, from).length > 0) return "yes";
  return answers.includes("no") ? "no" : "notReported";
};

const sinceFirstYear = ({ period }: Facts): number => Math.min(firstYear, period);

export const action41: readonly Indicator[] = [
  {
    id: "41.1",
    text: "Percentage of affected States Parties that report on progress, challenges in implementation, and requirements for assistance",
    kind: "percentage",
    literal: "affected",
    reported: (unit, facts) =>
      allOf(
        answered("progress", unit, facts),
        answered("challenges", unit, facts),
        answered("requirements", unit, facts),
      ),
    evidenced: (unit, facts) =>
      together(progress(unit, facts), entries("challenges", unit, facts), requirements(unit, facts)),
    rules: {
      reported: "The State reports on all three: progress, challenges and requirements.",
      evidenced:
        "Entries on progress in the State's report, or what it reports to have reached in the period under a work plan; entries on challenges in its report; and at least one requirement for assistance for the period or later: in a published work plan, or standing alone.",
    },
    subAnswers: [
      {
        name: "progress",
        rule: "Reports on progress.",
        reported: (unit, facts) => answered("progress", unit, facts),
        evidenced: progress,
      },
      {
        name: "challenges",
        rule: "Reports on challenges in implementation.",
        reported: (unit, facts) => answered("challenges", unit, facts),
        evidenced: (unit, facts) => entries("challenges", unit, facts),
      },
      {
        name: "requirements",
        rule: "Reports on requirements for assistance.",
        reported: (unit, facts) => answered("requirements", unit, facts),
        evidenced: requirements,
      },
    ],
  },
  {
    id: "41.2",
    text: "Percentage of affected States Parties that report having a resource mobilisation plan in place",
    kind: "percentage",
    literal: "affected",
    reported: ({ owner }, facts) =>
      told(facts.reportOf(owner)?.content.answers.resourceMobilisationPlan?.answer),
    evidenced: mobilisationPlan,
    rules: {
      reported: "The State answers yes: it has a resource mobilisation plan in place.",
      evidenced:
        "A resource mobilisation plan that is valid on 31 December of the period: recorded in the service, or with its dates in the State's report.",
    },
  },
  {
    id: "41.3",
    text: "Percentage of affected States Parties that have taken advantage of the Individualised Approach",
    kind: "percentage",
    literal: "affected",
    reported: (unit, facts) => tookAdvantage(unit, facts, sinceFirstYear(facts)),
    evidenced: (unit, facts) => meetings(unit, facts, sinceFirstYear(facts)),
    rules: {
      reported:
        "Cumulative: since 1 January 2025, or in the period where that is earlier, until its end. A meeting with status held or later counts whoever recorded it, since the text does not ask for a report; so does the State's own yes.",
      evidenced:
        "A meeting in that time that was held: of a case of the Individualised Approach, which States Parties know by its State and day alone, or in a State's report with its date and status held, follow-up or closed.",
    },
    alternatives: [
      {
        name: "annual",
        rule: "The same in the period alone.",
        reported: (unit, facts) => tookAdvantage(unit, facts, facts.period),
        evidenced: (unit, facts) => meetings(unit, facts, facts.period),
      },
    ],
  },
];
