import { isSingleYear, spanWithin, sum, yearSpan } from "../shared/index.ts";
import type { Milestones, WorkPlan } from "../work-plan/work-plan.ts";
import { byKind, type Check, met, notApplicable, notMet, type Verdict } from "./check.ts";
import { citations as c } from "./citations.ts";
import {
  amountInWords,
  countInWords,
  linesInWords,
  linesOf,
  listInWords,
  type PlanLine,
  periodInWords,
} from "./wording.ts";

const asPlan = byKind({
  survey: [c.action3, c.action18],
  "article5-extension-request": [c.action23],
  "article4-plan": [c.action13, c.action14],
  "victim-assistance-plan": [c.action3, c.action30],
  "risk-education-plan": [c.action3, c.action18],
  "humanitarian-response-plan": [c.action3],
});

const byYear = byKind({
  survey: [c.action18Yearly],
  "article5-extension-request": [c.action23, c.action18Yearly],
  "article4-plan": [c.action13, c.action14],
  "victim-assistance-plan": [c.action3, c.action30],
  "risk-education-plan": [c.action3, c.action18],
  "humanitarian-response-plan": [c.action3],
});

const costOf = (plan: WorkPlan, lines: readonly PlanLine[]): string =>
  amountInWords(sum(lines.map(({ year }) => year.cost)), plan.content.currency);

const costed = (plan: WorkPlan): Verdict => {
  const lines = linesOf(plan);
  const without = lines.filter(({ year }) => year.cost === 0n);
  if (without.length === 0) return met(`Every activity has a cost; together ${costOf(plan, lines)}.`);
  return notMet(
    `The cost is zero for ${linesInWords(without)}.`,
    "Give the cost from all sources, or drop the line where nothing is planned.",
    without.map(({ pointer }) => `${pointer}/cost`),
  );
};

const dividedByYear = (plan: WorkPlan): Verdict => {
  const lines = linesOf(plan);
  const undivided = lines.filter(({ year }) => !isSingleYear(year.span));
  if (undivided.length === 0) return met("Every figure stands for one year.");
  return notMet(
    `Several years stand in one figure for ${countInWords(undivided, lines)}: ${linesInWords(undivided)}, together ${costOf(plan, undivided)}.`,
    "Divide cost, national contribution and milestones by year. An estimate will do: a later revision can correct it, and keeps the first figures beside the new ones.",
    undivided.map(({ pointer }) => `${pointer}/period`),
  );
};

const wholePeriodPlanned = (plan: WorkPlan): Verdict => {
  const { period } = plan.content;
  const spans = linesOf(plan).map(({ year }) => year.span);
  const years = Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);
  const empty = years.filter((year) => !spans.some((span) => spanWithin(yearSpan(year), span)));
  if (empty.length === 0)
    return met(`Something is planned for every year of the plan's period, ${periodInWords(period)}.`);
  return notMet(
    `The plan is for ${periodInWords(period)}, and nothing is planned for ${listInWords(empty.map(String))}.`,
    "Plan these years too, or let the period be that of the figures.",
    ["/period"],
  );
};

const nationalShareStated = (plan: WorkPlan): Verdict => {
  const lines = linesOf(plan);
  const without = lines.filter(({ year }) => year.nationalContribution === undefined);
  if (without.length === 0) {
    const own = sum(lines.map(({ year }) => year.nationalContribution?.minor ?? 0n));
    return met(
      `The State's own contribution is stated throughout: ${amountInWords(own, plan.content.currency)} of ${costOf(plan, lines)}.`,
    );
  }
  return notMet(
    `What the State contributes itself is not stated for ${countInWords(without, lines)}: ${linesInWords(without)}, of a cost of ${costOf(plan, without)}.`,
    "State it as planned, committed or disbursed; in kind too, at its value. Where there is none, say so with 0: not reported is not zero.",
    without.map(({ pointer }) => `${pointer}/nationalContribution`),
  );
};

const assistanceStated = (plan: WorkPlan): Verdict => {
  const lines = linesOf(plan);
  const derived = lines.filter(({ year }) => year.assistanceDerived);
  const asked = (of: readonly PlanLine[]) =>
    amountInWords(sum(of.map(({ year }) => year.assistanceRequired)), plan.content.currency);
  if (derived.length === 0) return met(`What is asked from others is stated throughout: ${asked(lines)}.`);
  return notMet(
    `The plan does not say what it asks from others for ${countInWords(derived, lines)}: ${linesInWords(derived)}. Cost less national contribution is taken for it: ${asked(derived)}.`,
    "Confirm or correct it as assistanceRequired; 0 where nothing is asked.",
    derived.map(({ pointer }) => `${pointer}/assistanceRequired`),
  );
};

const hasTarget = (line: PlanLine): boolean => {
  const targets: Milestones = line.year.milestones ?? {};
  if (line.activity.pillar === "survey-clearance") {
    return targets.areaM2 !== undefined || targets.areas !== undefined;
  }
  return Object.keys(targets).length > 0;
};

const milestonesByYear = (plan: WorkPlan): Verdict => {
  // Coordination and information management have no yearly target of their own.
  const lines = linesOf(plan).filter(({ activity }) => activity.pillar !== "cross-cutting");
  if (lines.length === 0) return notApplicable("All activities are cross-cutting.");
  const without = lines.filter((line) => !hasTarget(line) || !isSingleYear(line.year.span));
  if (without.length === 0) return met("Every year of every activity has a target.");
  return notMet(
    `There is no yearly target for ${countInWords(without, lines)}: ${linesInWords(without)}.`,
    "Give, for each year, the area or the number of areas to be released for survey and clearance; for the rest, people to be reached or the target in words.",
    without.map(({ pointer }) => `${pointer}/milestones`),
  );
};

/** What the figures of a plan must tell. */
export const figureChecks: readonly Check[] = [
  { code: "costed", severity: "essential", citations: asPlan, verdict: costed },
  { code: "divided-by-year", severity: "essential", citations: byYear, verdict: dividedByYear },
  { code: "whole-period-planned", severity: "important", citations: asPlan, verdict: wholePeriodPlanned },
  {
    code: "national-share-stated",
    severity: "essential",
    citations: (kind) => (kind === "humanitarian-response-plan" ? [] : [c.action40]),
    verdict: nationalShareStated,
  },
  {
    code: "assistance-stated",
    severity: "essential",
    citations: byKind({
      survey: [c.action41, c.indicator18Update],
      "article5-extension-request": [c.action41, c.committeeMandate6],
      "article4-plan": [c.action41],
      "victim-assistance-plan": [c.action41],
      "risk-education-plan": [c.action41],
    }),
    verdict: assistanceStated,
  },
  {
    code: "milestones-by-year",
    severity: "essential",
    citations: (kind) => (kind === "humanitarian-response-plan" ? [] : byYear(kind)),
    verdict: milestonesByYear,
  },
];
