/** What people take away: tables for a spreadsheet, rosters of a day, who has not reported, who is not a party. */
import type { Operation } from "@angkor/contract";
import { cancelFundAllocation } from "@angkor/contract/operations/cancel-fund-allocation";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getState } from "@angkor/contract/operations/get-state";
import { importEvidence } from "@angkor/contract/operations/import-evidence";
import { listStates } from "@angkor/contract/operations/list-states";
import { recordMeetingNotes } from "@angkor/contract/operations/record-meeting-notes";
import { recordState } from "@angkor/contract/operations/record-state";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { registry } from "@angkor/contract/registry";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day, reportSubmitted, windowSet } from "../http/cooperation-reports.ts";
import { groupRecorded, platformRecorded } from "../http/coordination.ts";
import { held } from "../http/individualised-approach.ts";
import {
  aCommitment,
  allocated,
  arranged,
  committed,
  entryRecorded,
  fundHolding,
  mobilisationPlanned,
  pledged,
  published,
  subscribed,
} from "../http/records.ts";
import { type Caller, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await published(world.focalPoint("KHM"), { title: '=HYPERLINK("http://x"), "quoted"\nand broken' });
  await published(world.focalPoint("LAO"), { state: "LAO" });
  await pledged(world.focalPoint("NOR"), { title: "@SUM(1)" });
  await mobilisationPlanned(world.focalPoint("KHM"));
  await platformRecorded(world.focalPoint("KHM"));
  await groupRecorded(world.focalPoint("NOR"), { visibility: "public" });
  await entryRecorded(world.focalPoint("KHM"));
  await arranged(world.focalPoint("KHM"));
  const fund = await fundHolding(world.focalPoint("KHM"), world.focalPoint("NOR"));
  const allocation = await allocated(world.focalPoint("KHM"), fund);
  await world.focalPoint("KHM").does(cancelFundAllocation, {
    params: { id: allocation.body.id },
    headers: ifMatch(allocation.etag),
    body: { reason: "So that the figures stay those of the plans" },
  });
  await subscribed(world.isu);
  const meeting = await held(world);
  await world.isu.does(recordMeetingNotes, {
    params: { id: meeting.body.id },
    headers: ifMatch(meeting.etag),
    body: {
      text: "Norway asked about costs.",
      anonymised: { text: "Partners asked about costs.", visibility: "public" },
    },
  });
  await windowSet(world.isu, 2025, [day(-30), day(30)]);
  await reportSubmitted(world.focalPoint("KHM"));
  await world.isu.does(takeSnapshot, { body: { report: "gap", cutoff: "2026-01-31T00:00:00.000Z" } });
  await world.isu.does(importEvidence, { body: { format: "fts-json", content: '{"data":{"flows":[]}}' } });
  await committed(world.focalPoint("NOR"), aCommitment({ lines: [{ year: 2024, amount: "1500000.00" }] }));
});
afterAll(() => world?.stop());

const table = async (path: string, by: Caller = world.anyone): Promise<Record<string, string>[]> => {
  const answer = await by.send("GET", path, { headers: { accept: "text/csv" } });
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  return parse(answer.text, { columns: true });
};

describe("as a table (CSV)", () => {
  test("the cells of the gap report, a negative balance as a number", async () => {
    const { body } = await world.anyone.does(getGapReport);
    const rows = await table("/reports/gap");
    expect(rows).toHaveLength(body.cells.length);
    expect(rows).toEqual(
      body.cells.map((cell) =>
        Object.fromEntries(
          Object.entries(cell).map(([name, value]) => [name, value === null ? "" : String(value)]),
        ),
      ),
    );
    expect(rows.find(({ state }) => state === "KHM")).toMatchObject({
      netBalance: "-500000.00",
      surplus: "500000.00",
    });
  });

  test("text that a spreadsheet would take for a formula is made harmless, and otherwise kept", async () => {
    const [plan] = (await table("/work-plans?state=KHM")).map(({ title }) => title);
    expect(plan).toBe(`'=HYPERLINK("http://x"), "quoted"\nand broken`);
    expect((await table("/pledges"))[0]).toMatchObject({
      title: "'@SUM(1)",
      "schedule.0.amount": "500000.00",
      "tranches.0.outstanding": "500000.00",
    });
  });

  test("pages tell where the next begins", async () => {
    const first = await world.anyone.send("GET", "/work-plans?limit=1", { headers: { accept: "text/csv" } });
    const cursor = first.headers.get("x-next-cursor") ?? "";
    expect(cursor).not.toBe("");
    const rows = [
      first.text,
      (
        await world.anyone.send("GET", "/work-plans", {
          query: { limit: 1, cursor },
          headers: { accept: "text/csv" },
        })
      ).text,
    ]
      .flatMap((text) => parse(text, { columns: true }))
      .map((row: unknown) =>
        typeof row === "object" && row !== null && "state" in row ? row.state : undefined,
      );
    expect(rows.sort()).toEqual(["KHM", "LAO"]);
  });

  const operations: readonly Operation[] = registry;
  const tables = operations.filter(
    ({ csv, method, path }) => csv !== undefined && method === "get" && !path.includes("{"),
  );
  test.each(tables.map((operation) => [operation.path, operation] as const))(
    "%s",
    async (path, operation) => {
      // Where a question must say something, as the example does; else as wide as can be.
      const asked =
        operation.request.query?.safeParse({}).success === false ? `?${operation.example.query}` : "";
      const rows = await table(path + asked, operation.roles ? world.isu : world.anyone);
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ["text/csv;q=0.5, application/json", "application/json"],
    ["application/json;q=0.5, text/csv", "text/csv; charset=utf-8"],
    ["text/*", "text/csv; charset=utf-8"],
  ])("Accept: %s is answered as %s", async (accept, type) => {
    const answer = await world.anyone.send("GET", "/states", { headers: { accept } });
    expect(answer.headers.get("content-type")).toBe(type);
  });
});

