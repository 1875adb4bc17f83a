/**
 * The coverage report over the demonstration data: for whoever reads it, its totals are the gap report's, its tables add
 * up to them to the minor unit, and every State, pillar, year and donor leads to records that add up to its line.
 */
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { besideFigures } from "@angkor/domain";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../http/service.ts";
import type { World } from "../http/world.ts";
import {
  added,
  additive,
  both,
  type Coverage,
  every,
  figures,
  type Gap,
  minor,
  picked,
  type Row,
  startCoverageWorld,
  year,
} from "./coverage-world.ts";

let world: World;

beforeAll(async () => {
  world = await startCoverageWorld();
}, 120_000);
afterAll(() => world?.stop());

const questions: readonly Record<string, string>[] = [
  {},
  { currency: "EUR" },
  { currency: "JPY", from: "2023", to: "2026" },
  { state: "KHM,UKR,AFG" },
  { pillar: "survey-clearance,unspecified", from: "2024" },
];

describe.each([
  ["anonymous", () => world.anyone],
  ["the Committee", () => world.committee],
  ["Cambodia", () => world.focalPoint("KHM")],
  ["the ISU", () => world.isu],
  ["Germany", () => world.focalPoint("DEU")],
] as const)("for %s", (_, caller) => {
  test.each(questions)("every table adds up to the gap report: %j", async (query) => {
    const { coverage, gap } = await both(caller(), query);
    const code = gap.currency;
    expect(gap.cells.length).toBeGreaterThan(0);
    expect(picked(coverage.totals, Object.keys(gap.totals))).toEqual(gap.totals);
    expect(coverage).toMatchObject({
      unallocated: gap.unallocated,
      shared: gap.shared,
      notReported: gap.notReported,
      statesNotParty: gap.statesNotParty,
    });

    const told = (rows: readonly Row[], cells: Gap["cells"], names: readonly string[] = figures) =>
      expect(added(rows, names, code)).toEqual(added(cells, names, code));
    for (const row of coverage.byState) {
      const cells = gap.cells.filter(({ state }) => state === row.state);
      told([row], cells, row.requirementStatus === "not-reported" ? additive : figures);
    }
    for (const row of coverage.byPillar ?? []) {
      told(
        [row],
        gap.cells.filter(({ pillar }) => pillar === row.pillar),
      );
    }
    for (const row of coverage.byYear ?? [])
      told(
        [row],
        gap.cells.filter((cell) => cell.year === row.year),
      );
    for (const row of coverage.byStateAndYear ?? [])
      told(
        [row],
        gap.cells.filter((cell) => cell.state === row.state && cell.year === row.year),
      );
    told(coverage.byStateAndYear ?? [], gap.cells);
    told(coverage.byState, gap.cells, additive);
    told(coverage.byPillar ?? [], gap.cells);
    told(coverage.byYear ?? [], gap.cells);

    told(coverage.byDonor ?? [], gap.cells, additive);
    told(coverage.providers, gap.cells, additive);
    for (const state of new Set(gap.cells.map((cell) => cell.state))) {
      const rows = coverage.byDonorAndState?.filter((row) => row.state === state) ?? [];
      told(
        rows,
        gap.cells.filter((cell) => cell.state === state),
        additive,
      );
    }
    for (const pillar of new Set(gap.cells.map((cell) => cell.pillar))) {
      const rows = coverage.byDonorAndPillar?.filter((row) => row.pillar === pillar) ?? [];
      told(
        rows,
        gap.cells.filter((cell) => cell.pillar === pillar),
        additive,
      );
    }
    for (const when of new Set(gap.cells.map((cell) => cell.year))) {
      const rows = coverage.byDonorAndYear?.filter((row) => row.year === when) ?? [];
      told(
        rows,
        gap.cells.filter((cell) => cell.year === when),
        additive,
      );
    }
    const outside = [...gap.unallocated, ...gap.shared];
    for (const table of [coverage.byDonor ?? [], coverage.providers]) {
      const rows = table.map((row) => row.undivided);
      expect(added(rows, additive, code)).toEqual(added(outside, additive, code));
    }
  });
});

