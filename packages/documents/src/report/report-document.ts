import type { Language } from "../languages/language.ts";

/** A report as people read it, whatever the format: written once, made into DOCX and XLSX. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** What it is about in one line: filters, currency, instant. */
  readonly subtitle: string;
  /** UTC instant of the figures. */
  readonly instant: string;
  readonly sections: readonly Section[];
  /** What the figures mean: terms, formulas, statuses, years, rates. */
  readonly basis: readonly Term[];
}

export interface Section {
  readonly heading: string;
  /** It stands in front of the contents, where a reader who reads one page finds it. */
  readonly isSummary?: true;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "chart"; readonly chart: Chart };

/** A word of the report with its meaning. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface Table {
  /** Its sheet's name in a workbook: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** So many of them on pages; the most important stand first. */
  readonly rowsOnPages?: number;
}

/** A text as it is; a decimal string for a figure; null where there is none, which is not zero. */
export type Cell = string | number | null;

export interface Column {
  readonly heading: string;
  /** A `label` is a short text; a `value` a decimal that stands as it is. */
  readonly kind: "text" | "label" | "year" | "money" | "ratio" | "value" | "count" | "day";
  /** A last row adds the column up. */
  readonly total?: true;
  /** In workbooks only: a page has no room for it. */
  readonly detail?: true;
  /** Meaning of the column, where the heading can't say it: a footnote. */
  readonly note?: string;
}

/** What a chart shows; how it is drawn is the same for all. Figures are decimal strings. */
export type Chart = BarChart | YearChart | FlowChart | HeatChart | ProgressChart;

interface ChartBase {
  readonly title: string;
  /** The chart in words, for those who cannot see it. */
  readonly inWords: string;
}

/** One bar for each line, of one ratio: coverage by State. */
export interface BarChart extends ChartBase {
  readonly kind: "bars";
  readonly bars: readonly { readonly label: string; readonly value: string }[];
}

/** Stacked amounts by year, with a line for what is needed: funding against requirement. */
export interface YearChart extends ChartBase {
  readonly kind: "years";
  readonly currency: string;
  readonly years: readonly number[];
  readonly stacks: readonly { readonly label: string; readonly values: readonly string[] }[];
  readonly line?: { readonly label: string; readonly values: readonly string[] };
}

/** Who funds whom. */
export interface FlowChart extends ChartBase {
  readonly kind: "flows";
  readonly currency: string;
  readonly flows: readonly { readonly from: string; readonly to: string; readonly amount: string }[];
}

/** A ratio for each row and year; null where there is none. */
export interface HeatChart extends ChartBase {
  readonly kind: "heat";
  readonly rows: readonly string[];
  readonly years: readonly number[];
  readonly values: readonly (readonly (string | null)[])[];
}

/** What was planned beside what was reached, a panel for each thing that is counted. */
export interface ProgressChart extends ChartBase {
  readonly kind: "progress";
  readonly panels: readonly ProgressPanel[];
}

export interface ProgressPanel {
  readonly title: string;
  readonly columns: readonly ProgressColumn[];
}

/** A year, or several undivided ones, in the unit that the panel's title names. */
export interface ProgressColumn {
  readonly label: string;
  /** Absent where there is no milestone. */
  readonly planned?: number;
  /** Absent where nothing is reported, which is not zero. */
  readonly reached?: number;
  /** Something of it is not reported: all of a year that is over, or a part of a period. */
  readonly isMissing: boolean;
}
