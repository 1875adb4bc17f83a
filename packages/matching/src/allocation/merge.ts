import type { EligiblePairs } from "./problem.ts";

/** Rows that nothing tells apart, as one. */
export interface Merged {
  /** For each row the group it is in; groups are numbered in the order of their first rows. */
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/**
 * Splits classes of columns until all columns of a class are in the same rows of `pairs` (partition refinement: exact, and
 * linear in the number of pairs). `kindOf` says which columns may be together at all.
 */
export const mergeColumns = (kindOf: Int32Array, pairs: EligiblePairs): Merged => {
  const columns = kindOf.length;
  const classOf = kindOf.slice();
  const kinds = kindOf.reduce((most, kind) => Math.max(most, kind + 1), 0);
  // A class that a row empties gives its number back, so that there are never more than `columns` and those of one row.
  const size = new Int32Array(Math.max(kinds, columns) + columns + 1);
  for (const kind of kindOf) size[kind] = (size[kind] ?? 0) + 1;
  const seen = new Int32Array(size.length).fill(-1);
  const child = new Int32Array(size.length);
  const free = new Int32Array(size.length);
  let freed = 0;
  for (let name = size.length - 1; name >= kinds; name -= 1) {
    free[freed] = name;
    freed += 1;
  }
  const rows = pairs.first.length - 1;
  for (let row = 0; row < rows; row += 1) {
    const last = pairs.first[row + 1] ?? 0;
    for (let at = pairs.first[row] ?? 0; at < last; at += 1) {
      const column = pairs.needs[at] ?? 0;
      const old = classOf[column] ?? 0;
      if (seen[old] !== row) {
        seen[old] = row;
        freed -= 1;
        child[old] = free[freed] ?? 0;
      }
      const fresh = child[old] ?? 0;
      classOf[column] = fresh;
      size[fresh] = (size[fresh] ?? 0) + 1;
      size[old] = (size[old] ?? 0) - 1;
      if (size[old] === 0) {
        free[freed] = old;
        freed += 1;
      }
    }
  }
  return numbered(classOf, size.length);
};

/** Groups by the order of their first members. */
const numbered = (classOf: Int32Array, classes: number): Merged => {
  const name = new Int32Array(classes).fill(-1);
  const groupOf = new Int32Array(classOf.length);
  let groups = 0;
  for (let index = 0; index < classOf.length; index += 1) {
    const old = classOf[index] ?? 0;
    if (name[old] === -1) {
      name[old] = groups;
      groups += 1;
    }
    groupOf[index] = name[old] ?? 0;
  }
  return { groupOf, groups };
};

/** The same pairs from the other side: for each of `columns` the rows it is in, ascending. */
export const transpose = (pairs: EligiblePairs, columns: number): EligiblePairs =>
  transposed(pairs, countingUp(pairs.first.length - 1), countingUp(columns));

const countingUp = (count: number): Int32Array => {
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = index;
  return numbers;
};

/**
 * The same pairs from the other side, each once, with rows and columns in another order: `rows[i]` and `columns[j]` are the old
 * indexes. For each column its rows, ascending.
 */
export const transposeInOrder = (
  pairs: EligiblePairs,
  rows: Int32Array,
  columns: Int32Array,
): EligiblePairs => withoutRepeats(transposed(pairs, rows, columns));

const transposed = (pairs: EligiblePairs, rows: Int32Array, columns: Int32Array): EligiblePairs => {
  const place = new Int32Array(columns.length);
  for (let index = 0; index < columns.length; index += 1) place[columns[index] ?? 0] = index;
  const first = new Int32Array(columns.length + 1);
  for (let at = 0; at < pairs.needs.length; at += 1) {
    const after = (place[pairs.needs[at] ?? 0] ?? 0) + 1;
    first[after] = (first[after] ?? 0) + 1;
  }
  for (let column = 0; column < columns.length; column += 1)
    first[column + 1] = (first[column + 1] ?? 0) + (first[column] ?? 0);
  const next = first.slice(0, columns.length);
  const needs = new Int32Array(pairs.needs.length);
  for (let index = 0; index < rows.length; index += 1) {
    const last = pairs.first[(rows[index] ?? 0) + 1] ?? 0;
    for (let at = pairs.first[rows[index] ?? 0] ?? 0; at < last; at += 1) {
      const column = place[pairs.needs[at] ?? 0] ?? 0;
      const free = next[column] ?? 0;
      needs[free] = index;
      next[column] = free + 1;
    }
  }
  return { first, needs };
};

/** Pairs that stand next to each other several times, once. */
const withoutRepeats = ({ first, needs }: EligiblePairs): EligiblePairs => {
  let end = 0;
  let start = 0;
  for (let row = 0; row + 1 < first.length; row += 1) {
    const last = first[row + 1] ?? 0;
    for (let at = start; at < last; at += 1) {
      if (at > start && needs[at] === needs[at - 1]) continue;
      needs[end] = needs[at] ?? 0;
      end += 1;
    }
    start = last;
    first[row + 1] = end;
  }
  return end === needs.length ? { first, needs } : { first, needs: needs.slice(0, end) };
};

/** Nothing merged. */
export const apart = (rows: number): Merged => ({ groupOf: countingUp(rows), groups: rows });

const isApart = ({ groupOf, groups }: Merged): boolean => groups === groupOf.length;

/** Pairs of groups of columns instead of columns, each once, for the first row of each group of rows. */
export const contract = (pairs: EligiblePairs, rows: Merged, columns: Merged): EligiblePairs => {
  if (isApart(rows) && isApart(columns)) return pairs;
  const first = new Int32Array(rows.groups + 1);
  const needs = new Int32Array(pairs.needs.length);
  const seen = new Int32Array(columns.groups).fill(-1);
  let group = 0;
  let end = 0;
  for (let row = 0; row < rows.groupOf.length; row += 1) {
    if (rows.groupOf[row] !== group) continue;
    const last = pairs.first[row + 1] ?? 0;
    for (let at = pairs.first[row] ?? 0; at < last; at += 1) {
      const column = columns.groupOf[pairs.needs[at] ?? 0] ?? 0;
      if (seen[column] === row) continue;
      seen[column] = row;
      needs[end] = column;
      end += 1;
    }
    group += 1;
    first[group] = end;
  }
  return { first, needs: needs.slice(0, end) };
};
