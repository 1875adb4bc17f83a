import type { Pillar } from "@angkor/domain/shared";
import { dayIn, type Language, type TextName, type Texts, textsIn, wholeIn } from "../languages/language.ts";
import type { Cell, Column, ReportDocument, Section } from "../report/report-document.ts";
import { paragraph, table } from "./blocks.ts";
import { type Names, notReportedSection } from "./not-reported.ts";
import { byName } from "./places.ts";

interface Counted {
  readonly count: number;
  readonly amount: string;
}

interface Figures {
  readonly stood: number;
  readonly published: Counted;
  readonly open: Counted;
  readonly withdrawn: Counted;
  readonly met: Counted;
  readonly matches: { readonly needs: number };
  readonly answers: { readonly needs: number };
  readonly unanswered: Counted;
  readonly overdue: Counted;
  readonly daysToAnswer: { readonly median: number; readonly upperQuartile: number } | null;
  readonly conversion: {
    readonly asked: string;
    readonly pledged: string;
    readonly committed: string;
    readonly paid: string;
    readonly pledgedOfAsked: string | null;
    readonly committedOfAsked: string | null;
    readonly paidOfCommitted: string | null;
  };
}

/** The match report as the API answers it: what of it a document shows. */
export interface MatchReportContent {
  readonly year: number;
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly basis: { readonly period: { readonly from: string; readonly to: string } };
  readonly totals: Figures;
  readonly states: readonly (Figures & { readonly state: string })[];
  readonly pillars: readonly (Figures & { readonly pillar: Pillar })[];
  readonly notReported: readonly string[];
  readonly needs: readonly {
    readonly id: string;
    readonly state: string;
    readonly pillar: Pillar;
    readonly kind: TextName & string;
    readonly title: string;
    readonly publishedOn: string;
    readonly answerBy: string;
    readonly daysToAnswer?: number;
  }[];
  readonly pledges: readonly {
    readonly donor: string;
    readonly kind: TextName & string;
    readonly title: string;
    readonly states: readonly string[];
    readonly announcedOn: string;
  }[];
}

/** What became of needs and offers in a year, as a document. */
export const matchReportDocument = (
  report: MatchReportContent,
  language: Language,
  nameOf: Names,
): ReportDocument => {
  const text = textsIn(language);
  const writing = { language, text, nameOf };
  const { year, currency, basis } = report;
  return {
    language,
    title: text("matchReport", { year }),
    subtitle: text("matchSubtitle", {
      currency,
      from: dayIn(basis.period.from, language),
      to: dayIn(basis.period.to, language),
    }),
    instant: report.asOf ?? report.computedAt,
    sections: [
      summary(report, language, text),
      byPlace(report, writing),
      needsSection(report, writing),
      offersSection(report, writing),
      notReportedSection(report.notReported, language, nameOf, { words: "notReportedNeeds" }),
    ],
    basis: [
      { term: text("stood"), meaning: text("basisStood") },
      { term: text("matched"), meaning: text("basisMatched") },
      { term: text("unanswered"), meaning: text("basisUnanswered") },
      { term: text("overdueNeeds"), meaning: text("basisOverdueNeeds") },
      { term: text("asked"), meaning: text("basisAsked") },
      { term: text("basisConversion"), meaning: text("basisConversionText", { currency }) },
    ],
  };
};

const summary = ({ totals, currency }: MatchReportContent, language: Language, text: Texts): Section => {
  const { conversion, daysToAnswer } = totals;
  const whole = (amount: string) => wholeIn(amount, language);
  return {
    heading: text("summary"),
    isSummary: true,
    blocks: [
      paragraph(
        totals.stood === 0
          ? text("matchNeedsNone")
          : text("matchSummary", {
              currency,
              stood: totals.stood,
              published: totals.published.count,
              matched: totals.matches.needs,
              answered: totals.answers.needs,
              unanswered: totals.unanswered.count,
              overdue: totals.overdue.count,
              asked: whole(conversion.asked),
              pledged: whole(conversion.pledged),
              committed: whole(conversion.committed),
              paid: whole(conversion.paid),
            }),
      ),
      ...(daysToAnswer === null
        ? []
        : [
            paragraph(
              text("daysToAnswerText", { median: daysToAnswer.median, upper: daysToAnswer.upperQuartile }),
            ),
          ]),
    ],
  };
};

