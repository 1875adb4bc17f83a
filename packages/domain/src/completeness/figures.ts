import { isSingleYear, spanWithin, sum, yearSpan, yearsOf } from "../shared/index.ts";
import type { Milestones, WorkPlan } from "../work-plan/work-plan.ts";
import { byKind, type Check, met, notApplicable, notMet, type Verdict } from "./check.ts";
import { citations as c } from "./citations.ts";
import {
  amountInWords,
  amountValue,
  countValue,
  linesOf,
  linesValue,
  listValue,
  type PlanLine,
  periodInWords,
  periodValue,
  textValue,
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

const costOf = (lines: readonly PlanLine[]): bigint => sum(lines.map(({ year }) => year.cost));

const costed = (plan: WorkPlan): Verdict => {
  const { currency } = plan.content;
  const lines = linesOf(plan);
  const without = lines.filter(({ year }) => year.cost === 0n);
  if (without.length === 0)
    return met(`Every activity has a cost; together ${amountInWords(costOf(lines), currency)}.`);
  return notMet(
    "cost-zero",
    { lines: linesValue(without) },
    without.map(({ pointer }) => `${pointer}/cost`),
  );
};

const dividedByYear = (plan: WorkPlan): Verdict => {
  const lines = linesOf(plan);
  const undivided = lines.filter(({ year }) => !isSingleYear(year.span));
  if (undivided.length === 0) return met("Every figure stands for one year.");
  return notMet(
    "years-undivided",
    {
      count: countValue(undivided, lines),
      lines: linesValue(undivided),
      cost: amountValue(costOf(undivided), plan.content.currency),
    },
    undivided.map(({ pointer }) => `${pointer}/period`),
  );
};

const wholePeriodPlanned = (plan: WorkPlan): Verdict => {
  const { period } = plan.content;
  const spans = linesOf(plan).map(({ year }) => year.span);
  const empty = yearsOf(period).filter((year) => !spans.some((span) => spanWithin(yearSpan(year), span)));
  if (empty.length === 0)
    return met(`Something is planned for every year of the plan's period, ${periodInWords(period)}.`);
  return notMet(
    "years-without-plan",
    { period: periodValue(period), years: listValue(empty.map((year) => textValue(String(year)))) },
    ["/period"],
  );
};

const nationalShareStated = (plan: WorkPlan): Verdict => {
  const { currency } = plan.content;
  const lines = linesOf(plan);
  const without = lines.filter(({ year }) => year.nationalContribution === undefined);
  if (without.length === 0) {
    const own = sum(lines.map(({ year }) => year.nationalContribution?.minor ?? 0n));
    return met(
      `The State's own contribution is stated throughout: ${amountInWords(own, currency)} of ${amountInWords(costOf(lines), currency)}.`,
    );
  }
  return notMet(
    "national-contribution-unstated",
    {
      count: countValue(without, lines),
      lines: linesValue(without),
      cost: amountValue(costOf(without), currency),
    },
    without.map(({ pointer }) => `${pointer}/nationalContribution`),
  );
};

const assistanceStated = (plan: WorkPlan): Verdict => {
  const lines = linesOf(plan);
  const derived = lines.filter(({ year }) => year.assistanceDerived);
  const { currency } = plan.content;
  const asked = (of: readonly PlanLine[]) => sum(of.map(({ year }) => year.assistanceRequired));
  if (derived.length === 0)
    return met(`What is asked from others is stated throughout: ${amountInWords(asked(lines), currency)}.`);
  return notMet(
    "assistance-derived",
    {
      count: countValue(derived, lines),
      lines: linesValue(derived),
      asked: amountValue(asked(derived), currency),
    },
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
    "target-missing",
    { count: countValue(without, lines), lines: linesValue(without) },
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
