import { parseTable } from "@angkor/documents/table";
import { describe, expect, test } from "vitest";
import { citedOf, commitmentOf, pledgeOf } from "../local/import/fts/flow-bodies.ts";
import { readFlows } from "../local/import/fts/flow-rows.ts";
import { openTally } from "../local/import/report.ts";

const usual = {
  id: "379211",
  date: "2026-02-20",
  decisionDate: "2026-01-15",
  firstReportedDate: "2026-01-20",
  description: "Humanitarian Mine Action",
  keywords: "",
  amountUSD: "1923077",
  originalAmount: "1825000",
  originalCurrency: "EUR",
  srcOrganization: "Germany, Government of",
  srcOrganizationTypes: "Governments",
  srcLocations: "DEU",
  srcUsageYearStart: "2025",
  srcUsageYearEnd: "2025",
  destPlanId: "1515",
  destOrganization: "HALO Trust",
  destGlobalClusters: "Protection - Mine Action",
  destLocations: "UKR",
  destUsageYearStart: "2026",
  destUsageYearEnd: "2026",
  contributionType: "financial",
  flowType: "Standard",
  boundary: "incoming",
  onBoundary: "single",
  status: "commitment",
};

const quoted = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");

/** The flows of rows that differ from the usual one as told. */
const read = (...rows: readonly Partial<typeof usual>[]) => {
  const tally = openTally();
  const lines = [
    quoted(Object.keys(usual)),
    ...rows.map((row) => quoted(Object.values({ ...usual, ...row }))),
  ];
  const flows = readFlows(parseTable(lines.join("\n")), tally);
  return { flows, report: tally.report(rows.length) };
};

const one = (row: Partial<typeof usual> = {}) => {
  const [flow] = read(row).flows;
  if (flow === undefined) throw new Error("The row was set aside");
  return flow;
};

describe("a row that does not count is set aside with its reason", () => {
  test.each([
    ["outgoing", { boundary: "outgoing" }, "outgoing: it counts where it comes in"],
    ["internal", { boundary: "internal" }, "internal: it stays inside the boundary"],
    ["parked", { flowType: "Parked" }, "parked: not yet allocated"],
    ["pass-through", { flowType: "Pass through" }, "pass-through"],
    ["carry-over", { flowType: "Carryover" }, "carry-over"],
    ["of another cluster", { destGlobalClusters: "Food Security" }, "of another cluster"],
    ["of the parent cluster", { destGlobalClusters: "Protection" }, "of another cluster"],
    ["of no cluster, though tagged", { destGlobalClusters: "", keywords: "Mine action" }, "of no cluster"],
    ["of no amount", { amountUSD: "0", originalAmount: "0" }, "of no amount"],
  ])("%s", (_, row, reason) => {
    const { flows, report } = read(row);
    expect(flows).toEqual([]);
    expect(report).toMatchObject({ setAside: 1, rejected: 0 });
    expect([...report.reasons.keys()][0]).toContain(reason);
  });

  test("the same flow on a row for each country it reaches counts once", () => {
    const { flows, report } = read({ destLocations: "UKR,MDA" }, { destLocations: "MDA,UKR" });
    expect(flows).toHaveLength(1);
    expect(report).toMatchObject({ setAside: 1, rejected: 0 });
  });

  test("incoming and outgoing rows of one flow count once", () => {
    expect(read({ boundary: "outgoing" }, {}).flows).toHaveLength(1);
  });
});

