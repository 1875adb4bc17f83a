import { isLocalChannel } from "../../commitment/index.ts";
import { isMultiYear } from "../../pledge/index.ts";
import { releaseMethods } from "../../progress/index.ts";
import type { Pillar } from "../../shared/index.ts";
import type { WorkPlan, WorkPlanKind } from "../../work-plan/index.ts";
import { reportsAssistance } from "../assistance.ts";
import { isInPeriod, plansThat, progressThat } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Evidence, Indicator, Unit } from "../indicator.ts";
import { given, moneyFrom } from "../money.ts";

const notAsked = "Cooperation reports do not ask for it; the Article 7 report itself is the source.";

/** National strategies and work plans, and not what is made for one procedure or appeal. */
const nationalPlans: readonly WorkPlanKind[] = [
  "national-work-plan",
  "national-strategy",
  "updated-work-plan",
];

const isNational = ({ content }: WorkPlan): boolean => nationalPlans.includes(content.kind);

/** Whether a plan plans activities of a pillar (any, when left out) that cost something in the period. */
const isCostedFor = ({ content }: WorkPlan, facts: Facts, pillar?: Pillar): boolean =>
  content.activities.some(
    (activity) =>
      (pillar === undefined || activity.pillar === pillar) &&
      activity.years.some(({ span, cost }) => cost > 0n && facts.inPeriod(span)),
  );

const hasEvidenceBase = ({ content }: WorkPlan): boolean => content.sections?.evidenceBase !== undefined;

/** The day of a plan: as the document says, else when its latest version was published here. */
const dayOf = ({ content, publishedAt }: WorkPlan): string | undefined =>
  content.adoptedOn ?? publishedAt?.slice(0, 10);

/** Whether a plan of the period takes the place of an earlier one, or of an earlier version. */
const isUpdate = (plan: WorkPlan, facts: Facts): boolean =>
  isInPeriod(facts, dayOf(plan)) &&
  (plan.status === "revised" ||
    plan.content.supersedes.length > 0 ||
    plan.content.kind === "updated-work-plan");

const asksFor = ({ content }: WorkPlan, facts: Facts): boolean =>
  content.activities.some(({ years }) =>
    years.some(({ span, assistanceRequired }) => assistanceRequired > 0n && span.to >= facts.period),
  );

const hasMilestones = ({ content }: WorkPlan): boolean =>
  content.activities.some(({ years }) => years.some(({ milestones }) => milestones !== undefined));

/** An indicator that plans show, and that States are not asked about here; `strict` looks closer. */
const shownByPlans = (
  rest: Pick<Indicator, "id" | "text" | "adjusted">,
  evidence: string,
  shows: (plan: WorkPlan, facts: Facts) => boolean,
  strict: { readonly rule: string; readonly shows: (plan: WorkPlan) => boolean },
): Indicator => ({
  ...rest,
  kind: "percentage",
  literal: "affected",
  evidenced: ({ owner }, facts) => plansThat(owner, facts, (plan) => shows(plan, facts)),
  rules: { reported: notAsked, evidenced: evidence },
  alternatives: [
    {
      name: "strict",
      rule: strict.rule,
      evidenced: ({ owner }, facts) =>
        plansThat(owner, facts, (plan) => shows(plan, facts) && strict.shows(plan)),
    },
  ],
});

const withEvidenceBase = {
  rule: "The plan also tells the evidence that it is based on.",
  shows: hasEvidenceBase,
};

const inPlace = "What makes a plan context-specific no record can show.";

const plans: readonly Indicator[] = [
  shownByPlans(
    {
      id: "3.1",
      text: "Percentage of affected States Parties that report having evidence-based, costed, context-specific, and time-bound national strategies and work plans in place",
    },
    `A published national strategy or work plan with costs for the period. ${inPlace}`,
    (plan, facts) => isNational(plan) && isCostedFor(plan, facts),
    withEvidenceBase,
  ),
  shownByPlans(
    {
      id: "3.2",
      text: "Percentage of affected States Parties that report having reviewed and updated their national strategies and work plan based on new evidence",
    },
    "A published national strategy or work plan that was revised, or took the place of an earlier one, in the period: by the day of its adoption, else of its publication here.",
    (plan, facts) => isNational(plan) && isUpdate(plan, facts),
    withEvidenceBase,
  ),
];

