/** A table that does not answer is told as too-busy, never as a defect; and nothing is half done. */

import { getPledge } from "@angkor/contract/operations/get-pledge";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import type { FaultPlan } from "@angkor/embedded-dynamodb";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { aPledge, pledged } from "../http/records.ts";
import { expectProblem, once } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
/** What the functions logged as defects of their own. */
const defects: string[] = [];

const fail = (plan: FaultPlan | undefined) => world.server.faults?.set(plan);

beforeAll(async () => {
  world = await startWorld({ log: (line) => line.includes('"request-failed"') && defects.push(line) });
});
afterEach(async () => {
  await fail(undefined);
  expect(defects).toEqual([]);
});
afterAll(() => world?.stop());

test.each([
  ["throttles", { throttle: 1 }],
  ["loses every answer", { loseAnswer: 1 }],
] as const)("a table that %s: readers are told to try again shortly", async (_, rates) => {
  const { body } = await pledged(world.focalPoint("NOR"));
  await fail({ seed: 1, rates });
  const answers = await Promise.all([
    world.anyone.ask(getPledge, { params: { id: body.id } }),
    world.anyone.ask(listPledges),
  ]);
  for (const answer of answers) {
    expectProblem(answer, "too-busy");
    expect(answer.headers.get("retry-after")).toBe("1");
  }
});

test("writers too, and what they sent is done once when they send it again", async () => {
  const ask = () => world.focalPoint("NOR").ask(recordPledge, { body: aPledge(), headers: once("again") });
  await fail({ seed: 1, rates: { loseAnswer: 1 }, operations: ["TransactWriteItems"] });
  expectProblem(await ask(), "too-busy");
  await fail(undefined);
  const pledgesBefore = (await world.anyone.does(listPledges)).body.items.length;
  const answer = await ask();
  expect(answer.status, answer.text).toBe(201);
  expect(answer.headers.get("idempotency-replayed")).toBe("true");
  expect((await world.anyone.does(listPledges)).body.items).toHaveLength(pledgesBefore);
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
});

test("a write that never went through has left nothing", async () => {
  await fail({ seed: 1, rates: { loseRequest: 1 }, operations: ["TransactWriteItems"] });
  const before = (await world.anyone.does(listPledges)).body.items.length;
  expectProblem(await world.focalPoint("NOR").ask(recordPledge, { body: aPledge() }), "too-busy");
  await fail(undefined);
  expect((await world.anyone.does(listPledges)).body.items).toHaveLength(before);
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
});
