import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPledge } from "../../domain/test/builders/index.ts";
import { eventPartitionAt, firstMonth, monthsUntil } from "../src/event-log.ts";
import {
  beginTransaction,
  load,
  pledges,
  readLatestEvents,
  readPositionsAsOf,
  type Table,
  verify,
} from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { Save } from "./saving.ts";

describe("the months of the event log", () => {
  test.each([
    ["2026-01-01T00:00:00.000Z", ["2026-01"]],
    ["2026-01-31T23:59:59.999Z", ["2026-01"]],
    ["2026-02-01T00:00:00.000Z", ["2026-01", "2026-02"]],
    ["2025-12-31T23:59:59.999Z", ["2026-01"]],
    ["1997-12-03T00:00:00.000Z", ["2026-01"]],
  ])("until %s are %j", (instant, months) => {
    expect(monthsUntil(instant)).toEqual(months);
  });

  test("run over the end of a year without a gap", () => {
    const months = monthsUntil("2028-01-01T00:00:00.000Z");
    expect(months).toHaveLength(25);
    expect(months.slice(10, 14)).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(new Set(months).size).toBe(25);
  });

  test("take what a clock dates before the first month into the first", () => {
    expect(eventPartitionAt("2019-05-05T00:00:00.000Z")).toBe(`event#${firstMonth}`);
    expect(eventPartitionAt("2026-12-31T23:59:59.999Z")).toBe("event#2026-12");
  });
});

describe("events at the edges of months and clocks", () => {
  let database: TestDatabase;
  let table: Table;
  beforeAll(async () => {
    database = await openDatabase();
    ({ table } = database);
  });
  afterAll(() => database.close());

  const give = async (name: string, at: string) => {
    const { id, content, rate } = aPledge().named(`pl_${name}`).giving(2026, "1.00").build();
    const save = new Save(table, at);
    await save.pledge(id, [{ type: "pledge-announced", id, content, rate, at, by: "NOR" }]);
    await save.commit();
    await database.settle();
    return id;
  };

  const pledgedAsOf = async (instant: string): Promise<bigint> =>
    (await readPositionsAsOf(table, instant))
      .flatMap(({ amounts }) => amounts)
      .reduce((sum, { minor }) => sum + minor, 0n);

  test("count from their own instant on, in every month", async () => {
    for (const [name, at] of [
      ["early", "2025-06-01T00:00:00.000Z"],
      ["last", "2026-01-31T23:59:59.999Z"],
      ["first", "2026-02-01T00:00:00.000Z"],
      ["year", "2027-01-01T00:00:00.000Z"],
    ] as const) {
      await give(name, at);
    }
    expect(
      await Promise.all(
        [
          "2025-05-31T23:59:59.999Z",
          "2025-06-01T00:00:00.000Z",
          "2026-01-31T23:59:59.998Z",
          "2026-01-31T23:59:59.999Z",
          "2026-02-01T00:00:00.000Z",
          "2026-12-31T23:59:59.999Z",
          "2027-01-01T00:00:00.000Z",
        ].map(pledgedAsOf),
      ),
    ).toEqual([0n, 100n, 100n, 200n, 300n, 300n, 400n]);
    expect((await verify(table, "2027-01-01T00:00:00.000Z")).drift).toEqual([]);
  });

  test("of a request that began before its predecessor's do not come before it", async () => {
    const id = await give("skewed", "2026-03-01T12:00:05.000Z");
    const before = await load(table, pledges, id);
    const transaction = beginTransaction(table, "2026-03-01T12:00:04.000Z");
    transaction.append(pledges, id, before, [
      { type: "pledge-confirmed", at: "2026-03-01T12:00:04.000Z", by: "NOR" },
    ]);
    expect((await transaction.commit()).outcome).toBe("saved");
    await database.settle();
    expect(await pledgedAsOf("2026-03-01T12:00:04.500Z")).toBe(300n);
    expect(await pledgedAsOf("2026-03-01T12:00:05.000Z")).toBe(400n);
    expect((await verify(table, "2027-01-01T00:00:00.000Z")).drift).toEqual([]);
  });

  test("are told the latest first, both ends of the time included", async () => {
    const between = async (from: string, until: string) => {
      const told: string[] = [];
      for await (const { id, version, type } of readLatestEvents(table, { from, until }))
        told.push(`${id} ${version} ${type}`);
      return told;
    };
    expect(await between("2025-06-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z")).toEqual([
      "pl_year 1 pledge-announced",
      "pl_skewed 1 pledge-announced",
      "pl_skewed 2 pledge-confirmed",
      "pl_first 1 pledge-announced",
      "pl_last 1 pledge-announced",
      "pl_early 1 pledge-announced",
    ]);
    expect(await between("2026-01-31T23:59:59.999Z", "2026-02-01T00:00:00.000Z")).toEqual([
      "pl_first 1 pledge-announced",
      "pl_last 1 pledge-announced",
    ]);
    expect(await between("2026-02-01T00:00:00.001Z", "2026-02-28T00:00:00.000Z")).toEqual([]);
    expect(await between("2026-05-01T00:00:00.000Z", "2026-04-01T00:00:00.000Z")).toEqual([]);
  });
});
