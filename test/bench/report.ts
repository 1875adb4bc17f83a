import type { Finding, Measured } from "./finding.ts";

const verdict = ({ met }: Finding): string => (met === undefined ? "" : met ? "yes" : "**no**");

const columns: readonly (readonly [title: string, cell: (finding: Finding) => string])[] = [
  ["what", ({ what }) => what],
  ["ours", ({ ours }) => ours],
  ["against", ({ against }) => against],
  ["ratio", ({ ratio }) => ratio],
  ["spread", ({ spread }) => spread],
  ["aim", ({ aim }) => aim],
  ["met", verdict],
];

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const section = ({ title, findings, how }: Measured): string =>
  [
    `## ${title}`,
    "",
    line(columns.map(([name]) => name)),
    line(columns.map(() => "---")),
    ...findings.map((found) => line(columns.map(([, cell]) => cell(found)))),
    "",
    ...how.flatMap((paragraph) => [paragraph, ""]),
  ].join("\n");

const introduction = (nodeVersion: string): string => `# Benchmarks

Written by \`npm run bench\`; what is aimed at is part of the design. Everything is measured side by side in one run on one
machine over loopback: contenders take turns, each round in the other order, and what is told is the median of the rounds, with ratios
taken round by round. The ratios are what counts; the times beside them depend on the machine and on what else it does.
Spread is half of the interquartile range of the ratio, as a share of its median. Node ${nodeVersion}.
What we are compared with is installed into a temporary folder for the run, in the versions named below.
`;

/** The tables as Markdown, the same on the terminal as in the file. */
export const report = (rows: readonly Measured[], nodeVersion: string): string =>
  `${[introduction(nodeVersion), ...rows.map(section)].join("\n").trimEnd()}\n`;

/** A row as it is printed once it is measured. */
export const printed = (row: Measured): string => section(row);
