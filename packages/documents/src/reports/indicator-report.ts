import { indicatorIn } from "../languages/indicator.ts";
import { dayIn, type Language, type Texts, textsIn } from "../languages/language.ts";
import type { Column, ReportDocument, Section } from "../report/report-document.ts";
import { introduced, paragraph, table } from "./blocks.ts";
import type { Names } from "./not-reported.ts";

interface Counted {
  readonly count: number;
  readonly states: readonly string[];
}

interface Indicator {
  readonly id: string;
  readonly text: string;
  readonly literal: {
    readonly reported: {
      readonly numerator: Counted;
      readonly denominator: Counted;
      readonly notReported: Counted;
    } | null;
    readonly evidenced: { readonly numerator: Counted; readonly denominator: Counted } | null;
  };
  readonly differences: readonly {
    readonly state: string;
    readonly reported: "yes" | "no" | "notReported";
    readonly evidenced: "yes" | "no";
  }[];
}

interface SummaryRow {
  readonly id: string;
  readonly kind: "percentage" | "count";
  readonly reported: string | null;
  readonly numerator: number | null;
  readonly denominator: number;
  readonly notReported: number | null;
  readonly reportingRate: string | null;
  readonly evidenced: string | null;
  readonly adjustedReported: string | null;
  readonly adjustedEvidenced: string | null;
  readonly differences: number;
}

/** The indicators as the API answers them: what of them a document shows. */
export interface IndicatorReportContent {
  readonly period: number;
  readonly baselinePeriod: number;
  readonly cutoff: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly basis: { readonly roster: { readonly statesParties: number; readonly affected: number } };
  readonly reports: { readonly submitted: readonly string[] };
  readonly indicators: readonly Indicator[];
  readonly neighbours: readonly Indicator[];
  readonly summary: readonly SummaryRow[];
}

/** The indicators of Actions 40 to 45 as a document: all in a table, who is counted, and what to raise with States. */
export const indicatorReportDocument = (
  report: IndicatorReportContent,
  language: Language,
  nameOf: Names,
): ReportDocument => {
  const text = textsIn(language);
  const all = [...report.indicators, ...report.neighbours];
  return {
    language,
    title: text("indicatorReport", { period: report.period }),
    subtitle: text("indicatorSubtitle", {
      cutoff: dayIn(report.cutoff, language),
      baseline: report.baselinePeriod,
    }),
    instant: report.asOf ?? report.computedAt,
    sections: [
      summary(report, text),
      allIndicators(report, text),
      measures(all, language, text),
      whoIsCounted(all, text, nameOf),
      differences(all, text, nameOf),
    ],
    basis: [
      { term: text("reported"), meaning: text("basisReported") },
      { term: text("evidenced"), meaning: text("basisEvidenced") },
      { term: text("reportingRate"), meaning: text("basisReportingRate") },
      { term: text("adjustedReported"), meaning: text("basisAdjusted") },
    ],
  };
};

/** Values are percentages with one decimal, or counts: numbers as they are, under a heading that says which. */
const summaryColumns = (text: Texts): Column[] => [
  { heading: text("indicator"), kind: "text" },
  { heading: text("reported"), kind: "value", note: text("basisReported") },
  { heading: text("numerator"), kind: "count" },
  { heading: text("denominator"), kind: "count" },
  { heading: text("notReported"), kind: "count" },
  { heading: text("reportingRate"), kind: "value", note: text("basisReportingRate") },
  { heading: text("evidenced"), kind: "value", note: text("basisEvidenced") },
  { heading: text("adjustedReported"), kind: "value", note: text("basisAdjusted") },
  { heading: text("adjustedEvidenced"), kind: "value" },
  { heading: text("differences"), kind: "count" },
];

const summary = ({ period, basis, reports }: IndicatorReportContent, text: Texts): Section => ({
  heading: text("summary"),
  isSummary: true,
  blocks: [
    paragraph(
      text("indicatorSummary", {
        period,
        submitted: reports.submitted.length,
        statesParties: basis.roster.statesParties,
        affected: basis.roster.affected,
      }),
    ),
  ],
});

const allIndicators = ({ summary: rows }: IndicatorReportContent, text: Texts): Section => ({
  heading: text("allIndicators"),
  blocks: [
    table(
      text("allIndicators"),
      summaryColumns(text),
      rows.map((row) => [
        row.kind === "percentage" ? `${row.id} (%)` : row.id,
        row.reported,
        row.numerator,
        row.denominator,
        row.notReported,
        row.reportingRate,
        row.evidenced,
        row.adjustedReported,
        row.adjustedEvidenced,
        row.differences,
      ]),
    ),
  ],
});

/** Word by word as in the Action Plan, or translated. */
const measures = (indicators: readonly Indicator[], language: Language, text: Texts): Section => ({
  heading: text("whatItMeasures"),
  blocks: [
    paragraph(text("officialWording")),
    table(
      text("whatItMeasures"),
      [
        { heading: text("indicator"), kind: "label" },
        { heading: text("whatItMeasures"), kind: "text" },
      ],
      indicators.map((indicator) => [indicator.id, indicatorIn(indicator, language)]),
    ),
  ],
});

const whoIsCounted = (indicators: readonly Indicator[], text: Texts, nameOf: Names): Section => {
  const names = (counted: Counted | undefined): string => (counted?.states ?? []).map(nameOf).join(", ");
  const rows = indicators
    .map(({ id, literal: { reported, evidenced } }) => [
      id,
      reported && names(reported.numerator),
      evidenced && names(evidenced.numerator),
      names((reported ?? evidenced ?? undefined)?.denominator),
      reported && names(reported.notReported),
    ])
    .filter(([, reported, evidenced]) => Boolean(reported) || Boolean(evidenced));
  return {
    heading: text("whoIsCounted"),
    blocks: [
      ...(rows.length === 0 ? [paragraph(text("nobodyCounted"))] : []),
      table(
        text("whoIsCounted"),
        [
          { heading: text("indicator"), kind: "label" },
          { heading: text("reported"), kind: "text" },
          { heading: text("evidenced"), kind: "text" },
          { heading: text("denominator"), kind: "text", detail: true },
          { heading: text("notReported"), kind: "text", detail: true },
        ],
        rows,
      ),
    ],
  };
};

const differences = (indicators: readonly Indicator[], text: Texts, nameOf: Names): Section => {
  const words = { yes: text("yes"), no: text("no"), notReported: text("notReportedShort") } as const;
  return {
    heading: text("differences"),
    blocks: introduced(
      text("differencesText"),
      table(
        text("differences"),
        [
          { heading: text("indicator"), kind: "label" },
          { heading: text("state"), kind: "text" },
          { heading: text("reported"), kind: "text" },
          { heading: text("evidenced"), kind: "text" },
        ],
        indicators.flatMap(({ id, differences: found }) =>
          found.map(({ state, reported, evidenced }) => [
            id,
            nameOf(state),
            words[reported],
            words[evidenced],
          ]),
        ),
      ),
    ),
  };
};