describe("a row that cannot be understood is rejected with line and column", () => {
  test.each([
    ["boundary", { boundary: "sideways" }],
    ["flowType", { flowType: "Odd" }],
    ["status", { status: "maybe" }],
    ["amountUSD", { amountUSD: "-5" }],
    ["amountUSD", { amountUSD: "1,000" }],
    ["originalCurrency", { originalCurrency: "" }],
    ["decisionDate", { decisionDate: "soon" }],
    ["destUsageYearStart", { destUsageYearStart: "", destUsageYearEnd: "" }],
    ["id", { id: "" }],
    ["id", { id: "x. y" }],
  ])("%s", (column, row) => {
    const { flows, report } = read(row);
    expect(flows).toEqual([]);
    expect(report.faults[0]).toMatchObject({ line: 2, column });
  });

  test("two rows of a flow that disagree", () => {
    const { flows, report } = read({}, { amountUSD: "5" });
    expect(flows).toHaveLength(1);
    expect(report.faults).toEqual([
      { line: 3, column: "id", reason: expect.stringContaining("stands in line 2 with other figures") },
    ]);
  });
});

describe("a flow that counts", () => {
  test("keeps its original amount and currency, in the year in which it can be used", () => {
    expect(commitmentOf(one(), "DEU")).toEqual({
      donor: "DEU",
      currency: "EUR",
      target: { state: "UKR", pillar: "unspecified" },
      decidedOn: "2026-01-15",
      title: "Humanitarian Mine Action (to HALO Trust)",
      reference: "fts-flow:379211",
      lines: [{ year: 2026, amount: "1825000" }],
      source: {
        citation:
          "OCHA FTS flow 379211: USD 1923077.00 of fts-funding:1515:UKR:2026. OCHA FTS, HDX export of flows",
        verified: true,
      },
    });
  });

  test("is in dollars where no original amount is told", () => {
    const body = commitmentOf(one({ originalAmount: "", originalCurrency: "" }), "DEU");
    expect(body).toMatchObject({ currency: "USD", lines: [{ year: 2026, amount: "1923077" }] });
  });

  test("of several States is shared, never split", () => {
    expect(commitmentOf(one({ destLocations: "UKR,MDA" }), "DEU").target).toEqual({
      states: ["MDA", "UKR"],
      pillar: "unspecified",
    });
  });

  test("of several years is one undivided period", () => {
    expect(commitmentOf(one({ destUsageYearStart: "2024" }), "DEU").lines).toEqual([
      { period: { from: 2024, to: 2026 }, amount: "1825000" },
    ]);
  });

  test("of mine action and another cluster together has no pillar", () => {
    const flow = one({ destGlobalClusters: "Protection - Child Protection,Protection - Mine Action" });
    expect(commitmentOf(flow, "DEU").target).toEqual({ state: "UKR" });
  });

  test("of the parent cluster counts when FTS tags it as mine action", () => {
    const flow = one({ destGlobalClusters: "Protection", keywords: "Mine action,Multiyear" });
    expect(commitmentOf(flow, "DEU").target).toEqual({ state: "UKR", pillar: "unspecified" });
    expect(citedOf(flow).partOf).toBeUndefined();
  });

  test("in kind says so", () => {
    expect(one({ contributionType: "in kind" }).title).toBe(
      "Humanitarian Mine Action (to HALO Trust, in kind)",
    );
  });

  test("is decided on the first day that its row tells", () => {
    expect(one({ decisionDate: "" }).decidedOn).toBe("2026-01-20");
    expect(one({ decisionDate: "", firstReportedDate: "" }).decidedOn).toBe("2026-02-20");
  });

  test("as a pledge is earmarked for its State and for no pillar", () => {
    expect(pledgeOf(one({ status: "pledge" }), "DEU")).toMatchObject({
      earmarking: "earmarked",
      targets: { states: ["UKR"], pillars: [] },
      schedule: [{ paymentYear: 2025, availabilityYear: 2026, amount: "1825000" }],
      announcedOn: "2026-01-15",
    });
  });

  test.each([
    ["a pledge", { status: "pledge" }],
    ["of no plan", { destPlanId: "" }],
    ["of several States", { destLocations: "UKR,MDA" }],
    ["of several years", { destUsageYearStart: "2025" }],
    ["of several clusters", { destGlobalClusters: "Protection - Mine Action,Health" }],
  ])("%s is a part of no total", (_, row) => {
    expect(citedOf(one(row)).partOf).toBeUndefined();
  });
});
