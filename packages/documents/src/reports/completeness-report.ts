import {
  dayIn,
  type Language,
  percentIn,
  type TextName,
  type Texts,
  textsIn,
} from "../languages/language.ts";
import type { Block, ReportDocument, Section } from "../report/report-document.ts";
import { paragraph, table } from "./blocks.ts";
import { checkName } from "./check-names.ts";
import type { Names } from "./not-reported.ts";
import { byName, periodWords } from "./places.ts";

type Outcome = "met" | "not-met" | "not-applicable";

/** The completeness report as the API answers it: what of it a document shows. */
export interface CompletenessReportContent {
  readonly computedAt: string;
  readonly asOf?: string;
  readonly basis: { readonly on: string };
  readonly items: readonly {
    readonly state: string;
    readonly plan: {
      readonly kind: TextName & string;
      readonly title: string;
      readonly period: { readonly from: number; readonly to: number };
    };
    readonly score: { readonly met: number; readonly applicable: number; readonly share: string | null };
    readonly missing: { readonly essential: number; readonly important: number; readonly question: number };
    /** By the code of the check. */
    readonly checks: Readonly<Record<string, Outcome>>;
  }[];
  readonly withoutPlan: readonly {
    readonly state: string;
    readonly humanitarianResponsePlan?: { readonly title: string };
  }[];
}

/** How far States' plans say what the Action Plan asks of them, as a document. */
export const completenessReportDocument = (
  report: CompletenessReportContent,
  language: Language,
  nameOf: Names,
): ReportDocument => {
  const text = textsIn(language);
  return {
    language,
    title: text("completenessReport"),
    subtitle: text("completenessSubtitle", { day: dayIn(report.basis.on, language) }),
    instant: report.asOf ?? report.computedAt,
    sections: [
      summary(report, { language, text, nameOf }),
      plansSection(report, text, nameOf),
      checksSection(report, text, nameOf),
      withoutPlanSection(byName(report.withoutPlan, nameOf, language), text, nameOf),
    ],
    basis: [
      { term: text("score"), meaning: text("basisScore") },
      { term: text("missingEssential"), meaning: text("basisEssential") },
    ],
  };
};

interface Writing {
  readonly language: Language;
  readonly text: Texts;
  readonly nameOf: Names;
}

const chartOf = ({ items }: CompletenessReportContent, { language, text, nameOf }: Writing): Block[] => {
  const bars = items.flatMap(({ state, score: { share } }) =>
    share === null ? [] : [{ label: nameOf(state), value: share }],
  );
  const list = bars.map(({ label, value }) => `${label} ${percentIn(value, language)}`).join(", ");
  const inWords = text("scoreWords", { list });
  return bars.length === 0
    ? []
    : [{ kind: "chart", chart: { kind: "bars", title: text("scoreByState"), inWords, bars } }];
};

const summary = (report: CompletenessReportContent, writing: Writing): Section => ({
  heading: writing.text("summary"),
  isSummary: true,
  blocks: [
    paragraph(
      writing.text("completenessSummary", { plans: report.items.length, without: report.withoutPlan.length }),
    ),
    ...chartOf(report, writing),
  ],
});

const plansSection = ({ items }: CompletenessReportContent, text: Texts, nameOf: Names): Section => ({
  heading: text("plans"),
  blocks: [
    table(
      text("plans"),
      [
        { heading: text("state"), kind: "text" },
        { heading: text("plan"), kind: "text" },
        { heading: text("kind"), kind: "text" },
        { heading: text("period"), kind: "text" },
        { heading: text("checksMet"), kind: "count" },
        { heading: text("checksApplicable"), kind: "count" },
        { heading: text("score"), kind: "ratio", note: text("basisScore") },
        { heading: text("missingEssential"), kind: "count", note: text("basisEssential") },
        { heading: text("missingImportant"), kind: "count" },
        { heading: text("missingQuestions"), kind: "count" },
      ],
      items.map(({ state, plan, score, missing }) => [
        nameOf(state),
        plan.title,
        text(plan.kind),
        periodWords(plan.period),
        score.met,
        score.applicable,
        score.share,
        missing.essential,
        missing.important,
        missing.question,
      ]),
    ),
  ],
});

/** Check by check: how many plans meet it, and whose do not. */
const checksSection = ({ items }: CompletenessReportContent, text: Texts, nameOf: Names): Section => ({
  heading: text("findings"),
  blocks: [
    table(
      text("findings"),
      [
        { heading: text("check"), kind: "text" },
        { heading: text("checksMet"), kind: "count" },
        { heading: text("notMet"), kind: "count" },
        { heading: text("notMetBy"), kind: "text" },
      ],
      [...new Set(items.flatMap(({ checks }) => Object.keys(checks)))].flatMap((code) => {
        const met = items.filter(({ checks }) => checks[code] === "met").length;
        const failing = items.filter(({ checks }) => checks[code] === "not-met");
        const names = failing.map(({ state }) => nameOf(state)).join(", ");
        // What applies to no plan has no result.
        return met + failing.length === 0 ? [] : [[checkName(code, text), met, failing.length, names]];
      }),
    ),
  ],
});

const withoutPlanSection = (
  withoutPlan: CompletenessReportContent["withoutPlan"],
  text: Texts,
  nameOf: Names,
): Section => ({
  heading: text("withoutPlan"),
  blocks: [
    ...(withoutPlan.length === 0
      ? []
      : [
          paragraph(
            text("withoutPlanText", { states: withoutPlan.map(({ state }) => nameOf(state)).join(", ") }),
          ),
        ]),
    table(
      text("humanitarianResponsePlan"),
      [
        { heading: text("state"), kind: "text" },
        { heading: text("plan"), kind: "text" },
      ],
      withoutPlan.flatMap(({ state, humanitarianResponsePlan: plan }) =>
        plan === undefined ? [] : [[nameOf(state), plan.title]],
      ),
    ),
  ],
});
