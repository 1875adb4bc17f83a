import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPledge } from "../../domain/test/builders/index.ts";
import {
  CursorError,
  kindPartition,
  type Listing,
  type Loaded,
  listPage,
  ownerPartition,
  pledges,
  statePartition,
  type Table,
} from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { givePledge } from "./records.ts";

type PledgeState = Loaded<ReturnType<ReturnType<typeof aPledge>["build"]>>;

const total = 60;
const all: readonly Listing[] = [{ index: "kind", partition: kindPartition("pledge") }];
const ofNorway: readonly Listing[] = [{ index: "owner", partition: ownerPartition("pledge", "NOR") }];
const forUkraine: readonly Listing[] = [
  { index: "state", partition: statePartition("pledge", ["UKR"]) },
  { index: "state", partition: statePartition("pledge", []) },
];

let database: TestDatabase;
let table: Table;
let ids: string[];
beforeAll(async () => {
  database = await openDatabase();
  ({ table } = database);
  ids = Array.from({ length: total }, (_, number) => `pl_${String(number).padStart(3, "0")}`);
  for (let number = 0; number < total; number += 1) {
    const builder = aPledge()
      .named(`pl_${String(number).padStart(3, "0")}`)
      .of(number % 3 === 0 ? "NOR" : "DEU")
      .giving(2026, `${number + 1}.00`);
    await givePledge(table, number % 4 === 0 ? builder.unearmarked() : builder);
  }
  await database.settle();
});
afterAll(() => database.close());

const pageOf = (
  listings: readonly Listing[],
  limit: number,
  keep: (pledge: PledgeState) => boolean,
  cursor?: string,
) => listPage(table, pledges, { listings, limit, keep, cursor });

/** Every id of a list, page by page, with the sizes of the pages. */
const walk = async (listings: readonly Listing[], limit: number, keep: (pledge: PledgeState) => boolean) => {
  const found: string[] = [];
  const sizes: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageOf(listings, limit, keep, cursor);
    found.push(...page.items.map(({ id }) => id));
    sizes.push(page.items.length);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { found, sizes };
};

const numberOf = ({ id }: { readonly id: string }): number => Number(id.slice(3));

describe("a list", () => {
  test("is the same whole, newest first, whatever the limit and the filter", async () => {
    const filter = fc.record({ modulus: fc.integer({ min: 1, max: 30 }), rest: fc.nat(29) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70 }), filter, async (limit, { modulus, rest }) => {
        const keep = (pledge: { readonly id: string }) => numberOf(pledge) % modulus === rest % modulus;
        const { found, sizes } = await walk(all, limit, keep);
        expect(found).toEqual(ids.filter((id) => keep({ id })).toReversed());
        expect(sizes.slice(0, -1).every((size) => size === limit)).toBe(true);
      }),
      { numRuns: 25, seed: 20_261_121 },
    );
  });

  test("runs through several partitions, one after the other", async () => {
    const { found } = await walk(forUkraine, 7, () => true);
    const [open, earmarked] = [ids.filter((_, n) => n % 4 === 0), ids.filter((_, n) => n % 4 !== 0)];
    expect(found).toEqual([...earmarked.toReversed(), ...open.toReversed()]);
  });

  test("of nothing is one empty page", async () => {
    const none: readonly Listing[] = [{ index: "owner", partition: ownerPartition("pledge", "FJI") }];
    expect(await pageOf(none, 10, () => true)).toEqual({ items: [] });
    expect((await walk(all, 10, () => false)).found).toEqual([]);
  });
});

describe("a cursor", () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signature = `pledge:kind=${kindPartition("pledge")}`;

  test("of another list is refused", async () => {
    const { nextCursor } = await pageOf(ofNorway, 5, () => true);
    expect(nextCursor).toBeDefined();
    await expect(pageOf(all, 5, () => true, nextCursor)).rejects.toThrow(CursorError);
  });

  test.each([
    ["nothing", ""],
    ["no JSON", Buffer.from("{").toString("base64url")],
    ["no list", encode({})],
    ["too little", encode([signature, 0])],
    ["a place that is no number", encode([signature, "0", "pl_001"])],
    ["half a place", encode([signature, 0.5, "pl_001"])],
    ["an id that is none", encode([signature, 0, "../pl"])],
    ["an id longer than a key may be", encode([signature, 0, "x".repeat(1400)])],
    ["half a character", encode([signature, 0, "\ud800"])],
  ])("of %s is refused", async (_name, cursor) => {
    await expect(pageOf(all, 5, () => true, cursor)).rejects.toThrow(CursorError);
  });

  test.each([[1], [-1], [99]])("past the last partition ends the list (%i)", async (place) => {
    expect(await pageOf(all, 5, () => true, encode([signature, place, "pl_001"]))).toEqual({ items: [] });
  });
});
