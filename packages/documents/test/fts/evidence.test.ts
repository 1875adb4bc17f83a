import { type Organisation, type State, stateCode } from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { readFlowAnswer, readFlowExport } from "../../src/fts/index.ts";
import type { Names } from "../../src/iati/index.ts";
import { corpusText, hasCorpus, skipped } from "../iati/corpus.ts";

const state = (iso3: string, name: string): State => ({
  iso3: stateCode(iso3),
  name,
  flags: [],
  updatedAt: "",
});
const states = [state("UKR", "Ukraine"), state("DEU", "Germany"), state("KOR", "Republic of Korea")];
const fund: Organisation = {
  code: "org:un-cerf",
  name: "CERF",
  type: "un-fund",
  aliases: ["UN CERF"],
  updatedAt: "",
};
const names: Names = {
  states: new Map(states.map((each) => [each.iso3, each])),
  organisations: new Map([[fund.code, fund]]),
};

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
  refCode: "S07-440.70-AFG0122",
};

const quoted = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");

const read = (...rows: readonly Partial<typeof usual>[]) =>
  readFlowExport(
    [quoted(Object.keys(usual)), ...rows.map((row) => quoted(Object.values({ ...usual, ...row })))].join(
      "\n",
    ),
    names,
  );

describe("a flow of mine action", () => {
  test("is evidence with its source, provider, amount, dates and identifiers", () => {
    expect(read({}).evidence).toEqual([
      {
        key: "fts:379211",
        system: "fts",
        kind: "commitment",
        side: "provider",
        title: "Humanitarian Mine Action (to HALO Trust)",
        provider: { name: "Germany, Government of", code: "DEU" },
        receiver: { name: "HALO Trust" },
        states: ["UKR"],
        amount: { minor: 182_500_000n, currency: "EUR" },
        usdCents: 192_307_700n,
        on: "2026-01-15",
        years: { from: 2026, to: 2026 },
        identifiers: ["fts-flow:379211", "S07-440.70-AFG0122"],
        partOf: [],
        counterparts: [],
        citation: "OCHA FTS flow 379211: USD 1923077.00. OCHA FTS, HDX export of flows",
      },
    ]);
  });

  test("that is paid is a payment on its day", () => {
    expect(read({ status: "paid" }).evidence).toMatchObject([{ kind: "payment", on: "2026-02-20" }]);
  });

  test("on a row for each State it reaches is told once, with all of them", () => {
    const { evidence } = read({ destLocations: "UKR" }, { destLocations: "KOR" });
    expect(evidence).toMatchObject([{ states: ["KOR", "UKR"] }]);
  });

  test.each([
    ["parked", { flowType: "Parked" }],
    ["pass-through", { flowType: "Pass through" }],
    ["carry-over", { flowType: "Carryover" }],
    ["internal", { boundary: "internal" }],
    ["outgoing", { boundary: "outgoing" }],
    ["no-amount", { amountUSD: "0", originalAmount: "0" }],
  ] as const)("that is %s stands aside", (aside, row) => {
    expect(read(row).evidence).toMatchObject([{ aside }]);
  });

  test.each([
    [
      "a fund of the reference list by its alias",
      { srcOrganization: "UN CERF", srcLocations: "" },
      "org:un-cerf",
    ],
    ["a government by its name", { srcOrganization: "Ukraine, Government of", srcLocations: "" }, "UKR"],
    [
      "an agency of a State",
      { srcOrganization: "Korea International Cooperation Agency", srcLocations: "" },
      "KOR",
    ],
    ["nobody that is known", { srcOrganization: "Somebody", srcOrganizationTypes: "NGOs" }, undefined],
  ])("comes from %s", (_, row, code) => {
    expect(read(row).evidence[0]?.provider.code).toBe(code);
  });
});

test("flows of other clusters are counted, and faults told with their line and column", () => {
  const { evidence, leftOut, faults } = read(
    { destGlobalClusters: "Health" },
    { destGlobalClusters: "" },
    { amountUSD: "-1" },
    { originalCurrency: "XXX" },
    { flowType: "Unheard of" },
  );
  expect(evidence).toEqual([]);
  expect(Object.fromEntries(leftOut)).toEqual({
    "of another cluster": 1,
    "of no cluster: nothing says it is mine action alone": 1,
  });
  expect(faults.map(({ place, detail }) => [place, detail.split(":")[0]])).toEqual([
    ["4", "amountUSD"],
    ["5", "originalAmount"],
    ["6", "flowType"],
  ]);
});

describe("what is no file of flows is refused", () => {
  test.each([
    ["another table", () => readFlowExport("a,b\n1,2\n", names), "it lacks the columns id, date"],
    ["nothing", () => readFlowExport("", names), "The file is empty"],
    ["no JSON", () => readFlowAnswer("<a/>", names), "This is not JSON"],
    ["an answer without flows", () => readFlowAnswer('{"data":{"report3":{}}}', names), "no list data.flows"],
    ["a list", () => readFlowAnswer("[1]", names), "no list data.flows"],
  ])("%s", (_, reading, reason) => {
    expect(reading).toThrow(reason);
  });

  test("a flow of odd shapes is a fault, and never stops the others", () => {
    const odd = {
      id: 7,
      destinationObjects: [{ type: "GlobalCluster", name: "Mine Action" }, 5, null],
      keywords: {},
    };
    const { evidence, faults } = readFlowAnswer(JSON.stringify({ data: { flows: [odd, null, "x"] } }), names);
    expect(evidence).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!hasCorpus)(`whole exports of FTS${skipped}`, () => {
  test.each([
    ["incoming", 4947, { standing: 79, aside: 6, faults: 1 }],
    ["outgoing", 1050, { standing: 0, aside: 29, faults: 1 }],
    ["internal", 14, { standing: 0, aside: 0, faults: 0 }],
  ] as const)("of %s flows are read to the last row", (boundary, rows, wanted) => {
    const { evidence, leftOut, faults } = readFlowExport(
      corpusText(`fts/snapshot/fts_${boundary}_funding_global.csv`),
      names,
    );
    const aside = evidence.filter((record) => record.aside !== undefined).length;
    expect({ standing: evidence.length - aside, aside, faults: faults.length }).toEqual(wanted);
    const others = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
    expect(evidence.length + others + faults.length).toBe(rows);
  });
});
