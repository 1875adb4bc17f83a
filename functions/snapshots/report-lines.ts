import {
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  StateCodeSchema,
  YearSchema,
} from "@angkor/contract/schemas/basic";
import type { Pillar, ProviderCode, Span, StateCode } from "@angkor/domain";
import * as z from "zod";

/** What a line of a report is about, by the members that lines have in every report. */
const identity = z.object({
  id: z.string().exactOptional(),
  state: StateCodeSchema.exactOptional(),
  states: z.array(StateCodeSchema).exactOptional(),
  pillar: PillarSchema.exactOptional(),
  pillars: z.array(PillarSchema).exactOptional(),
  year: YearSchema.exactOptional(),
  period: PeriodSchema.exactOptional(),
  donor: ProviderCodeSchema.exactOptional(),
});

/** A line of a frozen report: one of a table, or a table that is a single line. */
export interface ReportLine {
  readonly table: string;
  readonly states: readonly StateCode[];
  readonly pillars: readonly Pillar[];
  readonly span: Span | undefined;
  readonly donor: ProviderCode | undefined;
  /** What tells it from the other lines of its table, in words. */
  readonly words: Readonly<Record<string, string>>;
  /** Every figure by its path: `gap`, `reported.value`. */
  readonly figures: ReadonlyMap<string, unknown>;
}

/** How and when the report was made, which says nothing of what it tells. */
const circumstances: readonly string[] = ["computedAt", "asOf", "basis"];

/** Where the records behind a figure are: no figure. */
const link = "records";

/** The lines of a report's content, by a name that is the same in every report of its kind. */
export const reportLines = (content: unknown): Map<string, ReportLine> => {
  const lines = new Map<string, ReportLine>();
  const put = (line: ReportLine) => {
    const name = `${line.table} ${JSON.stringify(line.words)}`;
    lines.set(lines.has(name) ? `${name} ${lines.size}` : name, line);
  };
  for (const [table, value] of Object.entries(isObject(content) ? content : {})) {
    if (circumstances.includes(table)) continue;
    if (isTable(value)) for (const row of value) put(toLine(table, row));
    else put(toLine(table, isObject(value) ? value : { [table]: value }));
  }
  return lines;
};

const toLine = (table: string, row: object): ReportLine => {
  const known = identity.safeParse(row).data ?? {};
  const { state, states, pillar, pillars, year, period, donor } = known;
  const figures = Object.entries(row).filter(([name]) => !(name in known) && name !== link);
  return {
    table,
    states: states ?? (state === undefined ? [] : [state]),
    pillars: pillars ?? (pillar === undefined ? [] : [pillar]),
    span: period ?? (year === undefined ? undefined : { from: year, to: year }),
    donor,
    words: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, inWords(value)])),
    figures: new Map(figures.flatMap(([name, value]) => flat(name, value))),
  };
};

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTable = (value: unknown): value is object[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

const flat = (path: string, value: unknown): [string, unknown][] =>
  isObject(value)
    ? Object.entries(value)
        .filter(([name]) => name !== link)
        .flatMap(([name, member]) => flat(`${path}.${name}`, member))
    : [[path, value]];

const inWords = (value: string | number | readonly string[] | Span): string => {
  if (Array.isArray(value)) return value.join("+");
  return isObject(value) && "from" in value ? `${value.from}-${value.to}` : String(value);
};