/** Follows a link to the records behind a line. */
const behind = async (by: Caller, link: string) => {
  const answer = await by.send("GET", `${link}&limit=1`);
  expect(answer.status, answer.text).toBe(200);
  return listRecordsBehind.response.body.parse(JSON.parse(answer.text));
};

test("every table's lines lead to records that add up to them", { timeout: 120_000 }, async () => {
  const reader = world.committee;
  const { coverage } = await both(reader, { currency: "EUR", from: "2024" });
  const some = <Line>(lines: readonly Line[] = []) => lines.filter((_, index) => index % 9 === 0);
  const wholeLines = [
    coverage.totals,
    ...some(coverage.byState.filter(({ requirementStatus }) => requirementStatus !== "not-reported")),
    ...some(coverage.byPillar),
    ...some(coverage.byYear),
    ...some(coverage.byStateAndYear),
  ];
  for (const line of wholeLines) {
    const { sum } = await behind(reader, line.records);
    expect(sum).toEqual(picked(line, Object.keys(sum)));
    expect(Object.keys(sum)).toContain("requirement");
    const beside = await behind(reader, `${line.records}&measure=${besideFigures.join(",")}`);
    expect(beside.sum).toEqual(picked(line, besideFigures));
  }
  const donorLines = [
    ...some(coverage.byDonor),
    ...some(coverage.byDonorAndState),
    ...some(coverage.byDonorAndPillar),
    ...some(coverage.byDonorAndYear),
  ];
  expect(donorLines.length).toBeGreaterThan(4);
  for (const line of donorLines) {
    if (line.records === undefined) {
      expect(line.donor).toBeNull();
      continue;
    }
    const { sum } = await behind(reader, line.records);
    expect(picked(sum, additive)).toEqual(picked(line, additive));
  }
});

describe("what stands beside funding", () => {
  const query = { state: "KHM", pillar: "victim-assistance", from: String(year), to: String(year) };

  test("parts of funding are in it once, and broader victim assistance is in nothing", async () => {
    const { body } = await world.isu.does(getCoverageReport, { query: { ...query, currency: "NOK" } });
    const { totals, victimAssistance } = body;
    const amount = (name: "funding" | "local" | "frontLoaded" | "innovative") => minor(totals[name], "NOK");
    // Norway's in kroner, and the European Union's in euro through a Red Cross society.
    expect(amount("local")).toBe(33_333_333n + amount("frontLoaded"));
    expect(amount("innovative")).toBe(amount("frontLoaded"));
    expect(amount("funding")).toBe(33_333_333n + amount("innovative") + amount("frontLoaded"));
    expect(totals.committed).toBe(totals.funding);
    expect(totals.disbursed).toBe("0.00");
    // The payment exceeds its commitment by what makes it 400,000.
    expect(totals.broader).toBe("400000.00");
    expect(victimAssistance).toMatchObject({
      earmarked: { funding: totals.funding },
      broader: { funding: "400000.00", undivided: "0.00" },
    });
    const { items } = await behind(world.isu, victimAssistance?.broader.records ?? "");
    expect(items.map(({ amount, measure }) => [amount, measure])).toEqual([["333333.33", "broader"]]);
    const commitment = await world.anyone.send("GET", items[0]?.link ?? "");
    expect(JSON.parse(commitment.text)).toMatchObject({
      broader: { relevance: "Two of its hospitals fit prostheses." },
    });
    expect(body.victimAssistanceByState).toMatchObject([
      { state: "KHM", earmarked: totals.funding, broader: "400000.00" },
    ]);
  });

  test("is as visible as its records: nobody learns of others' money through shares and counts", async () => {
    const donorsOf = async (by: Caller) => {
      const { body } = await by.does(getCoverageReport, { query: { ...query, by: "donor" } });
      const donors = body.byDonor?.flatMap(({ donor }) => donor ?? []).sort();
      expect(body.concentration.donors).toBe(donors?.length);
      return donors;
    };
    expect(await donorsOf(world.anyone)).toEqual(["NOR"]);
    expect(await donorsOf(world.focalPoint("KHM"))).toEqual(["NOR", "org:eu"]);
    expect(await donorsOf(world.focalPoint("DEU"))).toEqual(["DEU", "NOR", "org:eu"]);
  });

  test("survives being made again from the events", async () => {
    expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
  });
});

