import { cancelPledge, type Pledge, revisePledge } from "@angkor/domain";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  aPledge,
  aRequirement,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
} from "../../domain/test/builders/index.ts";
import {
  beginTransaction,
  CorruptItemError,
  currentKey,
  decodeReply,
  getItem,
  getItems,
  idempotencyKey,
  type Loaded,
  load,
  loadHistory,
  nameOf,
  pledges,
  positionKey,
  requirements,
  rosterAttribute,
  type Table,
  workPlans,
} from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { givePlan, givePledge, giveRequirement, noon } from "./records.ts";

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await openDatabase();
  ({ table } = database);
});
afterAll(() => database.close());

const loaded = async <State>(found: Promise<Loaded<State> | undefined>): Promise<Loaded<State>> => {
  const record = await found;
  if (record === undefined) throw new Error("Not stored");
  return record;
};

const confirmation = { type: "pledge-confirmed", at: noon, by: "focal-point-NOR" } as const;

const announcement = ({ id, content, rate }: Pledge) =>
  ({ type: "pledge-announced", id, content, rate, at: noon, by: "me" }) as const;

describe("appending to a record", () => {
  test("keeps every event and the state that they fold to", async () => {
    const pledge = await givePledge(table, aPledge().named("pl_append").giving(2026, "10.00"));
    const before = await loaded(load(table, pledges, pledge.id));
    const transaction = beginTransaction(table, noon);
    const after = transaction.append(pledges, pledge.id, before, [confirmation]);
    expect(await transaction.commit()).toEqual({ outcome: "saved" });

    expect(await load(table, pledges, pledge.id)).toEqual(after);
    expect(after).toMatchObject({ version: 2, counters: { "2026": 1000n }, state: { confirmedAt: noon } });
    const history = await loadHistory(table, pledges, pledge.id);
    expect(history.map(({ version, event }) => [version, event.type])).toEqual([
      [1, "pledge-announced"],
      [2, "pledge-confirmed"],
    ]);
  });

  test("fails whole when the record has moved on since it was read, or came to be", async () => {
    const pledge = await givePledge(table, aPledge().named("pl_moved").giving(2026, "10.00"));
    const before = await loaded(load(table, pledges, pledge.id));
    for (const expected of ["saved", "changed"]) {
      const transaction = beginTransaction(table, noon);
      transaction.append(pledges, pledge.id, before, [confirmation]);
      transaction.set(positionKey([]), `roster-of-${expected}`, "{}");
      expect((await transaction.commit()).outcome).toBe(expected);
    }
    const again = beginTransaction(table, noon);
    again.append(pledges, pledge.id, undefined, [announcement(pledge)], {});
    expect((await again.commit()).outcome).toBe("changed");
    expect((await loaded(load(table, pledges, pledge.id))).version).toBe(2);
    expect(Object.keys((await getItem(table, positionKey([]))) ?? {})).not.toContain("roster-of-changed");
  });

  test("needs an event", () => {
    expect(() => beginTransaction(table, noon).append(pledges, "pl_none", undefined, [])).toThrow(
      "Nothing to save of pledge pl_none",
    );
  });

  test("is committed once", async () => {
    const transaction = beginTransaction(table, noon);
    transaction.set(positionKey([]), rosterAttribute, "{}");
    await transaction.commit();
    await expect(transaction.commit()).rejects.toThrow("committed once");
  });
});

describe("counters written with a record's next state", () => {
  test("must still be what was read; those of dropped tranches go", async () => {
    const builder = aPledge().named("pl_revise").giving(2026, "10.00").giving(2027, "20.00");
    const pledge = await givePledge(table, builder);
    const stale = await loaded(load(table, pledges, pledge.id));
    const taking = beginTransaction(table, noon);
    taking.count("pledge", stale, { add: { "2027": -500n } });
    await taking.commit();

    const content = aPledge().named("pl_revise").giving(2027, "30.00").content();
    const revise = async (before: typeof stale) => {
      const decision = revisePledge(
        by(focalPoint("NOR"), noon),
        before.state,
        before.counters,
        content,
        easyRate("USD"),
      );
      const transaction = beginTransaction(table, noon);
      const counters = { "2027": 3000n - (2000n - (before.counters["2027"] ?? 0n)) };
      transaction.append(pledges, pledge.id, before, eventsOf(decision), { counters, exactCounters: true });
      return (await transaction.commit()).outcome;
    };
    expect(await revise(stale)).toBe("changed");
    expect(await revise(await loaded(load(table, pledges, pledge.id)))).toBe("saved");
    expect((await loaded(load(table, pledges, pledge.id))).counters).toEqual({ "2027": 2500n });
  });

  test("stay as they are when a pledge is cancelled, provided nobody drew on it meanwhile", async () => {
    const pledge = await givePledge(table, aPledge().named("pl_cancel").giving(2026, "10.00"));
    const stale = await loaded(load(table, pledges, pledge.id));
    const taking = beginTransaction(table, noon);
    taking.count("pledge", stale, { add: { "2026": -1n } });
    await taking.commit();
    const events = eventsOf(cancelPledge(by(focalPoint("NOR"), noon), stale.state, stale.counters));
    const transaction = beginTransaction(table, noon);
    transaction.append(pledges, pledge.id, stale, events, { exactCounters: true });
    expect((await transaction.commit()).outcome).toBe("changed");
  });
});

