/** Two hundred clients that commit the same pledge at once, with retries, get exactly what the pledge holds. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pledged } from "../http/records.ts";
import { startWorld, type World } from "../http/world.ts";
import { amount, clients, expectExact, schedule } from "./accounts.ts";
import { rush } from "./rush.ts";

let world: World;

const run = async () => {
  const by = world.focalPoint("NOR");
  const pledge = await pledged(by, { schedule });
  return {
    pledgeId: pledge.body.id,
    outcomes: () => rush({ by, pledgeId: pledge.body.id, clients, amount }),
  };
};

describe("with a database that works", () => {
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.stop());

  test("half of the clients get their part, the others are told that the pledge has no more", async () => {
    const { pledgeId, outcomes } = await run();
    await expectExact(world, pledgeId, await outcomes());
  });
});

describe("with a database that throttles, conflicts and loses requests and answers", () => {
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.stop());

  test("the same: nobody is told anything else", async () => {
    const { pledgeId, outcomes } = await run();
    const faults = world.server.faults;
    if (faults === undefined) throw new Error("This database cannot be made to fail");
    await faults.set({
      seed: 20261121,
      rates: { throttle: 0.05, conflict: 0.05, loseRequest: 0.05, loseAnswer: 0.05 },
    });
    const told = await outcomes();
    const { injected } = await faults.report();
    await faults.set(undefined);
    for (const kind of ["throttle", "conflict", "loseRequest", "loseAnswer"] as const) {
      expect(injected[kind], kind).toBeGreaterThan(0);
    }
    await expectExact(world, pledgeId, told);
  });
});
