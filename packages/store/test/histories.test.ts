import { randomUUID } from "node:crypto";
import { type EventBase, holderKey, type Position, providerCode, providerHolderKey } from "@angkor/domain";
import { DeleteTableCommand } from "@aws-sdk/client-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { donors, instantOf, type Step, stories, take } from "../../domain/test/histories/steps.ts";
import { emptyWorld, replayed } from "../../domain/test/histories/world.ts";
import {
  type Aggregate,
  commitments,
  kindPartition,
  type Loaded,
  listPage,
  ownerPartition,
  type Past,
  pledges,
  readBothPositionsAsOf,
  readPast,
  readPositions,
  readPositionsAsOf,
  readPositionsOf,
  readProviderPositions,
  requirements,
  type StoredPosition,
  type Table,
  verify,
  workPlans,
} from "../src/index.ts";
import { createTable, openDatabase, type TestDatabase } from "./database.ts";
import { laterInstant, playInto } from "./stories.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? `${member}n` : member));

/** Positions by holder, whatever the order of their figures. Rosters and positions without figures are left out. */
const figuresOf = (positions: readonly (Position | StoredPosition)[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    positions
      .filter(({ declarations, amounts }) => declarations.length + amounts.length > 0)
      .map(({ states, declarations, amounts }) => [
        holderKey(states),
        [...declarations, ...amounts].map(canonical).sort(),
      ]),
  );

const canonical = (entry: object): string =>
  asText(Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Does something in a table of its own, which is gone afterwards. */
const inTable = async (check: (table: Table) => Promise<void>): Promise<void> => {
  const { client } = database.table;
  const table = { client, name: `angkor-test-${randomUUID()}` };
  await createTable(table);
  try {
    await check(table);
  } finally {
    await client.send(new DeleteTableCommand({ TableName: table.name }));
  }
};

const withoutZeros = (counters: Readonly<Record<string, bigint>>) =>
  Object.fromEntries(Object.entries(counters).filter(([, minor]) => minor !== 0n));

/** A record as it was read; what is open of a cancelled pledge counts for nothing, whatever its counters say. */
const asKnown = ({ counters, ...loaded }: Loaded<{ readonly status: string }>) => ({
  ...loaded,
  ...(loaded.state.status !== "cancelled" && { counters: withoutZeros(counters) }),
});

/** Expects that the past, after the last event, lists all records of a kind as the present does. */
const expectSameList = async <State extends { readonly status: string }, Event extends EventBase>(
  table: Table,
  past: Past,
  aggregate: Aggregate<State, Event>,
): Promise<void> => {
  const listing = { index: "kind", partition: kindPartition(aggregate.kind) } as const;
  const { items } = await listPage(table, aggregate, { listings: [listing], limit: 500, keep: () => true });
  expect(past.list(aggregate, listing).map(asKnown), aggregate.kind).toEqual(items.map(asKnown));
};

const outstandingOf = ({ id, counters }: Loaded<unknown>) => [id, withoutZeros(counters)];

/** What is open of each announced pledge of a donor once these steps have been taken. */
const announcedBy = (story: readonly Step[], donor: string) => {
  const world = emptyWorld();
  for (const [position, step] of story.entries()) take(world, step, position);
  return [...world.pledges.values()]
    .filter(({ state }) => state.content.donor === donor && state.status === "announced")
    .map(({ state: { id } }) => [id, withoutZeros(world.outstanding.get(id) ?? {})] as const)
    .sort(([one], [other]) => (one > other ? -1 : 1));
};

const endOfYear = "2026-12-31T00:00:00.000Z";
const sample = fc.sample(stories, { numRuns: 12, seed: 20_261_121 });

describe.each(sample.map((story, index) => ({ story, name: `story ${index} of ${story.length} steps` })))(
  "after $name",
  ({ story }) => {
    test("positions, now and at any instant, are what the events give, and nothing drifts", async () => {
      await inTable(async (table) => {
        const world = emptyWorld();
        await playInto(table, world, story);
        await database.settle();

        expect(figuresOf(await readPositions(table))).toEqual(figuresOf(world.ledger.toPositions()));
        expect((await verify(table, endOfYear)).drift).toEqual([]);

        const middle = Math.floor(story.length / 2);
        expect(figuresOf(await readPositionsAsOf(table, laterInstant(middle)))).toEqual(
          figuresOf(replayed(world, instantOf(middle)).toPositions()),
        );
        const { positions, providerPositions } = await readBothPositionsAsOf(table, laterInstant(middle));
        expect(figuresOf(positions)).toEqual(figuresOf(replayed(world, instantOf(middle)).toPositions()));
        expect(providerPositions).toEqual(replayed(world, instantOf(middle)).toProviderPositions());

        const past = await readPast(table, endOfYear);
        await expectSameList(table, past, pledges);
        await expectSameList(table, past, commitments);
        await expectSameList(table, past, workPlans);
        const byId = (one: Loaded<unknown>, other: Loaded<unknown>) => (one.id < other.id ? -1 : 1);
        const { items } = await listPage(table, requirements, {
          listings: [{ index: "kind", partition: kindPartition("requirement") }],
          limit: 500,
          keep: () => true,
        });
        expect(past.needs().sort(byId).map(asKnown)).toEqual([...items].sort(byId).map(asKnown));
        for (const donor of donors) {
          const listing = { index: "owner", partition: ownerPartition("pledge", donor) } as const;
          const known = (await readPast(table, laterInstant(middle))).list(pledges, listing);
          expect(known.filter(({ state }) => state.status === "announced").map(outstandingOf), donor).toEqual(
            announcedBy(story.slice(0, middle + 1), donor),
          );
        }

        for (const donor of donors) {
          const expected = world.ledger
            .toProviderPositions()
            .filter(({ provider }) => provider === donor)
            .map(({ states, amounts }) => ({ states, amounts, declarations: [] }));
          const stored = await readProviderPositions(table, providerCode(donor));
          expect(figuresOf(stored), providerHolderKey(donor, [])).toEqual(figuresOf(expected));
        }
      });
    });
  },
);

test("the position of one State comes with all shared and unallocated money", async () => {
  const story = sample.at(-1) ?? [];
  await inTable(async (table) => {
    const world = emptyWorld();
    await playInto(table, world, story);
    const [state] = world.ledger.toPositions().flatMap(({ states }) => (states.length === 1 ? states : []));
    const expected = world.ledger
      .toPositions()
      .filter(({ states }) => states.length !== 1 || states[0] === state);
    expect(figuresOf(await readPositionsOf(table, state === undefined ? [] : [state]))).toEqual(
      figuresOf(expected),
    );
  });
});