describe("a projection", () => {
  const plan = aWorkPlan()
    .named("wp_projected")
    .with("A1", "survey-clearance", { "2026": { cost: "10.00" } });

  test("goes forward with its plan, and never back", async () => {
    await givePlan(table, plan);
    const id = "ar_projected.A1";
    const first = await loaded(load(table, requirements, id));
    expect(first).toMatchObject({ version: 2, counters: {} });
    const project = async (version: number) => {
      const transaction = beginTransaction(table, noon);
      transaction.project(requirements, id, { ...first.state, title: `At ${version}` }, version);
      return (await transaction.commit()).outcome;
    };
    expect([await project(2), await project(4), await project(3)]).toEqual(["changed", "saved", "changed"]);
    expect((await loaded(load(table, requirements, id))).state.title).toBe("At 4");
  });

  test("keeps what was counted on it", async () => {
    const id = "ar_projected.A1";
    const before = await loaded(load(table, requirements, id));
    const counting = beginTransaction(table, noon);
    counting.count("requirement", before, { add: { "2026": 700n } });
    await counting.commit();
    const projecting = beginTransaction(table, noon);
    projecting.project(requirements, id, before.state, 9);
    await projecting.commit();
    expect((await loaded(load(table, requirements, id))).counters).toEqual({ "2026": 700n });
  });
});

describe("a request with an idempotency key", () => {
  const record = { operationId: "recordPledge", subject: "me|NOR", key: "k-1", requestHash: "h1" };
  /** The record expires by the real clock. */
  const today = new Date().toISOString();
  const reply = { status: 201, body: '{"id":"pl_once"}', etag: '"1"' };
  const attempt = (requestHash: string, pledgeId: string) => {
    const { id, content, rate } = aPledge().named(`pl_${pledgeId}`).giving(2026, "1.00").build();
    const transaction = beginTransaction(table, today);
    const event = { type: "pledge-announced", id, content, rate, at: noon, by: "me" } as const;
    transaction.append(pledges, id, undefined, [event], { counters: { "2026": 100n } });
    transaction.once({ ...record, requestHash }, { ...reply, body: JSON.stringify({ id }) });
    return transaction.commit();
  };

  test("is carried out once: repeated it answers as before, with another request it is refused", async () => {
    expect(await attempt("h1", "once")).toEqual({ outcome: "saved" });
    expect(await attempt("h1", "twice")).toEqual({ outcome: "repeated", reply });
    expect(await attempt("h2", "thrice")).toEqual({ outcome: "key-reused" });
    // The record explains all else: the same pledge again would have failed on its own.
    expect(await attempt("h1", "once")).toEqual({ outcome: "repeated", reply });
    const keys = ["pl_twice", "pl_thrice"].map((id) => currentKey("pledge", id));
    expect(await getItems(table, keys)).toEqual(new Map());
  });

  test("of 20 at once, one is saved and the others are repetitions", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const transaction = beginTransaction(table, today);
        transaction.set(positionKey([]), `roster-${index}`, "{}");
        transaction.once({ ...record, key: "k-20" }, reply);
        return transaction.commit();
      }),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([...Array(19).fill("repeated"), "saved"]);
  });

  test("is remembered for 30 days", async () => {
    const item = await getItem(table, idempotencyKey("recordPledge", "me|NOR", "k-1"));
    expect(item?.["expiresAtEpochSeconds"]?.N).toBe(
      String(Math.floor(Date.parse(today) / 1000) + 30 * 86_400),
    );
    expect(item && decodeReply(item)).toEqual({ requestHash: "h1", ...reply });
  });

  test("whose record is broken is an incident", async () => {
    const key = idempotencyKey("recordPledge", "me|NOR", "broken");
    const item = { pk: { S: key.pk }, sk: { S: key.sk }, body: { S: "{}" } };
    await table.client.send(new PutItemCommand({ TableName: table.name, Item: item }));
    expect(() => decodeReply(item)).toThrow(new CorruptItemError(nameOf(key), undefined));
  });
});

test("a record can be required to exist", async () => {
  await giveRequirement(table, aRequirement().named("ar_there").asking(2026, "1.00"));
  for (const [id, outcome] of [
    ["ar_there", "saved"],
    ["ar_absent", "changed"],
  ] as const) {
    const transaction = beginTransaction(table, noon);
    transaction.requireRecord("requirement", id);
    transaction.set(positionKey([]), `needs-${id}`, "{}");
    expect((await transaction.commit()).outcome).toBe(outcome);
  }
});

test("plans, superseded in the same transaction, change together", async () => {
  const years = { "2026": { cost: "5.00" } };
  await givePlan(table, aWorkPlan().named("wp_old").with("A1", "survey-clearance", years));
  const old = await loaded(load(table, workPlans, "wp_old"));
  const transaction = beginTransaction(table, noon);
  const superseded = {
    type: "work-plan-superseded",
    supersededBy: "wp_new",
    at: noon,
    by: isu.subject,
  } as const;
  transaction.append(workPlans, old.id, old, [superseded]);
  transaction.requireRecord("work-plan", "wp_new");
  expect((await transaction.commit()).outcome).toBe("changed");
  expect((await loaded(load(table, workPlans, "wp_old"))).state.status).toBe("published");
});
