/** A need is answered: by whom, when, who sees it, what is still due, and how it stands. */
import { getConsolidatedAnswer } from "@angkor/contract/operations/get-consolidated-answer";
import { listUnansweredRequirements } from "@angkor/contract/operations/list-unanswered-requirements";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { needed, pledged, published, requirementOf } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
});
afterAll(() => world?.stop());

const by = (state: string): Caller => world.focalPoint(state);
const need = async (changes?: object): Promise<string> => (await needed(by("KHM"), changes)).body.id;
const answer = (provider: string, id: string, body: object) =>
  by(provider).does(respondToRequirement, { params: { id }, body });
const refusal = async (caller: Caller, id: string, body: object) =>
  expectProblem(await caller.ask(respondToRequirement, { params: { id }, body }), "response-invalid");
const answersTo = async (id: string, caller: Caller = world.anyone) =>
  (await caller.does(getConsolidatedAnswer, { params: { id } })).body;
const unanswered = async (caller: Caller = world.anyone, query: Record<string, string> = {}) =>
  (await caller.does(listUnansweredRequirements, { query })).body.items.map(
    ({ requirementId }) => requirementId,
  );

const inDays = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);

describe("the consolidated answer", () => {
  test("holds the latest answer of each provider, with counts and what is due", async () => {
    const id = await need();
    await answer("NOR", id, { answer: "under-consideration" });
    await answer("DEU", id, { answer: "redirected", redirectedTo: "org:eu", statement: "The EU does this." });
    const again = await answer("NOR", id, { answer: "new-support" });
    expect(again.body).toMatchObject({ version: 2, provider: "NOR", daysTaken: 0, visibility: "public" });

    const told = await answersTo(id);
    expect(told.responses.map(({ provider, answer: said }) => [provider, said])).toEqual([
      ["NOR", "new-support"],
      ["DEU", "redirected"],
    ]);
    expect(told.responses[1]).toMatchObject({ redirectedTo: "org:eu", statement: "The EU does this." });
    expect(told.counts).toEqual([
      { answer: "new-support", providers: 1 },
      { answer: "existing-support", providers: 0 },
      { answer: "under-consideration", providers: 0 },
      { answer: "declined", providers: 0 },
      { answer: "redirected", providers: 1 },
    ]);
    expect(told).toMatchObject({
      requirement: { id, state: "KHM" },
      answerBy: inDays(told.publishedAt, 60),
      overdue: false,
      check: { passed: false, outcome: "unmet" },
    });
  });

  test("tells what each provider answered before, to whom may see it", async () => {
    const id = await need();
    await answer("NOR", id, { answer: "under-consideration", statement: "The budget is voted in May." });
    await answer("NOR", id, { answer: "declined", visibility: "committee" });
    await answer("NOR", id, { answer: "new-support" });
    await answer("DEU", id, { answer: "declined" });
    const earlierOf = async (caller: Caller) =>
      (await answersTo(id, caller)).responses.map(({ provider, earlier }) => [
        provider,
        earlier.map(({ answer: said }) => said),
      ]);
    expect(await earlierOf(world.anyone)).toEqual([
      ["NOR", ["under-consideration"]],
      ["DEU", []],
    ]);
    expect(await earlierOf(by("KHM"))).toEqual([
      ["NOR", ["under-consideration", "declined"]],
      ["DEU", []],
    ]);
    const [norway] = (await answersTo(id)).responses;
    expect(norway?.earlier[0]).toEqual({
      answer: "under-consideration",
      statement: "The budget is voted in May.",
      visibility: "public",
      answeredAt: norway?.createdAt,
    });
    expect(norway?.updatedAt).not.toBe(norway?.createdAt);
  });

  test("tells what is committed and still open, and the outcome that follows", async () => {
    const plan = await published(by("KHM"));
    const id = requirementOf(plan.body);
    const commit = (amount: string) =>
      by("NOR").does(recordCommitment, {
        body: {
          donor: "NOR",
          currency: "USD",
          requirementId: id,
          decidedOn: "2024-06-15",
          lines: [{ year: 2024, amount }],
        },
      });
    expect((await answersTo(id)).check.outcome).toBe("unmet");
    await commit("400000.00");
    const partly = await answersTo(id);
    expect(partly.totals).toEqual({
      currency: "USD",
      asked: "1000000.00",
      committed: "400000.00",
      open: "600000.00",
    });
    expect(partly.check.outcome).toBe("partly-met");
    await commit("600000.00");
    expect((await answersTo(id)).check.outcome).toBe("met");
    expect(await unanswered(), "covered, so that nothing is asked for").not.toContain(id);
  });

  test("the ISU answers on behalf of a provider, which then answers itself", async () => {
    const id = await need();
    const params = { id };
    const nobody = await world.isu.ask(respondToRequirement, { params, body: { answer: "declined" } });
    expect(expectProblem(nobody, "request-invalid").errors?.[0]?.pointer).toBe("/provider");
    const body = { provider: "org:eu", answer: "declined" };
    const entered = await world.isu.does(respondToRequirement, { params, body });
    expect(entered.body).toMatchObject({ provider: "org:eu", enteredBy: "isu" });
    const own = await answer("org:eu", id, { answer: "existing-support" });
    expect(own.body).toMatchObject({ id: entered.body.id, version: 2, answer: "existing-support" });
    expect(own.body.enteredBy).toBeUndefined();
  });
});