test("is the same as it was known at an instant, made of events, as it is now, made of positions", async () => {
  const query = { by: every, currency: "EUR" };
  const { body: now } = await world.committee.does(getCoverageReport, { query });
  const asked = { ...query, asOf: now.computedAt };
  const { body: then } = await world.committee.does(getCoverageReport, { query: asked });
  const { body: again } = await world.committee.does(getCoverageReport, { query: asked });
  const withoutInstants = (body: Coverage): unknown =>
    JSON.parse(JSON.stringify({ ...body, asOf: "", computedAt: "" }).replaceAll(/&asOf=[^"]*/g, ""));
  expect(withoutInstants(then)).toEqual(withoutInstants(now));
  expect({ ...again, computedAt: "" }).toEqual({ ...then, computedAt: "" });
});

test("gives the table by State, and others where they are asked for; a donor narrows those by donor alone", async () => {
  const { body: small } = await world.anyone.does(getCoverageReport);
  expect(Object.keys(small).filter((name) => name.startsWith("by"))).toEqual(["byState"]);
  const { body: one } = await world.anyone.does(getCoverageReport, {
    query: { by: "donor,donor-state", donor: "NOR,org:eu" },
  });
  expect(one.basis.filters).toEqual({ donors: ["NOR", "org:eu"] });
  expect([...new Set(one.byDonor?.map(({ donor }) => donor))].sort()).toEqual(["NOR", "org:eu"]);
  expect([...new Set(one.byDonorAndState?.map(({ donor }) => donor))].sort()).toEqual(["NOR", "org:eu"]);
  const { byDonor: _, byDonorAndState: __, ...rest } = one;
  const unnarrowed = (body: Coverage) => ({ ...body, basis: 0, computedAt: "" });
  expect(unnarrowed(rest)).toEqual(unnarrowed(small));
});

test("lists States by coverage, the lowest first, and those without one by why", async () => {
  const { body } = await world.anyone.does(getCoverageReport);
  const coverages = body.byState.flatMap(({ coverage }) => (coverage === null ? [] : [Number(coverage)]));
  expect(coverages).toEqual([...coverages].sort((one, other) => one - other));
  expect(coverages.length).toBeGreaterThan(5);
  const silent = body.byState.filter(({ requirementStatus }) => requirementStatus === "not-reported");
  expect(silent.length).toBeGreaterThan(0);
  for (const { requirement, gap, coverage } of silent) {
    expect([requirement, gap, coverage]).toEqual([null, null, null]);
  }
  expect(body.byState.slice(-silent.length)).toEqual(silent);
});

test("as a table (CSV), rows by State", async () => {
  const headers = { accept: "text/csv" };
  const answer = await world.anyone.send("GET", "/reports/coverage?by=donor", { headers });
  const rows: Row[] = parse(answer.text, { columns: true });
  const { body } = await world.anyone.does(getCoverageReport);
  expect(rows.map(({ state }) => state)).toEqual(body.byState.map(({ state }) => state));
  const [first] = body.byState;
  expect(rows[0]).toMatchObject({
    coverage: first?.coverage,
    "concentration.herfindahl": first?.concentration.herfindahl ?? "",
    "predictability.0.year": String(year + 1),
  });
  expect(rows.at(-1)).toMatchObject({ requirementStatus: "not-reported", requirement: "", gap: "" });
});
