import type { Pillar } from "@angkor/domain/shared";
import { dayIn, type Language, percentIn, type Texts, textsIn, wholeIn } from "../languages/language.ts";
import type { Block, Chart, Column, ReportDocument, Section } from "../report/report-document.ts";
import { figureCells, figureColumns, figureTerms, type LineFigures } from "./figure-columns.ts";
import { type Names, notReportedSection } from "./not-reported.ts";

interface Money {
  readonly pledged: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly funding: string;
}

/** The coverage report as the API answers it with all its tables, and the gap report's cells: what of them is shown. */
export interface CoverageContent {
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly totals: LineFigures;
  readonly byState: readonly (LineFigures & { readonly state: string })[];
  readonly byPillar?: readonly (LineFigures & { readonly pillar: Pillar })[];
  readonly byYear?: readonly (LineFigures & { readonly year: number })[];
  readonly byDonor?: readonly (Money & {
    readonly donor: string | null;
    readonly class: "states-parties" | "states-not-party" | "organisations" | null;
    readonly share: string | null;
  })[];
  readonly byDonorAndState?: readonly (Money & { readonly donor: string | null; readonly state: string })[];
  readonly predictability: readonly {
    readonly year: number;
    readonly requirement: string;
    readonly committed: string;
    readonly share: string | null;
  }[];
  readonly withoutSupport: readonly {
    readonly state: string;
    readonly years: { readonly from: number; readonly to: number };
    readonly assistanceRequired: string;
  }[];
  readonly equity: {
    readonly states: number;
    readonly coverageGini: string | null;
    readonly externalCoverageGini: string | null;
  };
  readonly concentration: { readonly donors: number; readonly herfindahl: string | null };
  readonly notReported: readonly string[];
  readonly byStateAndYear?: readonly {
    readonly state: string;
    readonly year: number;
    readonly coverage: string | null;
  }[];
}

/** What every part of the document is written with. */
interface Writing {
  readonly report: CoverageContent;
  readonly language: Language;
  readonly text: Texts;
  readonly nameOf: Names;
}

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
    subtitle: text("figuresOf", { currency: report.currency, day: dayIn(instant, language) }),
    instant,
    sections: [
      summary(writing),
      byState(writing),
      byYear(writing),
      byPillar(writing),
      byDonor(writing),
      outlook(writing),
      equity(writing),
      notReportedSection(report.notReported, language, nameOf),
    ],
    basis: [
      ...figureTerms(text),
      { term: text("year"), meaning: text("basisYear") },
      { term: text("basisConversion"), meaning: text("basisConversionText", { currency: report.currency }) },
      { term: text("basisUndivided"), meaning: text("basisUndividedText") },
    ],
  };
};

const summary = ({ report, language, text }: Writing): Section => {
  const { requirement, nationalContribution, funding, gap, pledged, coverage } = report.totals;
  const whole = (amount: string | null) => wholeIn(amount ?? "0", language);
  return {
    heading: text("summary"),
    blocks: [
      {
        kind: "text",
        text:
          coverage === null
            ? text("summaryNone")
            : text("summaryText", {
                currency: report.currency,
                requirement: whole(requirement),
                national: whole(nationalContribution),
                funding: whole(funding),
                gap: whole(gap),
                pledged: whole(pledged),
                coverage: percentIn(coverage, language),
              }),
      },
    ],
  };
};

const table = (
  name: string,
  columns: readonly Column[],
  rows: Extract<Block, { kind: "table" }>["table"]["rows"],
): Block => ({ kind: "table", table: { name, caption: name, columns, rows } });

/** States in a chart of bars: as many as a page holds. */
const barsOnAPage = 30;

const byState = ({ report, language, text, nameOf }: Writing): Section => {
  const covered = report.byState.flatMap(({ state, coverage }) =>
    coverage === null ? [] : [{ label: nameOf(state), value: coverage }],
  );
  const bars = covered.slice(0, barsOnAPage);
  const list = bars.map(({ label, value }) => `${label} ${percentIn(value, language)}`).join(", ");
  const chart: Chart = {
    kind: "bars",
    title: text("coverageByState"),
    inWords: text("coverageByStateWords", { count: bars.length, list }),
    bars,
  };
  return {
    heading: text("coverageByState"),
    blocks: [
      ...(bars.length === 0 ? [] : [{ kind: "chart" as const, chart }]),
      table(
        text("byState"),
        [
          { heading: text("state"), kind: "text" },
          { heading: text("code"), kind: "text", detail: true },
          ...figureColumns(text),
        ],
        report.byState.map((line) => [nameOf(line.state), line.state, ...figureCells(line)]),
      ),
      ...heatOf({ report, language, text, nameOf }),
    ],
  };
};

