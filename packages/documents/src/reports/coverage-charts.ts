import { type Language, percentIn, textsIn, wholeIn } from "../languages/language.ts";
import type { BarChart, Chart, FlowChart, HeatChart, YearChart } from "../report/report-document.ts";
import type { CoverageContent, CoverageWriting } from "./coverage-content.ts";
import type { Names } from "./not-reported.ts";

/** Charts of the coverage report by their names. */
const charts = {
  coverage: (writing: CoverageWriting) => coverageChart(writing),
  years: (writing: CoverageWriting) => yearsChart(writing),
  flows: (writing: CoverageWriting) => flowsChart(writing),
  heat: (writing: CoverageWriting) => heatChart(writing),
} as const satisfies Readonly<Record<string, (writing: CoverageWriting) => Chart | undefined>>;
export type CoverageChartName = keyof typeof charts;

/** One chart of the coverage report; undefined where there is nothing to draw. */
export const coverageChartOf = (
  name: CoverageChartName,
  report: CoverageContent,
  language: Language,
  nameOf: Names,
): Chart | undefined => charts[name]({ report, language, text: textsIn(language), nameOf });

/** States in a chart of bars: as many as a page holds. */
const barsOnAPage = 30;

export const coverageChart = ({ report, language, text, nameOf }: CoverageWriting): BarChart | undefined => {
  const bars = report.byState
    .flatMap(({ state, coverage }) => (coverage === null ? [] : [{ label: nameOf(state), value: coverage }]))
    .slice(0, barsOnAPage);
  if (bars.length === 0) return undefined;
  const list = bars.map(({ label, value }) => `${label} ${percentIn(value, language)}`).join(", ");
  return {
    kind: "bars",
    title: text("coverageByState"),
    inWords: text("coverageByStateWords", { count: bars.length, list }),
    bars,
  };
};

export const heatChart = ({ report, language, text, nameOf }: CoverageWriting): HeatChart | undefined => {
  const cells = (report.byStateAndYear ?? []).filter(({ coverage }) => coverage !== null);
  if (cells.length === 0) return undefined;
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  const known = new Map(cells.map((cell) => [`${cell.state} ${cell.year}`, cell.coverage]));
  const rows = [...new Set(cells.map(({ state }) => state))]
    .map((state) => ({
      name: nameOf(state),
      values: years.map((year) => known.get(`${state} ${year}`) ?? null),
    }))
    .toSorted((a, b) => new Intl.Collator(language).compare(a.name, b.name));
  return {
    kind: "heat",
    title: text("heat"),
    inWords: text("heatWords"),
    rows: rows.map(({ name }) => name),
    years,
    values: rows.map(({ values }) => values),
  };
};

/** Years with their requirement and what is there, whosever they are. */
interface YearsWriting extends Pick<CoverageWriting, "language" | "text"> {
  readonly report: Pick<CoverageContent, "byYear" | "currency">;
}

export const yearsChart = ({ report, language, text }: YearsWriting): YearChart | undefined => {
  const { byYear = [], currency } = report;
  const lines = everyYear(byYear);
  if (lines.length === 0) return undefined;
  const values = (name: "nationalContribution" | "funding" | "pledged" | "requirement") =>
    lines.map(({ line }) => line?.[name] ?? "0");
  const list = byYear
    .map(
      ({ year, requirement, funding }) =>
        `${year}: ${wholeIn(funding, language)} / ${wholeIn(requirement ?? "0", language)} ${currency}`,
    )
    .join("; ");
  return {
    kind: "years",
    title: text("fundingAgainstRequirement"),
    inWords: text("fundingAgainstRequirementWords", { list }),
    currency,
    years: lines.map(({ year }) => year),
    stacks: [
      { label: text("nationalContribution"), values: values("nationalContribution") },
      { label: text("funding"), values: values("funding") },
      { label: text("pledged"), values: values("pledged") },
    ],
    line: { label: text("requirement"), values: values("requirement") },
  };
};

/** Years between the first and the last, those of which nothing is told among them: an axis leaves none out. */
const everyYear = <Line extends { readonly year: number }>(lines: readonly Line[]) => {
  const [first, last] = [lines[0]?.year ?? 0, lines.at(-1)?.year ?? -1];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, line: lines.find((line) => line.year === year) };
  });
};

/** Flows in a picture: more of them can't be told apart. */
const flowsInAPicture = 24;

export const flowsChart = ({ report, language, text, nameOf }: CoverageWriting): FlowChart | undefined => {
  const { currency } = report;
  const flows = (report.byDonorAndState ?? [])
    .flatMap(({ donor, state, funding }) =>
      donor === null || Number(funding) <= 0
        ? []
        : [{ from: nameOf(donor), to: nameOf(state), amount: funding }],
    )
    .toSorted((a, b) => Number(b.amount) - Number(a.amount))
    .slice(0, flowsInAPicture);
  if (flows.length === 0) return undefined;
  const list = flows
    .slice(0, 5)
    .map(({ from, to, amount }) => `${from} – ${to} ${wholeIn(amount, language)} ${currency}`)
    .join("; ");
  return { kind: "flows", title: text("flows"), inWords: text("flowsWords", { list }), currency, flows };
};
