import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPledge, aRequirement } from "../../domain/test/builders/index.ts";
import { beginTransaction, load, pledges, requirements, type Table } from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { givePledge, giveRequirement, noon } from "./records.ts";

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await openDatabase();
  ({ table } = database);
});
afterAll(() => database.close());

const move = async (
  kind: "pledge" | "requirement",
  id: string,
  version: number,
  moves: Parameters<ReturnType<typeof beginTransaction>["count"]>[2],
) => {
  const transaction = beginTransaction(table, noon);
  transaction.count(kind, { id, version }, moves);
  return (await transaction.commit()).outcome;
};

const counterOf = async (id: string): Promise<bigint> =>
  (await load(table, pledges, id))?.counters["2026"] ?? -1n;

describe("a pledge's tranche", () => {
  test("never falls below zero and never loses a unit, however its movements interleave", async () => {
    let number = 0;
    const movement = fc.record({ by: fc.bigInt({ min: -60n, max: 20n }), late: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(movement, { minLength: 5, maxLength: 40 }), async (movements) => {
        number += 1;
        const { id } = await givePledge(table, aPledge().named(`pl_race${number}`).giving(2026, "1.00"));
        const outcomes = await Promise.all(
          movements.map(async ({ by, late }) => {
            for (let turn = 0; turn < late; turn += 1) await new Promise(setImmediate);
            return { by, outcome: await move("pledge", id, 1, { add: { "2026": by } }) };
          }),
        );
        const done = outcomes.filter(({ outcome }) => outcome === "saved");
        const left = done.reduce((sum, { by }) => sum + by, 100n);
        expect(left).toBeGreaterThanOrEqual(0n);
        expect(await counterOf(id)).toBe(left);
        expect(outcomes.filter(({ outcome }) => outcome !== "saved" && outcome !== "changed")).toEqual([]);
      }),
      { numRuns: 12, seed: 20_261_121 },
    );
  });

  test("gives two hundred clients at once exactly what it holds", async () => {
    const { id } = await givePledge(table, aPledge().named("pl_crowd").giving(2026, "100.00"));
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, () => move("pledge", id, 1, { add: { "2026": -100n } })),
    );
    expect(outcomes.filter((outcome) => outcome === "saved")).toHaveLength(100);
    expect(await counterOf(id)).toBe(0n);
  });

  test.each([
    ["another version", 2, { add: { "2026": -1n } }],
    ["a tranche that there is not", 1, { add: { "2031": -1n } }],
    ["more than it must hold", 1, { add: { "2026": -1n }, atLeast: { "2026": 101n } }],
    ["two, of which one is short", 1, { add: { "2026": -101n, "2027": -1n } }],
  ])("is not drawn on for %s", async (name, version, moves) => {
    const builder = aPledge().named(`pl_${name.replaceAll(/[^a-z]/g, "")}`);
    const { id } = await givePledge(table, builder.giving(2026, "1.00").giving(2027, "1.00"));
    expect(await move("pledge", id, version, moves)).toBe("changed");
    expect((await load(table, pledges, id))?.counters).toEqual({ "2026": 100n, "2027": 100n });
  });

  test("can be looked at without being moved", async () => {
    const { id } = await givePledge(table, aPledge().named("pl_look").giving(2026, "1.00"));
    expect(await move("pledge", id, 1, { add: {} })).toBe("saved");
    expect(await move("pledge", id, 2, { add: {} })).toBe("changed");
  });
});

describe("a requirement's funding", () => {
  const give = (name: string) =>
    giveRequirement(table, aRequirement().named(`ar_${name}`).asking(2026, "10.00"));
  const cover = (name: string, minor: bigint, most?: bigint) =>
    move("requirement", `ar_${name}`, 1, {
      add: { "2026": minor },
      ...(most !== undefined && { atMost: { "2026": most } }),
    });

  test("stays within what is asked unless a surplus is accepted", async () => {
    await give("limit");
    expect(await cover("limit", 600n, 400n)).toBe("saved");
    expect(await cover("limit", 600n, 400n)).toBe("changed");
    expect(await cover("limit", 400n, 600n)).toBe("saved");
    expect(await cover("limit", 1n, 999n)).toBe("changed");
    expect(await cover("limit", 500n)).toBe("saved");
    expect((await load(table, requirements, "ar_limit"))?.counters).toEqual({ "2026": 1500n });
  });

  test("refuses more than the whole even when nothing is counted yet", async () => {
    await give("whole");
    expect(await cover("whole", 1001n, -1n)).toBe("changed");
  });

  test("admits exactly what is asked of a crowd", async () => {
    await give("crowd");
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => cover("crowd", 100n, 900n)));
    expect(outcomes.filter((outcome) => outcome === "saved")).toHaveLength(10);
    expect((await load(table, requirements, "ar_crowd"))?.counters).toEqual({ "2026": 1000n });
  });
});
