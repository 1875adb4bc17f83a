/** A feed that is asked for again without anything new reads a handful of items, however many events there are. */

import { anonymous } from "@angkor/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isu } from "../../packages/domain/test/builders/index.ts";
import { openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { meter } from "../documentation/meter.ts";
import { service } from "../documentation/service.ts";
import { aPledge } from "../http/records.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

test("as many for ten pledges as for fifty", async () => {
  const table = { ...database.table };
  const take = meter(table.client);
  const ask = service(table);
  const feed = { caller: anonymous, query: { donor: "NOR" }, at: "2026-11-21T13:00:00.000Z" };
  const pledge = aPledge({ currency: "USD", kind: "financial", modality: "conventional" });
  /** Reads the feed after some pledges, and again: what the second costs. */
  const again = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1)
      await ask("recordPledge", { caller: isu, key: `pledge-${number}`, body: pledge });
    const { body } = await ask("getEventFeed", feed);
    const known = String(Reflect.get(Object(body), "etag"));
    take();
    expect(await ask("getEventFeed", { ...feed, known })).toEqual({ id: known, version: 0 });
    return take();
  };
  const few = await again(0, 10);
  expect(few.reads).toEqual([
    "Query `by-kind` `event#…`, eventual, 5 items",
    expect.stringMatching(/^Query the table `pledge#…`, strong, 1 items?$/),
  ]);
  expect(await again(10, 50)).toEqual(few);
});
