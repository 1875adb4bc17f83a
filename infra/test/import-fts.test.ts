import { describe, expect, test } from "vitest";
import {
  citedFlow,
  citedPlan,
  citedTotal,
  flowCitation,
  fundingKey,
  planCitation,
  totalCitation,
} from "../local/import/fts/citations.ts";
import { fromCents, toCents } from "../local/import/fts/dollars.ts";
import { openDonors, organisationCode } from "../local/import/fts/donors.ts";
import { citedOf, commitmentOf, pledgeOf } from "../local/import/fts/flow-bodies.ts";
import { readFlows } from "../local/import/fts/flow-rows.ts";
import { restOf } from "../local/import/fts/totals.ts";
import { openTally } from "../local/import/report.ts";
import { parseTable } from "../local/import/table/read-table.ts";

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
  const flows = readFlows(parseTable(Buffer.from(lines.join("\n"))), tally);
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

describe("who gives", () => {
  const donors = openDonors(
    [
      {
        code: "org:eu",
        name: "European Union",
        type: "multilateral",
        aliases: ["European Commission"],
        version: 1,
      },
    ],
    [
      {
        iso3: "HRV",
        name: "Croatia",
        on: "2026-11-21",
        statesParty: true,
        affected: true,
        verified: true,
        flags: [],
        version: 1,
      },
    ],
  );
  const source = (organisation: string, types = "", locations: readonly string[] = []) => ({
    organisation,
    types,
    locations,
  });

  test.each([
    ["a government of one country", source("Germany, Government of", "Governments", ["DEU"]), "DEU"],
    ["an agency of a State", source("Korea International Cooperation Agency", "Other", ["KOR"]), "KOR"],
    ["a government by its State's name", source("Croatia, Government of", "Governments"), "HRV"],
    ["an alias, however it is written", source("european  commission"), "org:eu"],
    ["nobody", source(""), "org:unspecified-source"],
    ["an NGO, wherever it is", source("Første NGO", "NGOs", ["DNK"]), "org:f-rste-ngo"],
  ])("%s", (_, from, code) => {
    expect(donors.codeOf(from)).toBe(code);
  });

  test("an organisation that is not on the list joins it under its name", () => {
    donors.codeOf(source("Action contre la Faim", "NGOs"));
    expect(donors.newcomers.get("org:action-contre-la-faim")).toMatchObject({
      name: "Action contre la Faim",
      type: "ngo",
    });
  });

  test.each(["Ünïted (Fund) & Co.", "---", "x".repeat(300)])("a code can be made of %s", (name) => {
    expect(organisationCode(name)).toMatch(/^org:[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(organisationCode(name).length).toBeLessThanOrEqual(84);
  });
});

describe("citations are read back as they were written", () => {
  const source = "HDX export, 20.2.2026: x of fts-funding:1:AFG:2000.";
  const key = fundingKey("1515", "UKR", 2026);

  test("of a flow", () => {
    const flow = { id: "379211", cents: 192307750n, partOf: key };
    expect(citedFlow(flowCitation(flow, source))).toEqual(flow);
    expect(citedFlow(flowCitation({ id: "1", cents: 5n }, source))).toEqual({ id: "1", cents: 5n });
  });

  test("of a plan and of its funding, which are not mistaken for one another", () => {
    expect(citedPlan(planCitation("1515", source))).toBe("1515");
    expect(citedTotal(totalCitation("1515", 100n, source))).toBe(100n);
    expect(citedPlan(totalCitation("1515", 100n, source))).toBeUndefined();
    expect(citedTotal(planCitation("1515", source))).toBeUndefined();
  });

  test("not of records that people entered", () => {
    expect([citedFlow("FTS flow 5"), citedPlan(undefined), citedTotal("OCHA FTS plan x")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the rest of a total", () => {
  test("is what the flows leave of it, never less than nothing", () => {
    const parts = new Map([
      ["1", 300n],
      ["2", 500n],
    ]);
    expect([restOf(1000n, parts), restOf(800n, parts), restOf(700n, parts), restOf(5n, undefined)]).toEqual([
      200n,
      0n,
      0n,
      5n,
    ]);
  });

  test("is told to the cent", () => {
    expect(["0", "7", "12073102.5", "0.05"].map((text) => fromCents(toCents(text)))).toEqual([
      "0.00",
      "7.00",
      "12073102.50",
      "0.05",
    ]);
  });
});
