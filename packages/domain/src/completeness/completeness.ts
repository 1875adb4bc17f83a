import type { WorkPlan } from "../work-plan/work-plan.ts";
import {
  type Check,
  type CheckCode,
  type CompletenessContext,
  checkCodes,
  notApplicable,
  type Severity,
  type Verdict,
} from "./check.ts";
import type { Citation } from "./citations.ts";
import { extensionChecks } from "./extension.ts";
import { figureChecks } from "./figures.ts";
import { reportingChecks } from "./reporting.ts";
import { sumChecks } from "./sums.ts";
import { unitCostChecks } from "./unit-cost.ts";
import { validityChecks } from "./validity.ts";
import { kindInWords } from "./wording.ts";
import { wordChecks } from "./words.ts";

/** One check of a plan with what it found and where it comes from. */
export type Finding = {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly citations: readonly Citation[];
} & Verdict;

/** Checks that are met, of those that apply. A share alone says nothing: it is only told with its findings. */
export interface Score {
  readonly met: number;
  readonly applicable: number;
}

export interface Completeness {
  readonly findings: readonly Finding[];
  readonly score: Score;
}

const checks: readonly Check[] = [
  ...figureChecks,
  ...wordChecks,
  ...validityChecks,
  ...reportingChecks,
  ...extensionChecks,
  ...sumChecks,
  ...unitCostChecks,
];

const inOrder = checkCodes.flatMap((code) => checks.filter((check) => check.code === code));

/** What the Action Plan and Article 5 ask of a plan, check by check: what is there, what is missing, what does not apply. */
export const completenessOf = (plan: WorkPlan, context: CompletenessContext): Completeness => {
  const findings = inOrder.map(({ code, severity, citations, verdict }): Finding => {
    const places = citations(plan.content.kind);
    const found =
      places.length === 0
        ? notApplicable(`Not asked of ${kindInWords[plan.content.kind]}.`)
        : verdict(plan, context);
    return { code, severity, citations: places, ...found };
  });
  const count = (outcome: Verdict["outcome"]) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  return { findings, score: { met: count("met"), applicable: count("met") + count("not-met") } };
};
