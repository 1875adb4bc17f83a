/** What a spreadsheet takes for the beginning of a formula, the full-width forms of = + - @ too. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A negative figure begins like a formula, and is none. */
const decimal = /^-?\d+(\.\d+)?$/;

const cellOf = (value: string): string => {
  const harmless = formula.test(value) && !decimal.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Nested fields by dotted names; what is null or absent has no cell. */
const flatten = (value: unknown, prefix = ""): Record<string, string> => {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object") return { [prefix]: String(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, member]) =>
      flatten(member, prefix === "" ? name : `${prefix}.${name}`),
    ),
  );
};

/** Rows as CSV (RFC 4180) under the names of their fields, formulas made harmless. */
export const csvOf = (rows: readonly unknown[]): string => {
  const records = rows.map((row) => flatten(row));
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = [columns, ...records.map((record) => columns.map((column) => record[column] ?? ""))];
  return lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
};
