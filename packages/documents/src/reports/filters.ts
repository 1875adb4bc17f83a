import type { Pillar } from "@angkor/domain/shared";
import { dayIn, type Language, textsIn } from "../languages/language.ts";
import type { Names } from "./not-reported.ts";
import { periodWords } from "./places.ts";

/** What a report was asked for, as its basis repeats it. */
export interface Filters {
  readonly states?: readonly string[];
  readonly pillars?: readonly Pillar[];
  readonly from?: number;
  readonly to?: number;
}

interface Asked {
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly basis: { readonly filters: Filters };
}

/** What the figures of a report are of, in a line: currency and day, then whatever narrows them. */
export const subtitleOf = (
  { currency, computedAt, asOf, basis: { filters } }: Asked,
  language: Language,
  nameOf: Names,
): string => {
  const text = textsIn(language);
  return [
    text("figuresOf", { currency, day: dayIn(asOf ?? computedAt, language) }),
    ...yearWords(filters, text),
    ...(filters.states ? [filters.states.map(nameOf).join(", ")] : []),
    ...(filters.pillars ? [filters.pillars.map((pillar) => text(pillar)).join(", ")] : []),
  ].join(" · ");
};

const yearWords = ({ from, to }: Filters, text: ReturnType<typeof textsIn>): string[] => {
  if (from !== undefined && to !== undefined)
    return [text(from === to ? "filtersYear" : "filtersYears", { years: periodWords({ from, to }) })];
  if (from !== undefined) return [text("filtersFrom", { year: from })];
  return to === undefined ? [] : [text("filtersTo", { year: to })];
};
