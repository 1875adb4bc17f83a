import { reachedOver } from "@angkor/domain";
import { type Span, spansOverlap, yearsOf } from "@angkor/domain/shared";
import { type Language, shortIn, type Texts, textsIn } from "../languages/language.ts";
import { reachedInWords } from "../report/progress-words.ts";
import type { ProgressChart, ProgressColumn, ProgressPanel } from "../report/report-document.ts";
import { periodWords } from "./places.ts";
import type { PlanProgress } from "./state-profile-content.ts";

type Cumulative = PlanProgress["cumulative"][number];

/** What of progress is drawn; an absent filter leaves nothing out. */
interface ProgressFilters {
  readonly pillars?: readonly string[];
  readonly years?: Span;
}

/** A plan by its title, and whether another took its place. */
export const planName = ({ title, status }: PlanProgress, text: Texts): string =>
  status === "superseded" ? text("planReplaced", { plan: title }) : title;

/** Panels in a picture: with more of them, none could be read on a page. */
const panelsInAPicture = 6;

/** What was planned beside what was reached, by year, as known at an instant; undefined where no plan has a figure. */
export const progressChart = (
  progress: readonly PlanProgress[],
  { instant, language }: { readonly instant: string; readonly language: Language },
  { pillars, years }: ProgressFilters = {},
): ProgressChart | undefined => {
  const text = textsIn(language);
  const lastYear = Number(instant.slice(0, 4)) - 1;
  const told = progress
    .flatMap((plan) =>
      plan.cumulative
        .filter(({ pillar }) => pillars === undefined || pillars.includes(pillar))
        .map((measured) => ({
          plan,
          measured,
          columns: columnsOf(plan, measured, lastYear).filter(
            ({ span }) => years === undefined || spansOverlap(span, years),
          ),
        })),
    )
    .filter(({ columns }) => columns.length > 0)
    .slice(0, panelsInAPicture);
  if (told.length === 0) return undefined;
  const plans = new Set(told.map(({ plan }) => plan));
  const panels = told.map(({ plan, measured, columns }) =>
    panelOf(columns, measured, { text, ...(plans.size > 1 && { of: planName(plan, text) }) }),
  );
  return {
    kind: "progress",
    title: text("progressChart"),
    inWords: text("progressChartWords", { list: panels.map((panel) => inWords(panel, language)).join("; ") }),
    panels,
  };
};

interface SpanColumn extends Omit<ProgressColumn, "label"> {
  readonly span: Span;
}

/** In order of time. Years between others of which nothing is told have their place. */
const columnsOf = (
  { lines }: PlanProgress,
  { pillar, measure, notReported }: Cumulative,
  lastYear: number,
): SpanColumn[] => {
  const told = lines
    .filter((line) => line.pillar === pillar)
    .filter(({ planned, reached }) => planned?.[measure] !== undefined || reached?.[measure] !== undefined)
    .map(({ year = 0, period = { from: year, to: year }, ...line }) => ({ ...line, span: period }));
  const columns = [...Map.groupBy(told, ({ span }) => periodWords(span)).values()].flatMap((own) => {
    const planned = reachedOver(own.flatMap((line) => line.planned ?? []))[measure];
    const reached = reachedOver(own.flatMap((line) => line.reached ?? []))[measure];
    return own.slice(0, 1).map(({ span }) => ({
      span,
      ...(planned !== undefined && { planned }),
      ...(reached !== undefined && { reached }),
      isMissing:
        yearsOf(span).some((year) => notReported.includes(year)) ||
        // Of a period that still runs, what is reported is a part.
        (reached !== undefined && span.to > lastYear),
    }));
  });
  const spans = columns.map(({ span }) => span);
  const between = yearsOf({
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  })
    .map((year) => ({ span: { from: year, to: year }, isMissing: year <= lastYear }))
    .filter(({ span }) => !spans.some((other) => spansOverlap(span, other)));
  return [...columns, ...between].sort(
    (one, other) => one.span.from - other.span.from || one.span.to - other.span.to,
  );
};

const perKm2 = 1_000_000;

/** Areas in square kilometres, or in square metres where none is as large as one. */
const panelOf = (
  columns: readonly SpanColumn[],
  { pillar, measure }: Cumulative,
  { text, of }: { readonly text: Texts; readonly of?: string },
): ProgressPanel => {
  const largest = Math.max(...columns.flatMap(({ planned, reached }) => [planned ?? 0, reached ?? 0]));
  const isLarge = measure === "areaM2" && largest >= perKm2;
  const inUnit = (figure: number) => (isLarge ? figure / perKm2 : figure);
  return {
    title: [...(of === undefined ? [] : [of]), text(pillar), text(isLarge ? "areaKm2" : measure)].join(" – "),
    columns: columns.map(({ span, planned, reached, isMissing }) => ({
      label: periodWords(span),
      ...(planned !== undefined && { planned: inUnit(planned) }),
      ...(reached !== undefined && { reached: inUnit(reached) }),
      isMissing,
    })),
  };
};

/** `Survey and clearance – Area (km²): 2024 150 / ≥ 120, 2025 150 / not reported`. */
const inWords = ({ title, columns }: ProgressPanel, language: Language): string => {
  const told = columns.map((column) => {
    const planned = column.planned === undefined ? "–" : shortIn(column.planned, language);
    return `${column.label} ${planned} / ${reachedInWords(column, language) ?? "–"}`;
  });
  return `${title}: ${told.join(", ")}`;
};