describe("rosters", () => {
  test("tell who was what on a day", async () => {
    const source = { citation: "Test data", verified: false };
    await world.isu.does(recordState, {
      params: { iso3: "LTU" },
      body: {
        iso2: "LT",
        name: "Lithuania",
        party: { from: "2003-11-01", until: "2025-12-27", act: "withdrawal", source },
        flags: [
          {
            flag: "article5",
            from: "2003-11-01",
            until: "2020-01-01",
            deadline: "2014-03-01",
            reason: "Test",
            source,
          },
        ],
      },
    });
    const on = async (day: string) =>
      (await world.anyone.does(getState, { params: { iso3: "LTU" }, query: { on: day } })).body;
    expect(await on("2003-10-31")).toMatchObject({ statesParty: false, affected: false });
    expect(await on("2003-11-01")).toMatchObject({ statesParty: true, affected: true, verified: false });
    expect(await on("2020-01-01")).toMatchObject({ statesParty: true, affected: false });
    expect(await on("2025-12-26")).toMatchObject({ statesParty: true });
    expect(await on("2025-12-27")).toMatchObject({ statesParty: false });

    const listed = async (query: Record<string, string>) =>
      (await world.anyone.does(listStates, { query })).body.items.map(({ iso3 }) => iso3);
    expect(await listed({ role: "party", on: "2025-12-26" })).toContain("LTU");
    expect(await listed({ role: "party", on: "2025-12-27" })).not.toContain("LTU");
    expect(await listed({ role: "affected", on: "2026-01-01" })).toEqual(["KHM", "TCD", "UKR"]);
    expect(await listed({ role: "affected", on: "1999-02-28" })).toEqual([]);
    expect(await listed({ role: "provider" })).toEqual(["NOR"]);
  });
});

describe("the gap report over everyone", () => {
  test("lists affected States Parties that have not reported, never as zero", async () => {
    const { body } = await world.anyone.does(getGapReport);
    expect(body.notReported).toEqual(["TCD", "UKR"]);
    expect(body.cells.map(({ state }) => state)).toEqual(["KHM", "LAO"]);
    const chad = (await world.anyone.does(getGapReport, { query: { state: "TCD" } })).body;
    expect(chad).toMatchObject({ notReported: ["TCD"], cells: [], totals: { coverage: null } });
  });

  test("shows States not party apart", async () => {
    const { body } = await world.anyone.does(getGapReport);
    expect(body.statesNotParty).toMatchObject({
      states: ["LAO"],
      totals: { requirement: "1000000.00", gap: "1000000.00", funding: "0.00" },
    });
    expect(body.totals).toMatchObject({ requirement: "2000000.00", gap: "1000000.00", surplus: "500000.00" });
  });

  test("filters by State, pillar and year", async () => {
    const states = async (query: string) => {
      const answer = await world.anyone.send("GET", `/reports/gap?${query}`);
      const report = getGapReport.response.body.parse(JSON.parse(answer.text));
      return report.cells.map(({ state }) => state);
    };
    expect(await states("state=KHM,LAO")).toEqual(["KHM", "LAO"]);
    expect(await states("state=KHM&state=LAO")).toEqual(["KHM", "LAO"]);
    expect(await states("state=LAO")).toEqual(["LAO"]);
    expect(await states("pillar=risk-education")).toEqual([]);
    expect(await states("from=2025")).toEqual([]);
    expect(await states("from=2024&to=2024&pillar=survey-clearance,risk-education")).toEqual(["KHM", "LAO"]);
  });
});
