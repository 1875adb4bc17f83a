/** Calendar years that a figure belongs to: one year (`from === to`), or an undivided period. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The years that any figure may lie in. */
export const firstYear = 1990;
export const lastYear = 2100;

export const yearSpan = (year: number): Span => ({ from: year, to: year });

export const isSingleYear = (span: Span): boolean => span.from === span.to;

/** `"2025"`, or `"2025-2027"` for an undivided period: the name of a span in keys and messages. */
export const spanKey = (span: Span): string =>
  isSingleYear(span) ? String(span.from) : `${span.from}-${span.to}`;

/** The span named by {@link spanKey}. Throws on anything else. */
export const parseSpanKey = (key: string): Span => {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(key);
  if (match?.[1] === undefined) throw new RangeError(`Not a span: ${key}`);
  const from = Number(match[1]);
  return { from, to: match[2] === undefined ? from : Number(match[2]) };
};

/** Its years, in order; none where it ends before it begins. */
export const yearsOf = ({ from, to }: Span): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

export const spansOverlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

export const spanWithin = (inner: Span, outer: Span): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** Whether the span at `index` shares a year with one before it: said of each, so that every fault is found at once. */
export const overlapsEarlier = (spans: readonly Span[], index: number): boolean => {
  const span = spans[index];
  return span !== undefined && spans.slice(0, index).some((earlier) => spansOverlap(earlier, span));
};

/** The first span that shares a year with an earlier one, by index; undefined when all are apart. */
export const firstOverlap = (spans: readonly Span[]): number | undefined => {
  const index = spans.findIndex((_, at) => overlapsEarlier(spans, at));
  return index === -1 ? undefined : index;
};