const workPlans: readonly Indicator[] = [
  shownByPlans(
    {
      id: "18.1",
      text: "Percentage of affected States Parties that report having in place evidence-based, costed, context-specific, and time-bound national work plans for survey and clearance",
      adjusted: "article5",
    },
    `A published national strategy or work plan with costs for survey and clearance in the period. ${inPlace}`,
    (plan, facts) => isNational(plan) && isCostedFor(plan, facts, "survey-clearance"),
    withEvidenceBase,
  ),
  shownByPlans(
    {
      id: "18.2",
      text: "Percentage of affected States Parties that report having in place evidence-based, costed, context-specific, and time-bound national work plans for mine risk education",
      adjusted: "article5",
    },
    `A published national strategy or work plan with costs for risk education in the period. ${inPlace}`,
    (plan, facts) => isNational(plan) && isCostedFor(plan, facts, "risk-education"),
    withEvidenceBase,
  ),
  shownByPlans(
    {
      id: "18.3",
      text: "Percentage of affected States Parties that report in their Article 7 reports updates to their national work plans, including adjusted milestones based on new evidence, including budgets for implementation, and requirements for assistance",
      adjusted: "article5",
    },
    "A national strategy or work plan that was updated in the period, with costs and with requirements for assistance for the period or later.",
    (plan, facts) => isNational(plan) && isUpdate(plan, facts) && asksFor(plan, facts),
    { rule: "The plan also has milestones.", shows: hasMilestones },
  ),
];

const toAffected = ({ owner }: Unit, facts: Facts): Evidence[] =>
  moneyFrom(owner, facts, { measures: [...given, "broader"], isRecipient: facts.isAffected });

/** Pledges over 24 months or more, available in the period, to an affected State Party. */
const multiYearPledges = ({ owner }: Unit, facts: Facts): Evidence[] =>
  facts
    .pledgesOf(owner)
    .filter(
      ({ status, content }) =>
        status === "announced" &&
        isMultiYear(content) &&
        content.targets.states.some(facts.isAffected) &&
        content.schedule.some(({ availability }) => facts.inPeriod(availability)),
    )
    .map(({ id }) => ({ kind: "pledge", id }));

const assistance: readonly Indicator[] = [
  {
    id: "7.1",
    text: "Percentage of States Parties that report providing assistance to affected States Parties in implementing their national strategies and work plans, including through multi-year partnerships and multi-year funding",
    kind: "percentage",
    literal: "statesParties",
    reported: ({ owner }, facts) => reportsAssistance(owner, facts, { isRecipient: facts.isAffected }),
    evidenced: toAffected,
    othersApart: true,
    rules: {
      reported:
        "The State reports assistance in the period to another State that is an affected State Party, more than a pledge.",
      evidenced:
        "Commitments or payments of the State to another State that is an affected State Party, available in the period.",
    },
    subAnswers: [
      {
        name: "multiYear",
        rule: "Through multi-year partnerships or funding: assistance that the report marks so; a pledge whose availability runs over 24 months or more.",
        reported: ({ owner }, facts) =>
          reportsAssistance(
            owner,
            facts,
            { isRecipient: facts.isAffected },
            ({ multiYear }) => multiYear === true,
          ),
        evidenced: multiYearPledges,
      },
    ],
  },
  {
    id: "7.2",
    text: "Percentage of States Parties that report providing contributions to local organisations as appropriate",
    kind: "percentage",
    literal: "statesParties",
    reported: ({ owner }, facts) =>
      reportsAssistance(
        owner,
        facts,
        { isRecipient: () => true, unearmarked: true },
        ({ channel }) => channel !== undefined && isLocalChannel(channel),
      ),
    evidenced: ({ owner }, facts) =>
      moneyFrom(owner, facts, { measures: ["local"], isRecipient: () => true, unearmarked: true }),
    othersApart: true,
    rules: {
      reported:
        "The State reports assistance in the period through a local organisation, by its channel code (23000 to 23999).",
      evidenced:
        "Commitments or payments of the State through national or local organisations, available in the period.",
    },
  },
];