describe("who sees a response", () => {
  test("the State that asks sees every one but those private to others", async () => {
    const id = await need();
    await answer("NOR", id, { answer: "new-support", visibility: "committee" });
    await answer("DEU", id, { answer: "declined", visibility: "private" });
    await answer("JPN", id, { answer: "declined", visibility: "states-parties" });
    const seenBy = async (caller: Caller) =>
      (await answersTo(id, caller)).responses.map(({ provider }) => provider);
    expect(await seenBy(world.anyone)).toEqual([]);
    expect(await seenBy(by("LAO"))).toEqual([]);
    expect(await seenBy(by("UKR"))).toEqual(["JPN"]);
    expect(await seenBy(world.committee)).toEqual(["NOR", "JPN"]);
    expect(await seenBy(by("DEU"))).toEqual(["DEU", "JPN"]);
    expect(await seenBy(by("KHM"))).toEqual(["NOR", "JPN"]);
    expect((await answersTo(id)).counts.every(({ providers }) => providers === 0)).toBe(true);
    expect(await unanswered(), "as far as this caller may see").toContain(id);
    expect(await unanswered(by("KHM"))).not.toContain(id);
  });

  test("is never more than see the need, or the pledge it names", async () => {
    const id = await need({ visibility: "states-parties" });
    expectProblem(await world.anyone.ask(getConsolidatedAnswer, { params: { id } }), "requirement-not-found");
    const narrowed = await answer("NOR", id, { answer: "declined" });
    expect(narrowed.body.visibility).toBe("states-parties");
    const wide = await refusal(by("NOR"), id, { answer: "declined", visibility: "public" });
    expect(wide.errors?.[0]?.pointer).toBe("/visibility");
    const pledge = await pledged(by("DEU"), { donor: "DEU", visibility: "committee" });
    const named = await answer("DEU", id, { answer: "new-support", pledgeId: pledge.body.id });
    expect(named.body).toMatchObject({ pledgeId: pledge.body.id, visibility: "committee" });
  });
});

test("needs that nobody has answered are listed, the oldest first, until someone does", async () => {
  const query = { state: "KHM", pillar: "stockpile-destruction" };
  const [older, newer] = [await need({ pillar: query.pillar }), await need({ pillar: query.pillar })];
  expect(await unanswered(world.anyone, query)).toEqual([older, newer]);
  const { body } = await world.anyone.does(listUnansweredRequirements, { query });
  expect(body.more).toBe(false);
  expect(body.items[0]).toMatchObject({ daysSincePublication: 0, overdue: false, kind: "training" });
  expect(body.items[0]?.answerBy).toBe(inDays(body.items[0]?.publishedAt ?? "", 60));
  await answer("NOR", older, { answer: "declined" });
  expect(await unanswered(world.anyone, query)).toEqual([newer]);
  const read = await needed(by("KHM"), { pillar: query.pillar });
  await by("KHM").does(withdrawAssistanceRequirement, {
    params: { id: read.body.id },
    headers: ifMatch(read.etag),
    body: {},
  });
  expect(await unanswered(world.anyone, query)).toEqual([newer]);
});

test("what does not fit is refused with every fault, and nothing is recorded", async () => {
  const id = await need();
  const pledge = await pledged(by("DEU"), { donor: "DEU" });
  expect((await refusal(by("KHM"), id, { answer: "new-support" })).errors).toEqual([
    { pointer: "/provider", detail: "A State does not answer its own need." },
  ]);
  const told = await refusal(by("NOR"), id, {
    answer: "declined",
    redirectedTo: "DEU",
    pledgeId: pledge.body.id,
  });
  expect(told.errors?.map(({ pointer }) => pointer)).toEqual(["/redirectedTo", "/pledgeId", "/pledgeId"]);
  expect((await answersTo(id)).responses).toEqual([]);
});
