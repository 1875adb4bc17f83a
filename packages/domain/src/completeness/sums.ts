import { listed, max, sum } from "../shared/index.ts";
import type { WorkPlan } from "../work-plan/work-plan.ts";
import { byKind, type Check, met, notApplicable, notMet, type Verdict } from "./check.ts";
import { citations as c } from "./citations.ts";
import { phrase, type SentenceValue } from "./sentence.ts";
import { amountValue, linesOf, lineValue, numberValue, type PlanLine } from "./wording.ts";

const totalWords = {
  cost: "cost",
  nationalContribution: "national contribution",
  assistanceRequired: "assistance required",
} as const;
const totalPhrases = {
  cost: "cost-differs",
  nationalContribution: "national-contribution-differs",
  assistanceRequired: "assistance-required-differs",
} as const;
const totalNames = ["cost", "nationalContribution", "assistanceRequired"] as const;

const added = (lines: readonly PlanLine[], name: (typeof totalNames)[number]): bigint =>
  sum(
    lines.map(({ year }) =>
      name === "nationalContribution" ? (year.nationalContribution?.minor ?? 0n) : year[name],
    ),
  );

/** So many differences are told; the others are counted, unless it is only one. */
const toldDifferences = 3;

const clauses = (wrong: readonly { readonly difference: SentenceValue }[]): SentenceValue => {
  const differences = wrong.map(({ difference }) => difference);
  const told = wrong.length > toldDifferences + 1 ? differences.slice(0, toldDifferences) : differences;
  const rest = wrong.length - told.length;
  const more = rest > 0 ? [phrase("more-lines", { count: numberValue(rest) })] : [];
  return { kind: "clauses", items: [...told, ...more] };
};

const totalsAddUp = (plan: WorkPlan): Verdict => {
  const { statedTotals = {}, currency } = plan.content;
  const stated = totalNames.filter((name) => statedTotals[name] !== undefined);
  if (stated.length === 0) return notApplicable("The plan states no totals beside its activities.");
  const lines = linesOf(plan);
  const wrong = stated.flatMap((name) => {
    const [told, made] = [statedTotals[name] ?? 0n, added(lines, name)];
    return told === made
      ? []
      : [
          {
            pointer: `/statedTotals/${name}`,
            difference: phrase(totalPhrases[name], {
              stated: amountValue(told, currency),
              added: amountValue(made, currency),
            }),
          },
        ];
  });
  if (wrong.length === 0)
    return met(`The activities add up to the totals stated: ${listed(stated.map((n) => totalWords[n]))}.`);
  return notMet(
    "totals-differ",
    { differences: clauses(wrong) },
    wrong.map(({ pointer }) => pointer),
  );
};

const assistanceAddsUp = (plan: WorkPlan): Verdict => {
  const { currency } = plan.content;
  const stated = linesOf(plan).filter(({ year }) => !year.assistanceDerived);
  if (stated.length === 0) return notApplicable("The plan states nowhere what it asks from others.");
  const wrong = stated.flatMap((line) => {
    const { cost, nationalContribution, assistanceRequired } = line.year;
    const left = max(0n, cost - (nationalContribution?.minor ?? 0n));
    if (left === assistanceRequired) return [];
    const difference = assistanceRequired < left ? left - assistanceRequired : assistanceRequired - left;
    const name = nationalContribution === undefined ? "line-without-contribution-differs" : "line-differs";
    return [
      {
        pointer: line.pointer,
        difference: phrase(name, {
          line: lineValue(line),
          asked: amountValue(assistanceRequired, currency),
          rest: amountValue(left, currency),
          difference: amountValue(difference, currency),
        }),
      },
    ];
  });
  if (wrong.length === 0) return met("What is asked from others is cost less national contribution.");
  return notMet(
    "assistance-differs",
    { differences: clauses(wrong) },
    wrong.map(({ pointer }) => `${pointer}/assistanceRequired`),
  );
};

const areaOf = (lines: readonly PlanLine[], name: "areaM2" | "areas"): number =>
  lines.reduce((total, { year }) => total + (year.milestones?.[name] ?? 0), 0);

const milestonesAddUp = (plan: WorkPlan): Verdict => {
  const remaining = plan.content.remainingChallenge;
  if (remaining === undefined) return notApplicable("The plan does not state what remains to be released.");
  const lines = linesOf(plan).filter(({ activity }) => activity.pillar === "survey-clearance");
  const wrong = (["areaM2", "areas"] as const).flatMap((name) => {
    const [left, planned] = [remaining[name], areaOf(lines, name)];
    if (left === undefined || left === planned) return [];
    const found = `${name === "areaM2" ? "area" : "areas"}-${planned < left ? "short" : "beyond"}` as const;
    return [
      {
        pointer: `/remainingChallenge/${name}`,
        difference: phrase(found, {
          planned: numberValue(planned),
          left: numberValue(left),
          difference: numberValue(Math.abs(left - planned)),
        }),
      },
    ];
  });
  if (wrong.length === 0) return met("The milestones add up to what remains to be released.");
  return notMet(
    "milestones-differ",
    { differences: clauses(wrong) },
    wrong.map(({ pointer }) => pointer),
  );
};

/** Figures of a plan against one another: differences are told, never overwritten. */
export const sumChecks: readonly Check[] = [
  {
    code: "totals-add-up",
    severity: "question",
    citations: (kind) => (kind === "article5-extension-request" ? [c.action23] : [c.action3]),
    verdict: totalsAddUp,
  },
  {
    code: "assistance-adds-up",
    severity: "question",
    citations: (kind) => {
      if (kind === "humanitarian-response-plan") return [];
      return kind === "article5-extension-request" ? [c.action41, c.committeeMandate6] : [c.action41];
    },
    verdict: assistanceAddsUp,
  },
  {
    code: "milestones-add-up",
    severity: "question",
    citations: byKind({
      survey: [c.action18Yearly, c.action22],
      "article5-extension-request": [c.action23, c.action22],
    }),
    verdict: milestonesAddUp,
  },
];
