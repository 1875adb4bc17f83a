import type { ProgressRecord } from "../progress/progress-record.ts";
import type { ResourceMobilisationPlan } from "../resource-mobilisation-plan/resource-mobilisation-plan.ts";
import type { AppliedRate } from "../shared/index.ts";
import type { WorkPlan, WorkPlanKind } from "../work-plan/work-plan.ts";
import type { Citation } from "./citations.ts";
import type { FindingSentence, ValuesOf } from "./sentence.ts";
import { type FindingName, findingTexts } from "./texts.ts";
import type { UnitCost, UnitCostComparison } from "./unit-cost.ts";
import { inEnglish } from "./wording.ts";

/** Stable codes of the checks, in the order in which they are told. */
export const checkCodes = [
  "costed",
  "divided-by-year",
  "whole-period-planned",
  "national-share-stated",
  "assistance-stated",
  "milestones-by-year",
  "resource-mobilisation",
  "risk-education",
  "diverse-needs",
  "climate-environment",
  "evidence-base",
  "in-force",
  "updated-within-a-year",
  "progress-reported",
  "extension-duration",
  "extension-reasons",
  "extension-work-done",
  "extension-means",
  "extension-circumstances",
  "extension-implications",
  "totals-add-up",
  "assistance-adds-up",
  "milestones-add-up",
  "unit-cost",
] as const;
export type CheckCode = (typeof checkCodes)[number];

/**
 * `essential`: what makes it a plan in the sense of the Action Plan, or a request in that of Article 5. `important`: what it should
 * contain beside. `question`: nothing is missing, but figures do not fit together and call for a word.
 */
export type Severity = "essential" | "important" | "question";

export type Outcome = "met" | "not-met" | "not-applicable";

/** What a check looks at beside the plan: everything is what the caller may see. */
export interface CompletenessContext {
  /** The day on which completeness is measured, `YYYY-MM-DD`. */
  readonly on: string;
  /** The State's own. */
  readonly resourceMobilisationPlans: readonly ResourceMobilisationPlan[];
  /** What was reached under the plan. */
  readonly progress: readonly ProgressRecord[];
  /** Other live plans of the State. */
  readonly otherPlans: readonly WorkPlan[];
  /** What others pay for a square metre: activities of live plans of other States. */
  readonly peers: readonly UnitCost[];
  /** Rate of the plan's currency on the day, for a plan that was never published; absent where none is known. */
  readonly rate?: AppliedRate;
}

/**
 * What a check finds. `detail` is a sentence for a person, in English; `toComplete` says what would meet the check. What
 * is missing is told as a `sentence` too, for other languages.
 */
export type Verdict = { readonly detail: string; readonly unitCosts?: UnitCostComparison } & (
  | { readonly outcome: "met" | "not-applicable" }
  | {
      readonly outcome: "not-met";
      readonly sentence: FindingSentence;
      readonly toComplete: string;
      /** JSON pointers (RFC 6901) into the plan as it is drafted: what is there and does not fit, or where it belongs. */
      readonly pointers: readonly string[];
    }
);

export interface Check {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** The places that ask for it; none where the kind of plan makes it inapplicable. */
  readonly citations: (kind: WorkPlanKind) => readonly Citation[];
  readonly verdict: (plan: WorkPlan, context: CompletenessContext) => Verdict;
}

export const met = (detail: string): Verdict => ({ outcome: "met", detail });

export const notApplicable = (detail: string): Verdict => ({ outcome: "not-applicable", detail });

/** What is missing, by the name of its text with what stands in it. */
export const notMet = <Name extends FindingName>(
  name: Name,
  values: ValuesOf<(typeof findingTexts)[Name]["detail"]>,
  pointers: readonly string[],
): Verdict => {
  const sentence: FindingSentence = { name, values };
  return {
    outcome: "not-met",
    sentence,
    detail: inEnglish(sentence),
    toComplete: findingTexts[name].toComplete,
    pointers,
  };
};

const surveyPlans: readonly WorkPlanKind[] = ["national-work-plan", "national-strategy", "updated-work-plan"];

/** Plans of survey, clearance and risk education, to which Action 18 speaks. */
export const isSurveyPlan = (kind: WorkPlanKind): boolean => surveyPlans.includes(kind);

/** The places that say what a plan of this kind is, by the kind. A humanitarian response plan is not the State's own. */
export const byKind =
  (
    places: Partial<Record<WorkPlanKind, readonly Citation[]>> & { readonly survey?: readonly Citation[] },
  ): Check["citations"] =>
  (kind) =>
    places[kind] ?? (isSurveyPlan(kind) ? (places.survey ?? []) : []);