const landRelease: readonly Indicator[] = [
  {
    id: "22.2",
    text: "Percentage of affected States Parties that report on progress made to address mined areas in accordance with the land release methodology employed (i.e. cancelled through non-technical survey, reduced through technical survey, or cleared through clearance)",
    kind: "percentage",
    literal: "affected",
    adjusted: "article5",
    evidenced: ({ owner }, facts) =>
      progressThat(owner, facts, (line) => releaseMethods.some((method) => line[method] !== undefined)),
    rules: {
      reported: notAsked,
      evidenced:
        "What was reached in the period under a work plan, with how much area was cancelled, reduced or cleared.",
    },
  },
];

/** The plan behind a request for extension. */
const requestOf = ({ name }: Unit, facts: Facts): WorkPlan | undefined =>
  facts.records.workPlans.find(({ id }) => id === name);

const requestThat = (unit: Unit, facts: Facts, shows: (plan: WorkPlan) => boolean): Evidence[] => {
  const plan = requestOf(unit, facts);
  return plan !== undefined && shows(plan) ? [{ kind: "work-plan", id: plan.id }] : [];
};

/** Whether a plan has costs for a pillar in more than one year. */
const isMultiYearFor = ({ content }: WorkPlan, pillar: Pillar): boolean => {
  const spans = content.activities
    .filter((activity) => activity.pillar === pillar)
    .flatMap(({ years }) => years.filter(({ cost }) => cost > 0n).map(({ span }) => span));
  return (
    spans.length > 0 && Math.max(...spans.map(({ to }) => to)) > Math.min(...spans.map(({ from }) => from))
  );
};

const ofRequests = (
  rest: Pick<Indicator, "id" | "text">,
  evidence: string,
  shows: (plan: WorkPlan) => boolean,
): Indicator => ({
  ...rest,
  kind: "percentage",
  literal: "extensionRequests",
  evidenced: (unit, facts) => requestThat(unit, facts, shows),
  rules: {
    reported: "The text counts requests for extension, not answers of States.",
    evidenced: evidence,
  },
});

const extensionRequests: readonly Indicator[] = [
  ofRequests(
    {
      id: "23.1",
      text: "Percentage of extension requests submitted that include detailed, evidence-based, costed, context-specific, and multi-year plans for survey and clearance",
    },
    `The request has costs for survey and clearance over more than one year. ${inPlace}`,
    (plan) => isMultiYearFor(plan, "survey-clearance"),
  ),
  ofRequests(
    {
      id: "23.2",
      text: "Percentage of extension requests submitted that include detailed, evidence-based, costed, context-specific, and multi-year plans for risk education activities",
    },
    `The request has costs for risk education over more than one year. ${inPlace}`,
    (plan) => isMultiYearFor(plan, "risk-education"),
  ),
  ofRequests(
    {
      id: "23.3",
      text: "Percentage of extension requests submitted that ensure consideration for gender, age, disability, the diverse needs and experiences of people in affected communities including mine survivors, as well as climate, and the environment",
    },
    "The request has sections on diverse needs and on climate and the environment.",
    ({ content: { sections } }) =>
      sections?.diverseNeeds !== undefined && sections.climateEnvironment !== undefined,
  ),
];

export const neighbours: readonly Indicator[] = [
  ...plans,
  ...assistance,
  ...workPlans,
  ...landRelease,
  ...extensionRequests,
];