interface Writing {
  readonly language: Language;
  readonly text: Texts;
  readonly nameOf: Names;
}

/** Needs and offers on pages; a workbook has all of them. */
const recordsOnPages = 60;

/** One set of needs: how many, and how far what they ask for has come. */
const figureColumns = (text: Texts, total: boolean): Column[] => {
  const adds = total ? { total: true as const } : {};
  return [
    { heading: text("stood"), kind: "count", note: text("basisStood"), ...adds },
    { heading: text("published"), kind: "count", ...adds },
    { heading: text("open"), kind: "count", ...adds },
    { heading: text("withdrawn"), kind: "count", detail: true, ...adds },
    { heading: text("met"), kind: "count", detail: true, ...adds },
    { heading: text("matched"), kind: "count", note: text("basisMatched"), ...adds },
    { heading: text("answered"), kind: "count", ...adds },
    { heading: text("unanswered"), kind: "count", note: text("basisUnanswered"), ...adds },
    { heading: text("overdueNeeds"), kind: "count", note: text("basisOverdueNeeds"), ...adds },
    { heading: text("asked"), kind: "money", note: text("basisAsked"), ...adds },
    { heading: text("pledgedToNeeds"), kind: "money", detail: true },
    { heading: text("committed"), kind: "money", ...adds },
    { heading: text("paid"), kind: "money", detail: true, ...adds },
  ];
};

const figureCells = (line: Figures): Cell[] => [
  line.stood,
  line.published.count,
  line.open.count,
  line.withdrawn.count,
  line.met.count,
  line.matches.needs,
  line.answers.needs,
  line.unanswered.count,
  line.overdue.count,
  line.conversion.asked,
  line.conversion.pledged,
  line.conversion.committed,
  line.conversion.paid,
];

const byPlace = ({ states, pillars }: MatchReportContent, { language, text, nameOf }: Writing): Section => ({
  heading: text("byState"),
  blocks: [
    table(
      text("byState"),
      [{ heading: text("state"), kind: "text" }, ...figureColumns(text, true)],
      byName(states, nameOf, language).map((line) => [nameOf(line.state), ...figureCells(line)]),
    ),
    table(
      text("byPillar"),
      [{ heading: text("pillar"), kind: "text" }, ...figureColumns(text, true)],
      pillars.map((line) => [text(line.pillar), ...figureCells(line)]),
    ),
  ],
});

const needsSection = ({ needs }: MatchReportContent, { language, text, nameOf }: Writing): Section => ({
  heading: text("needs"),
  blocks: [
    table(
      text("needs"),
      [
        { heading: text("state"), kind: "text" },
        { heading: text("need"), kind: "text", detail: true },
        { heading: text("title"), kind: "text" },
        { heading: text("pillar"), kind: "text" },
        { heading: text("kind"), kind: "text" },
        { heading: text("publishedOn"), kind: "day" },
        { heading: text("answerBy"), kind: "day" },
        { heading: text("daysToAnswer"), kind: "count" },
      ],
      byName(needs, nameOf, language).map((need) => [
        nameOf(need.state),
        need.id,
        need.title,
        text(need.pillar),
        text(need.kind),
        need.publishedOn,
        need.answerBy,
        need.daysToAnswer ?? null,
      ]),
      recordsOnPages,
    ),
  ],
});

const offersSection = ({ pledges }: MatchReportContent, { text, nameOf }: Writing): Section => ({
  heading: text("offers"),
  blocks: [
    ...(pledges.length === 0 ? [paragraph(text("matchOffersNone"))] : []),
    table(
      text("offers"),
      [
        { heading: text("donorOffer"), kind: "text" },
        { heading: text("title"), kind: "text" },
        { heading: text("kind"), kind: "text" },
        { heading: text("states"), kind: "text" },
        { heading: text("announcedOn"), kind: "day" },
      ],
      pledges.map((pledge) => [
        nameOf(pledge.donor),
        pledge.title,
        text(pledge.kind),
        pledge.states.map(nameOf).join(", ") || text("any"),
        pledge.announcedOn,
      ]),
      recordsOnPages,
    ),
  ],
});
