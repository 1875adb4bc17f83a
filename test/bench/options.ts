import { parseArgs } from "node:util";

export const rowNames = [
  "size",
  "cold-start",
  "overhead",
  "gap-report",
  "coverage-report",
  "commitment",
  "one-machine",
  "allocation",
] as const;
export type RowName = (typeof rowNames)[number];

export const usage = `npm run bench -- [options]     measures side by side, prints a table

  --only <row>   one row: ${rowNames.join(", ")}; can be given several times
  --quick        few rounds and little data, to see whether it works
  --help         shows this

A full run takes about ten minutes and writes docs/benchmarks.md; the others only print.`;

export interface Options {
  readonly rows: readonly RowName[];
  readonly quick: boolean;
}

/** @throws Error that says what is wrong with the command line. */
export const parseOptions = (args: readonly string[]): Options | "help" => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true, default: [] },
      quick: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const unknown = values.only.find((name) => !rowNames.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`There is no row ${unknown}`);
  const wanted = rowNames.filter((name) => values.only.length === 0 || values.only.includes(name));
  return { rows: wanted, quick: values.quick };
};
