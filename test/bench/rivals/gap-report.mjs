import { readFileSync } from "node:fs";
import { join } from "node:path";

const sql = (name) => readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8");
const [cellsText, unallocatedText] = [sql("gap-report"), sql("unallocated")];

const amounts = [
  "requirement",
  "requirementOriginal",
  "nationalContribution",
  "nationalContributionPlanned",
  "assistanceRequired",
  "pledged",
  "committed",
  "disbursed",
  "funding",
  "gap",
  "surplus",
  "netBalance",
];
const ratios = ["coverage", "externalCoverage", "coverageWithPledges"];
const properties = (names, schema) => Object.fromEntries(names.map((name) => [name, schema]));
const figures = {
  ...properties(amounts, { type: "string" }),
  ...properties(ratios, { type: ["string", "null"] }),
};
const line = (more) => ({ type: "object", properties: { ...more, ...figures } });

/** The parts of our own report's schema that this one answers. */
export const gapReportSchema = {
  type: "object",
  properties: {
    currency: { type: "string" },
    computedAt: { type: "string" },
    totals: line({}),
    cells: {
      type: "array",
      items: line({ state: { type: "string" }, pillar: { type: "string" }, year: { type: "integer" } }),
    },
    unallocated: { type: "array", items: line({ year: { type: "integer" } }) },
  },
};

const ratio = (numerator, denominator) => {
  if (denominator <= 0n) return null;
  const digits = ((numerator * 20_000n + denominator) / (denominator * 2n)).toString().padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
};

const decimal = (minor) => {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, "0");
  return `${minor < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const figuresOf = (line) => {
  const covered = line.nationalContribution + line.funding;
  return {
    ...Object.fromEntries(amounts.map((name) => [name, decimal(line[name])])),
    coverage: ratio(covered, line.requirement),
    externalCoverage: ratio(line.funding, line.assistanceRequired),
    coverageWithPledges: ratio(covered + line.pledged, line.requirement),
  };
};

const minorsOf = (row) => ({
  requirement: BigInt(row.requirement),
  requirementOriginal: BigInt(row.requirement_original),
  nationalContribution: BigInt(row.national),
  nationalContributionPlanned: BigInt(row.national_planned),
  assistanceRequired: BigInt(row.assistance_required),
  pledged: 0n,
  committed: BigInt(row.committed),
  disbursed: BigInt(row.disbursed),
  funding: BigInt(row.funding),
  gap: BigInt(row.gap),
  surplus: BigInt(row.surplus),
  netBalance: BigInt(row.net_balance),
});

const zero = Object.fromEntries(amounts.map((name) => [name, 0n]));
const sumOf = (lines) => {
  const sums = { ...zero };
  for (const line of lines) for (const name of amounts) sums[name] += line[name];
  return sums;
};

/** The report over all States and years, computed by the database from the commitments themselves. */
export const gapReport = async (pool) => {
  const [cells, unallocated] = await Promise.all([
    pool.query({ name: "cells", text: cellsText }),
    pool.query({ name: "unallocated", text: unallocatedText }),
  ]);
  const lines = cells.rows.map(minorsOf);
  return {
    currency: "USD",
    computedAt: new Date().toISOString(),
    totals: figuresOf(sumOf(lines)),
    cells: cells.rows.map(({ state, pillar, year }, index) => ({
      state,
      pillar,
      year,
      ...figuresOf(lines[index]),
    })),
    unallocated: unallocated.rows.map(({ year, pledged }) => ({
      year,
      ...figuresOf({ ...zero, pledged: BigInt(pledged) }),
    })),
  };
};
