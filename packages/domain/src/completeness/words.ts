import { resourceMobilisationPlanInPlace } from "../resource-mobilisation-plan/resource-mobilisation-plan.ts";
import { spansOverlap } from "../shared/index.ts";
import type { PlanSectionName } from "../work-plan/narrative.ts";
import type { WorkPlan } from "../work-plan/work-plan.ts";
import { byKind, type Check, type CompletenessContext, met, notMet, type Verdict } from "./check.ts";
import { citations as c } from "./citations.ts";
import { dayValue, periodInWords } from "./wording.ts";

const sectionOf = (plan: WorkPlan, name: PlanSectionName): Verdict | undefined => {
  const section = plan.content.sections?.[name];
  if (section === undefined) return undefined;
  return met(
    `The plan says it in sections.${name}${section.reference === undefined ? "" : ` (${section.reference})`}.`,
  );
};

/** A check that a section is there. */
const section =
  (
    name: PlanSectionName,
    missing: "diverse-needs-missing" | "climate-environment-missing" | "evidence-base-missing",
  ): Check["verdict"] =>
  (plan) =>
    sectionOf(plan, name) ?? notMet(missing, {}, [`/sections/${name}`]);

/** The day itself while the plan runs; the last day of one that has ended, and the first of one that is to come. */
const dayWithin = ({ content: { period } }: WorkPlan, on: string): string => {
  const [first, last] = [`${period.from}-01-01`, `${period.to}-12-31`];
  if (on < first) return first;
  return on > last ? last : on;
};

const resourceMobilisation = (plan: WorkPlan, context: CompletenessContext): Verdict => {
  const day = dayWithin(plan, context.on);
  const recorded = resourceMobilisationPlanInPlace(context.resourceMobilisationPlans, day);
  if (recorded !== undefined) {
    const { title, validFrom, validTo } = recorded.content;
    return met(`A resource mobilisation plan is in place from ${validFrom} to ${validTo}: ${title}.`);
  }
  const last = context.resourceMobilisationPlans
    .filter(({ status, content }) => status === "recorded" && content.validTo < day)
    .map(({ content }) => content.validTo)
    .sort()
    .at(-1);
  const pointers = ["/sections/resourceMobilisation"];
  return (
    sectionOf(plan, "resourceMobilisation") ??
    (last === undefined
      ? notMet("mobilisation-missing", { day: dayValue(day) }, pointers)
      : notMet("mobilisation-ended", { day: dayValue(day), last: dayValue(last) }, pointers))
  );
};

const teaches = (plan: WorkPlan): boolean =>
  plan.content.activities.some(({ pillar }) => pillar === "risk-education");

const riskEducation = (plan: WorkPlan, { otherPlans }: CompletenessContext): Verdict => {
  if (teaches(plan)) return met("The plan has an activity of mine risk education.");
  const said = sectionOf(plan, "riskEducation");
  if (said !== undefined) return said;
  const { period, activities } = plan.content;
  const elsewhere = otherPlans.find((other) => teaches(other) && spansOverlap(other.content.period, period));
  if (elsewhere !== undefined) {
    return met(
      `Another plan of the State has it: ${elsewhere.content.title}, ${periodInWords(elsewhere.content.period)} (${elsewhere.id}).`,
    );
  }
  const undivided = activities.some(({ pillar }) => pillar === "unspecified");
  return notMet(undivided ? "risk-education-not-apart" : "risk-education-missing", {}, [
    "/activities",
    "/sections/riskEducation",
  ]);
};

/** What a plan must say in words, or by an activity or a record of its own. */
export const wordChecks: readonly Check[] = [
  {
    code: "resource-mobilisation",
    severity: "important",
    citations: (kind) => {
      if (kind === "humanitarian-response-plan") return [];
      return kind === "article5-extension-request" ? [c.action41, c.committeeMandate6] : [c.action41];
    },
    verdict: resourceMobilisation,
  },
  {
    code: "risk-education",
    severity: "important",
    citations: byKind({ survey: [c.action18], "article5-extension-request": [c.action23] }),
    verdict: riskEducation,
  },
  {
    code: "diverse-needs",
    severity: "important",
    citations: byKind({
      survey: [c.action5, c.action18Consideration],
      "article5-extension-request": [c.action23Consideration],
      "victim-assistance-plan": [c.action5, c.action30Consideration],
      "risk-education-plan": [c.action5, c.action27Consideration],
    }),
    verdict: section("diverseNeeds", "diverse-needs-missing"),
  },
  {
    code: "climate-environment",
    severity: "important",
    citations: byKind({
      survey: [c.action6, c.action18Consideration],
      "article5-extension-request": [c.action6, c.action23Consideration],
      "article4-plan": [c.action13Environment, c.action14Environment],
      "risk-education-plan": [c.action6, c.action27],
    }),
    verdict: section("climateEnvironment", "climate-environment-missing"),
  },
  {
    code: "evidence-base",
    severity: "essential",
    citations: byKind({
      survey: [c.action3, c.action17, c.action18],
      "article5-extension-request": [c.action17, c.action23],
      "victim-assistance-plan": [c.action3, c.action32],
      "risk-education-plan": [c.action3, c.action27],
    }),
    verdict: section("evidenceBase", "evidence-base-missing"),
  },
];
