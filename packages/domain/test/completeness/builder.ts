import {
  type CheckCode,
  type Completeness,
  type CompletenessContext,
  completenessOf,
  type Finding,
  type WorkPlan,
  type WorkPlanContent,
} from "../../src/index.ts";
import { aWorkPlan } from "../builders/index.ts";

/** Measured on a day on which plans of these tests are in force. */
export const aContext = (changes: Partial<CompletenessContext> = {}): CompletenessContext => ({
  on: "2025-06-30",
  resourceMobilisationPlans: [],
  progress: [],
  otherPlans: [],
  peers: [],
  ...changes,
});

/** A plan with other content, as it was published. */
export const saying = (plan: WorkPlan, changes: Partial<WorkPlanContent>): WorkPlan => ({
  ...plan,
  content: { ...plan.content, ...changes },
});

const section = { text: "As the plan says." };

export const allSections = {
  evidenceBase: section,
  diverseNeeds: section,
  climateEnvironment: section,
  riskEducation: section,
  resourceMobilisation: section,
};

export const wholeRequest = {
  duration: { from: "2025-12-31", to: "2030-12-31" },
  reasons: section,
  workDone: section,
  meansAvailable: section,
  impedingCircumstances: section,
  implications: { humanitarian: section, social: section, economic: section, environmental: section },
};

/** One activity of clearance over five years, with nothing but a cost that is not even divided. */
export const aPoorPlan = (): WorkPlan =>
  aWorkPlan()
    .with("A1", "survey-clearance", { "2024-2027": { cost: "40.00" } })
    .enteredByIsu()
    .build();

/** The same with everything that the Action Plan asks for; 400 square metres of the 400 that remain. */
export const aWholePlan = (): WorkPlan => {
  const plan = aWorkPlan()
    .over(2024, 2025)
    .with("A1", "survey-clearance", {
      "2024": { cost: "20.00", national: ["15.00", "committed"], asked: "5.00" },
      "2025": { cost: "20.00", national: ["0.00", "planned"], asked: "20.00" },
    })
    .build();
  return saying(plan, {
    activities: plan.content.activities.map((activity) => ({
      ...activity,
      years: activity.years.map((year) => ({ ...year, milestones: { areaM2: 200 } })),
    })),
    sections: allSections,
    adoptedOn: "2025-01-31",
    remainingChallenge: { areaM2: 400 },
    statedTotals: { cost: 4000n, nationalContribution: 1500n, assistanceRequired: 2500n },
  });
};

export const findingsOf = (plan: WorkPlan, context = aContext()): ReadonlyMap<CheckCode, Finding> =>
  new Map(completenessOf(plan, context).findings.map((finding) => [finding.code, finding]));

export const find = (plan: WorkPlan, code: CheckCode, context = aContext()): Finding => {
  const finding = findingsOf(plan, context).get(code);
  if (finding === undefined) throw new Error(`No finding ${code}`);
  return finding;
};

export const codesOf = ({ findings }: Completeness, outcome: Finding["outcome"]): CheckCode[] =>
  findings.filter((finding) => finding.outcome === outcome).map(({ code }) => code);
