import type { TextName, Texts } from "../languages/language.ts";
import type { Cell, Column, Term } from "../report/report-document.ts";

/** Figures of a line as the API tells them: decimal strings, ratios or null. */
export interface LineFigures {
  readonly requirement: string | null;
  readonly nationalContribution: string | null;
  readonly assistanceRequired: string | null;
  readonly pledged: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly funding: string;
  readonly gap: string | null;
  readonly surplus: string | null;
  readonly coverage: string | null;
  readonly externalCoverage: string | null;
}

interface FigureColumn {
  readonly name: keyof LineFigures & TextName;
  readonly kind: "money" | "ratio";
  readonly meaning?: TextName;
  readonly detail?: true;
}

/** The figures of every table, in the order in which a reader follows them: what is needed, what is there, what is missing. */
const figures: readonly FigureColumn[] = [
  { name: "requirement", kind: "money" },
  { name: "nationalContribution", kind: "money", meaning: "basisNationalContribution" },
  { name: "assistanceRequired", kind: "money", detail: true },
  { name: "funding", kind: "money", meaning: "basisFunding" },
  { name: "gap", kind: "money", meaning: "basisGap" },
  { name: "surplus", kind: "money", meaning: "basisSurplus", detail: true },
  { name: "pledged", kind: "money", meaning: "basisPledged" },
  { name: "committed", kind: "money", detail: true },
  { name: "disbursed", kind: "money", meaning: "basisDisbursed", detail: true },
  { name: "coverage", kind: "ratio", meaning: "basisCoverage" },
  { name: "externalCoverage", kind: "ratio", meaning: "basisExternalCoverage" },
];

/** Figures of lines of no single cell: there gap and coverage say little, and are left out of pages. */
const ofUndivided = figures.map((figure) =>
  figure.name === "requirement" || figure.name === "funding" || figure.name === "pledged"
    ? figure
    : { ...figure, detail: true as const },
);

/** Columns of figures: amounts, which add up, and ratios, which do not. */
export const figureColumns = (text: Texts): Column[] => columnsOf(figures, text);

/** The same for money and needs that are not divided. */
export const undividedColumns = (text: Texts): Column[] => columnsOf(ofUndivided, text);

const columnsOf = (of: readonly FigureColumn[], text: Texts): Column[] =>
  of.map(({ name, kind, meaning, detail }) => ({
    heading: text(name),
    kind,
    ...(kind === "money" && { total: true as const }),
    ...(detail && { detail }),
    ...(meaning && { note: text(meaning) }),
  }));

/** The cells of a line under {@link figureColumns}. */
export const figureCells = (line: LineFigures): Cell[] => figures.map(({ name }) => line[name]);

/** What the figures mean, for the reader who asks. */
export const figureTerms = (text: Texts): Term[] =>
  figures.flatMap(({ name, meaning }) => (meaning ? [{ term: text(name), meaning: text(meaning) }] : []));
