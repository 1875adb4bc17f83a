import type { Pillar } from "@angkor/domain/shared";
import { type Language, type Texts, textsIn } from "../languages/language.ts";
import type { Cell, Column, ReportDocument, Section } from "../report/report-document.ts";
import { introduced } from "./blocks.ts";
import {
  figureCells,
  figureColumns,
  figureTerms,
  type LineFigures,
  undividedColumns,
} from "./figure-columns.ts";
import { type Filters, subtitleOf } from "./filters.ts";
import { type Names, notReportedSection } from "./not-reported.ts";
import { byName, byPlace, type Time, timeWords } from "./places.ts";
import { isOfAll, totalsSummary } from "./totals-summary.ts";

/** The gap report as the API answers it: what of it a document shows. */
export interface GapReportContent {
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly basis: { readonly filters: Filters };
  readonly totals: LineFigures;
  readonly cells: readonly (LineFigures & {
    readonly state: string;
    readonly pillar: Pillar;
    readonly year: number;
  })[];
  readonly unallocated: readonly (LineFigures &
    Time & { readonly state?: string; readonly pillar?: Pillar })[];
  readonly shared: readonly (LineFigures &
    Time & { readonly states: readonly string[]; readonly pillars: readonly Pillar[] })[];
  readonly notReported: readonly string[];
}

/** The funding gap as a document: each cell, the money of no single cell, and who has not reported. */
export const gapReportDocument = (
  report: GapReportContent,
  language: Language,
  nameOf: Names,
): ReportDocument => {
  const text = textsIn(language);
  const instant = report.asOf ?? report.computedAt;
  return {
    language,
    title: text("gapReport"),
    subtitle: subtitleOf(report, language, nameOf),
    instant,
    sections: [
      totalsSummary(report, language),
      cellSection(byName(report.cells, nameOf, language), text, nameOf),
      undividedSection(report, { language, text, nameOf }),
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

const cellSection = (cells: GapReportContent["cells"], text: Texts, nameOf: Names): Section => ({
  heading: text("byCell"),
  blocks: [
    {
      kind: "table",
      table: {
        name: text("byCell"),
        caption: text("byCell"),
        columns: [
          { heading: text("state"), kind: "text" },
          { heading: text("code"), kind: "label", detail: true },
          { heading: text("pillar"), kind: "text" },
          { heading: text("year"), kind: "year", note: text("basisYear") },
          ...figureColumns(text),
        ],
        rows: cells.map((cell) => [
          nameOf(cell.state),
          cell.state,
          text(cell.pillar),
          cell.year,
          ...figureCells(cell),
        ]),
      },
    },
  ],
});

interface Writing {
  readonly language: Language;
  readonly text: Texts;
  readonly nameOf: Names;
}

const undividedSection = (report: GapReportContent, writing: Writing): Section => {
  const { text, nameOf } = writing;
  const columns: readonly Column[] = [
    { heading: text("states"), kind: "text" },
    { heading: text("pillar"), kind: "text" },
    { heading: text("years"), kind: "text" },
    ...undividedColumns(text),
  ];
  const table = (name: "unallocated" | "shared", rows: readonly Cell[][]) => ({
    kind: "table" as const,
    table: { name: text(name), caption: text(name), columns, rows },
  });
  const words = (members: readonly string[]): string =>
    members.length === 0 ? text("any") : members.join(", ");
  return {
    heading: text("basisUndivided"),
    blocks: introduced(
      text("basisUndividedText"),
      table(
        "unallocated",
        byPlace(report.unallocated, writing).map((line) => [
          words(line.state === undefined ? [] : [nameOf(line.state)]),
          words(line.pillar === undefined ? [] : [text(line.pillar)]),
          timeWords(line),
          ...figureCells(line),
        ]),
      ),
      table(
        "shared",
        byPlace(report.shared, writing).map((line) => [
          words(line.states.map(nameOf)),
          words(line.pillars.map((pillar) => text(pillar))),
          timeWords(line),
          ...figureCells(line),
        ]),
      ),
    ),
  };
};
