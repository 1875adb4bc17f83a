import { type Language, ratioIn, textsIn } from "../languages/language.ts";
import type { Block, Column, HeatChart, ReportDocument, Section } from "../report/report-document.ts";
import { introduced, paragraph, shown, table } from "./blocks.ts";
import { coverageChart, flowsChart, heatChart, yearsChart } from "./coverage-charts.ts";
import type { CoverageContent, CoverageWriting } from "./coverage-content.ts";
import { providerClasses, statesNotParty, undividedFunding, victimAssistance } from "./coverage-groups.ts";
import { figureCells, figureColumns, figureTerms } from "./figure-columns.ts";
import { subtitleOf } from "./filters.ts";
import { type Names, notReportedSection } from "./not-reported.ts";
import { byName, periodWords } from "./places.ts";
import { isOfAll, totalsSummary } from "./totals-summary.ts";

/** The Committee's coverage report as a document: who is covered, by whom, and who is left out. */
export const coverageReportDocument = (
  report: CoverageContent,
  language: Language,
  nameOf: Names,
): ReportDocument => {
  const text = textsIn(language);
  const instant = report.asOf ?? report.computedAt;
  const writing = { report, language, text, nameOf };
  return {
    language,
    title: text("coverageReport"),
    subtitle: subtitleOf(report, language, nameOf),
    instant,
    sections: [
      summary(writing),
      ...(isEmpty(report) ? [] : figureSections(writing)),
      notReportedSection(report.notReported, language, nameOf, { ofAll: isOfAll(report) }),
    ],
    basis: [
      ...figureTerms(text),
      { term: text("year"), meaning: text("basisYear") },
      { term: text("basisConversion"), meaning: text("basisConversionText", { currency: report.currency }) },
      { term: text("basisUndivided"), meaning: text("basisUndividedText") },
    ],
  };
};

/** Whether neither a need nor money is known, undivided money included: then there are no figures to tell. */
const isEmpty = ({ totals: { requirement, funding, pledged }, providers }: CoverageContent): boolean =>
  [requirement, funding, pledged].every((amount) => Number(amount ?? 0) === 0) &&
  providers.every(({ providers: count }) => count === 0);

const figureSections = (writing: CoverageWriting): Section[] => [
  byState(writing),
  byYear(writing),
  byPillar(writing),
  byDonor(writing),
  providerClasses(writing),
  victimAssistance(writing),
  outlook(writing),
  equity(writing),
  statesNotParty(writing),
];

/** The totals in words, and how they came to be in a picture. */
const summary = (writing: CoverageWriting): Section => {
  const totals = totalsSummary(writing.report, writing.language);
  return { ...totals, blocks: [...totals.blocks, ...shown(yearsChart(writing))] };
};

/** States in a heat map that a page has room for. */
const statesOnAPage = 28;

/** A heat map over as many pages as its States need, as many on each. */
const heatPages = (chart: HeatChart | undefined): Block[] => {
  // Of a single year the bars tell the same.
  if (chart === undefined || chart.years.length < 2) return [];
  const pages = Math.ceil(chart.rows.length / statesOnAPage);
  const states = Math.ceil(chart.rows.length / pages);
  return Array.from({ length: pages }, (_, page) => {
    const part = [page * states, (page + 1) * states] as const;
    return {
      kind: "chart",
      chart: {
        ...chart,
        title: pages === 1 ? chart.title : `${chart.title} (${page + 1}/${pages})`,
        rows: chart.rows.slice(...part),
        values: chart.values.slice(...part),
      },
    };
  });
};

/** The lowest coverage first; then the States without one, by name. */
const byState = (writing: CoverageWriting): Section => {
  const { report, language, text, nameOf } = writing;
  const bars = coverageChart(writing);
  return {
    heading: text("coverageByState"),
    blocks: [
      // A single bar compares nothing.
      ...(bars === undefined || bars.bars.length < 2 ? [] : shown(bars)),
      table(
        text("byState"),
        [
          { heading: text("state"), kind: "text" },
          { heading: text("code"), kind: "label", detail: true },
          ...figureColumns(text),
        ],
        [
          ...report.byState.filter(({ coverage }) => coverage !== null),
          ...byName(
            report.byState.filter(({ coverage }) => coverage === null),
            nameOf,
            language,
          ),
        ].map((line) => [nameOf(line.state), line.state, ...figureCells(line)]),
      ),
      ...heatPages(heatChart(writing)),
    ],
  };
};

