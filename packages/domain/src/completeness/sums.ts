import { max, sum } from "../shared/index.ts";
import type { WorkPlan } from "../work-plan/work-plan.ts";
import { byKind, type Check, met, notApplicable, notMet, type Verdict } from "./check.ts";
import { citations as c } from "./citations.ts";
import { amountInWords, lineInWords, linesOf, listInWords, numberInWords, type PlanLine } from "./wording.ts";

const totalWords = {
  cost: "cost",
  nationalContribution: "national contribution",
  assistanceRequired: "assistance required",
} as const;
const totalNames = ["cost", "nationalContribution", "assistanceRequired"] as const;

const added = (lines: readonly PlanLine[], name: (typeof totalNames)[number]): bigint =>
  sum(
    lines.map(({ year }) =>
      name === "nationalContribution" ? (year.nationalContribution?.minor ?? 0n) : year[name],
    ),
  );

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
            words: `${totalWords[name]} ${amountInWords(told, currency)} stated, ${amountInWords(made, currency)} over the activities`,
          },
        ];
  });
  if (wrong.length === 0)
    return met(
      `The activities add up to the totals stated: ${listInWords(stated.map((n) => totalWords[n]))}.`,
    );
  return notMet(
    `Totals and activities differ: ${wrong.map(({ words }) => words).join("; ")}.`,
    "Correct what was mistyped, or add the activity that is missing. Reports count the activities.",
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
    const [asked, rest, by] = [assistanceRequired, left, difference].map((minor) =>
      amountInWords(minor, currency),
    );
    const unstated = nationalContribution === undefined ? ", of which none is stated," : "";
    return [
      {
        pointer: line.pointer,
        words: `${lineInWords(line)}: ${asked} is asked, and cost less national contribution${unstated} is ${rest}, a difference of ${by}`,
      },
    ];
  });
  if (wrong.length === 0) return met("What is asked from others is cost less national contribution.");
  return notMet(
    `What is asked from others is not what cost leaves. ${wrong
      .slice(0, 3)
      .map(({ words }) => words)
      .join("; ")}${wrong.length > 3 ? `; and ${wrong.length - 3} more lines` : ""}.`,
    "Say who pays the rest, as national contribution or by another line; or correct the amount. It counts as declared until then.",
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
    const unit = name === "areaM2" ? "square metres" : "areas";
    const by = `${numberInWords(Math.abs(left - planned))} ${planned < left ? "less" : "more"}`;
    return [
      {
        pointer: `/remainingChallenge/${name}`,
        words: `milestones release ${numberInWords(planned)} ${unit} of ${numberInWords(left)} that remain, ${by}`,
      },
    ];
  });
  if (wrong.length === 0) return met("The milestones add up to what remains to be released.");
  return notMet(
    `Milestones and the remaining challenge differ: ${wrong.map(({ words }) => words).join("; ")}.`,
    "Add milestones for the rest, or say when and by which plan it is released; correct what remains where it is counted otherwise.",
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