const heatOf = ({ report, language, text, nameOf }: Writing): Block[] => {
  const cells = report.byStateAndYear ?? [];
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  const states = [...new Set(cells.map(({ state }) => state))];
  if (states.length === 0) return [];
  const known = new Map(cells.map((cell) => [`${cell.state} ${cell.year}`, cell.coverage]));
  const rows = states
    .map((state) => ({
      name: nameOf(state),
      values: years.map((year) => known.get(`${state} ${year}`) ?? null),
    }))
    .toSorted((a, b) => new Intl.Collator(language).compare(a.name, b.name));
  return [
    {
      kind: "chart",
      chart: {
        kind: "heat",
        title: text("heat"),
        inWords: text("heatWords"),
        rows: rows.map(({ name }) => name),
        years,
        values: rows.map(({ values }) => values),
      },
    },
  ];
};

const byYear = ({ report, language, text }: Writing): Section => {
  const { byYear: lines = [], currency } = report;
  const values = (name: "nationalContribution" | "funding" | "pledged" | "requirement") =>
    lines.map((line) => line[name] ?? "0");
  const list = lines
    .map(
      ({ year, requirement, funding }) =>
        `${year}: ${wholeIn(funding, language)} / ${wholeIn(requirement ?? "0", language)} ${currency}`,
    )
    .join("; ");
  return {
    heading: text("byYear"),
    blocks: [
      {
        kind: "chart",
        chart: {
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
        },
      },
      table(
        text("byYear"),
        [{ heading: text("year"), kind: "year", note: text("basisYear") }, ...figureColumns(text)],
        lines.map((line) => [line.year, ...figureCells(line)]),
      ),
    ],
  };
};

const byPillar = ({ report, text }: Writing): Section => ({
  heading: text("byPillar"),
  blocks: [
    table(
      text("byPillar"),
      [{ heading: text("pillar"), kind: "text" }, ...figureColumns(text)],
      (report.byPillar ?? []).map((line) => [text(line.pillar), ...figureCells(line)]),
    ),
  ],
});

/** Flows in a picture: more of them can't be told apart. */
const flowsInAPicture = 24;

const byDonor = ({ report, language, text, nameOf }: Writing): Section => {
  const { currency } = report;
  const flows = (report.byDonorAndState ?? [])
    .flatMap(({ donor, state, funding }) =>
      donor === null || Number(funding) <= 0
        ? []
        : [{ from: nameOf(donor), to: nameOf(state), amount: funding }],
    )
    .toSorted((a, b) => Number(b.amount) - Number(a.amount))
    .slice(0, flowsInAPicture);
  const list = flows
    .slice(0, 5)
    .map(({ from, to, amount }) => `${from} – ${to} ${wholeIn(amount, language)} ${currency}`)
    .join("; ");
  const chart: Chart = {
    kind: "flows",
    title: text("flows"),
    inWords: text("flowsWords", { list }),
    currency,
    flows,
  };
  const money = (name: "funding" | "committed" | "disbursed" | "pledged"): Column => ({
    heading: text(name),
    kind: "money",
    total: true,
  });
  return {
    heading: text("byDonor"),
    blocks: [
      ...(flows.length === 0 ? [] : [{ kind: "chart" as const, chart }]),
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
        ],
        (report.byDonor ?? []).map((line) => [
          line.donor === null ? "±" : nameOf(line.donor),
          line.class === null ? "" : text(line.class),
          line.funding,
          line.committed,
          line.disbursed,
          line.pledged,
          line.share,
        ]),
      ),
    ],
  };
};

const outlook = ({ report, text }: Writing): Section => ({
  heading: text("predictability"),
  blocks: [
    { kind: "text", text: text("predictabilityText") },
    table(
      text("predictability"),
      [
        { heading: text("year"), kind: "year" },
        { heading: text("requirement"), kind: "money" },
        { heading: text("committed"), kind: "money" },
        { heading: text("share"), kind: "ratio" },
      ],
      report.predictability.map(({ year, requirement, committed, share }) => [
        year,
        requirement,
        committed,
        share,
      ]),
    ),
  ],
});

const equity = ({ report, language, text, nameOf }: Writing): Section => {
  const number = (ratio: string | null) =>
    ratio === null
      ? text("none")
      : new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(Number(ratio));
  const { states, coverageGini, externalCoverageGini } = report.equity;
  return {
    heading: text("equity"),
    blocks: [
      {
        kind: "text",
        text: text("equityText", {
          states,
          gini: number(coverageGini),
          external: number(externalCoverageGini),
          donors: report.concentration.donors,
          herfindahl: number(report.concentration.herfindahl),
        }),
      },
      {
        kind: "text",
        text: text(report.withoutSupport.length === 0 ? "withoutSupportNone" : "withoutSupportText"),
      },
      ...(report.withoutSupport.length === 0
        ? []
        : [
            table(
              text("withoutSupport"),
              [
                { heading: text("state"), kind: "text" },
                { heading: text("period"), kind: "text" },
                { heading: text("assistanceRequired"), kind: "money" },
              ],
              report.withoutSupport.map(({ state, years, assistanceRequired }) => [
                nameOf(state),
                `${years.from}–${years.to}`,
                assistanceRequired,
              ]),
            ),
          ]),
    ],
  };
};