const byYear = ({ report, text }: CoverageWriting): Section => ({
  heading: text("byYear"),
  blocks: [
    table(
      text("byYear"),
      [{ heading: text("year"), kind: "year", note: text("basisYear") }, ...figureColumns(text)],
      (report.byYear ?? []).map((line) => [line.year, ...figureCells(line)]),
    ),
  ],
});

const byPillar = ({ report, text }: CoverageWriting): Section => ({
  heading: text("byPillar"),
  blocks: [
    table(
      text("byPillar"),
      [{ heading: text("pillar"), kind: "text" }, ...figureColumns(text)],
      (report.byPillar ?? []).map((line) => [text(line.pillar), ...figureCells(line)]),
    ),
  ],
});

const byDonor = (writing: CoverageWriting): Section => {
  const { report, text, nameOf } = writing;
  const money = (name: "funding" | "committed" | "disbursed" | "pledged"): Column => ({
    heading: text(name),
    kind: "money",
    total: true,
  });
  return {
    heading: text("byDonor"),
    blocks: [
      ...shown(flowsChart(writing)),
      table(
        text("byDonor"),
        [
          { heading: text("donor"), kind: "text" },
          { heading: text("providerClass"), kind: "text" },
          money("funding"),
          money("committed"),
          money("disbursed"),
          money("pledged"),
          { heading: text("share"), kind: "ratio" },
          undividedFunding(text),
        ],
        (report.byDonor ?? []).map((line) => [
          line.donor === null ? text("rounding") : nameOf(line.donor),
          line.class === null ? "" : text(line.class),
          line.funding,
          line.committed,
          line.disbursed,
          line.pledged,
          line.share,
          line.undivided.funding,
        ]),
      ),
    ],
  };
};

const outlook = ({ report: { predictability }, text }: CoverageWriting): Section => ({
  heading: text("predictability"),
  blocks: predictability.every((line) => Number(line.requirement) === 0 && Number(line.committed) === 0)
    ? [paragraph(text("predictabilityNone"))]
    : introduced(
        text("predictabilityText"),
        table(
          text("predictability"),
          [
            { heading: text("year"), kind: "year" },
            { heading: text("requirement"), kind: "money" },
            { heading: text("committed"), kind: "money" },
            { heading: text("share"), kind: "ratio" },
          ],
          predictability.map(({ year, requirement, committed, share }) => [
            year,
            requirement,
            committed,
            share,
          ]),
        ),
      ),
});

const equity = (writing: CoverageWriting): Section => {
  const { report, text, nameOf } = writing;
  return {
    heading: text("equity"),
    blocks: [
      ...equityWords(writing),
      ...(report.withoutSupport.length === 0
        ? [paragraph(text("withoutSupportNone"))]
        : introduced(
            text("withoutSupportText"),
            table(
              text("withoutSupport"),
              [
                { heading: text("state"), kind: "text" },
                { heading: text("period"), kind: "text" },
                { heading: text("assistanceRequired"), kind: "money" },
              ],
              report.withoutSupport.map(({ state, years, assistanceRequired }) => [
                nameOf(state),
                periodWords(years),
                assistanceRequired,
              ]),
            ),
          )),
    ],
  };
};

/** How evenly States are covered, and how many carry it: each where it can be told. */
const equityWords = ({
  report: { equity: told, concentration },
  language,
  text,
}: CoverageWriting): Block[] => {
  const { states, coverageGini, externalCoverageGini } = told;
  const { donors, herfindahl } = concentration;
  const external = externalCoverageGini === null ? "–" : ratioIn(externalCoverageGini, language);
  return [
    ...(coverageGini === null
      ? []
      : [paragraph(text("equityText", { states, gini: ratioIn(coverageGini, language), external }))]),
    ...(herfindahl === null
      ? []
      : [paragraph(text("concentrationText", { donors, herfindahl: ratioIn(herfindahl, language) }))]),
  ];
};
