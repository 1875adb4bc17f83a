/** Whatever happened, and whoever saw it: a dump tells what is public, and a service started from it has those figures. */
import { randomUUID } from "node:crypto";
import { type Declaration, type EventBase, holderKey } from "@angkor/domain";
import {
  type Aggregate,
  commitments,
  kindPartition,
  listPage,
  pledges,
  readPositions,
  requirements,
  type StoredPosition,
  type Table,
  verify,
  workPlans,
} from "@angkor/store";
import { DeleteTableCommand } from "@aws-sdk/client-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPublicDump } from "../../functions/exports/build-public-dump.ts";
import { silent } from "../../infra/local/progress.ts";
import { restoreDump } from "../../infra/local/restore/restore-dump.ts";
import { stories } from "../../packages/domain/test/histories/steps.ts";
import { emptyWorld } from "../../packages/domain/test/histories/world.ts";
import { createTable, openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { playInto } from "../../packages/store/test/stories.ts";
import { filesOfZip } from "./zip-files.ts";

const end = "2026-12-31T00:00:00.000Z";

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

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

const dumpOf = (table: Table): Promise<Uint8Array> => buildPublicDump({ table }, end);

const allOf = async <State, Event extends EventBase>(table: Table, aggregate: Aggregate<State, Event>) =>
  (
    await listPage(table, aggregate, {
      listings: [{ index: "kind", partition: kindPartition(aggregate.kind) }],
      limit: 1000,
      keep: () => true,
    })
  ).items;

const asText = (value: object): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))),
    (_, member) => (typeof member === "bigint" ? `${member}n` : member),
  );

/** What was first published may have been for fewer eyes; the dump knows only what everyone has seen. */
const withoutOriginals = ({ lines, ...declaration }: Declaration) => ({
  ...declaration,
  lines: lines
    .map(({ requirementOriginal: _, ...line }) => line)
    .filter(({ requirement, assistanceRequired }) => requirement + assistanceRequired > 0n),
});

/** The public figures of positions, by holder. */
const publicFigures = (positions: readonly StoredPosition[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    positions
      .map(({ states, declarations, amounts }) => [
        holderKey(states),
        [
          ...declarations.filter(({ scope }) => scope === "public").map(withoutOriginals),
          ...amounts.filter(({ scope, minor }) => scope === "public" && minor !== 0n),
        ]
          .map(asText)
          .sort(),
      ])
      .filter(([, figures]) => (figures?.length ?? 0) > 0),
  );

test("public figures are the same in a service started from the dump, and no id of another record is in it", async () => {
  let restoredEvents = 0;
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      await inTable(async (table) => {
        await playInto(table, emptyWorld(), story);
        const dump = await dumpOf(table);
        const text = [...filesOfZip(dump).values()].join("\n");
        const told = new Set(text.match(/\b(wp|ar|pl|co)_[\w.]+/g));
        const records = [
          ...(await allOf(table, workPlans)).map(({ state }) => ({
            ...state,
            told: state.original !== undefined,
          })),
          ...(await allOf(table, requirements)).map(({ state }) => ({ ...state, told: true })),
          ...(await allOf(table, pledges)).map(({ state }) => ({ ...state, told: true })),
          ...(await allOf(table, commitments)).map(({ state }) => ({ ...state, told: true })),
        ];
        for (const { id, visibility, told: isTold } of records) {
          if (visibility !== "public" || !isTold) expect(told).not.toContain(id);
          else if (!id.startsWith("ar_")) expect(told).toContain(id);
        }
        await inTable(async (again) => {
          const { events } = await restoreDump(again, dump, { progress: silent });
          restoredEvents += events;
          expect((await verify(again, end)).drift).toEqual([]);
          expect(publicFigures(await readPositions(again))).toEqual(
            publicFigures(await readPositions(table)),
          );
          const second = await dumpOf(again);
          expect(Buffer.from(second).equals(Buffer.from(dump))).toBe(true);
        });
      });
    }),
    { numRuns: 25, seed: 20261122, endOnFailure: true },
  );
  expect(restoredEvents).toBeGreaterThan(200);
}, 300_000);
