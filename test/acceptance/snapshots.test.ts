/** Reports frozen for a meeting: the same for good, made again from the events, and compared with later ones. */
import { createHash } from "node:crypto";
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { compareSnapshots } from "@angkor/contract/operations/compare-snapshots";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getSnapshot } from "@angkor/contract/operations/get-snapshot";
import { getState } from "@angkor/contract/operations/get-state";
import { listSnapshots } from "@angkor/contract/operations/list-snapshots";
import { recordState } from "@angkor/contract/operations/record-state";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { verifySnapshot } from "@angkor/contract/operations/verify-snapshot";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { settled } from "../http/instants.ts";
import { aPlan, committed, pledged, published } from "../http/records.ts";
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

const frozen = async (body: object, by: Caller = world.isu) => {
  await settled();
  return (await by.does(takeSnapshot, { body: { report: "gap", ...body } })).body;
};
const read = async (id: string, by: Caller = world.anyone) =>
  (await by.does(getSnapshot, { params: { id } })).body;
const compared = async (id: string, other: string, by: Caller = world.anyone) =>
  (await by.does(compareSnapshots, { params: { id }, query: { with: other } })).body;

describe("a snapshot", () => {
  test("is the report of its instant, stays byte for byte, and comes out again from the events", async () => {
    const plan = await published(world.focalPoint("KHM"));
    const snapshot = await frozen({ title: "Intersessional Meeting", parameters: { state: "KHM" } });
    const first = await read(snapshot.id);
    const report = await world.anyone.does(getGapReport, { query: { state: "KHM", asOf: snapshot.cutoff } });
    expect(first.content).toEqual({ ...report.body, computedAt: snapshot.cutoff });
    expect(createHash("sha256").update(JSON.stringify(first.content)).digest("hex")).toBe(snapshot.hash);
    expect(first.bytes).toBe(Buffer.byteLength(JSON.stringify(first.content)));

    await world.focalPoint("KHM").does(reviseWorkPlan, {
      params: { id: plan.body.id },
      headers: ifMatch(plan.etag),
      body: aPlan({ title: "Revised", period: { from: 2023, to: 2026 } }),
    });
    expect(await read(snapshot.id)).toEqual(first);
    const { body } = await world.anyone.does(verifySnapshot, { params: { id: snapshot.id } });
    expect(body).toMatchObject({ identical: true, recomputedHash: snapshot.hash });
  });
});

test.each([
  { report: "coverage", parameters: { by: "state,donor" } },
  { report: "donor", provider: "NOR" },
  { report: "completeness" },
  { report: "matches", parameters: { year: "2024" } },
  { report: "indicators", parameters: { period: "2024" } },
])("every report can be frozen and comes out again: %o", async (request) => {
  await committed(world.focalPoint("NOR"));
  const snapshot = await frozen(request);
  const { content } = await read(snapshot.id);
  await committed(world.focalPoint("NOR"));
  const { body } = await world.anyone.does(verifySnapshot, { params: { id: snapshot.id } });
  expect(body).toMatchObject({ identical: true, hash: snapshot.hash });
  expect((await read(snapshot.id)).content).toEqual(content);
  const later = await frozen(request);
  const { changes, records } = await compared(snapshot.id, later.id);
  expect(changes.length > 0).toBe(records.length > 0);
});

describe("two snapshots compared", () => {
  test("name what changed by State, and exactly the records because of which", async () => {
    const plan = await published(world.isu, { state: "AFG" });
    const untouched = await published(world.isu, { state: "AGO" });
    const cancelled = await pledged(world.focalPoint("NOR"), {
      earmarking: "earmarked",
      targets: { states: ["AFG"], pillars: [] },
    });
    const before = await frozen({ title: "Before" });

    await world.isu.does(reviseWorkPlan, {
      params: { id: plan.body.id },
      headers: ifMatch(plan.etag),
      body: {
        ...aPlan({ state: "AFG" }),
        activities: [
          {
            ref: "A1",
            title: "Clearance",
            pillar: "survey-clearance",
            years: [{ year: 2024, cost: "1500000.00" }],
          },
        ],
      },
    });
    const commitment = await committed(world.focalPoint("NOR"), {
      target: { state: "AFG", pillar: "survey-clearance" },
    });
    const { body: pledge } = cancelled;
    await world.focalPoint("NOR").does(cancelPledge, {
      params: { id: pledge.id },
      headers: ifMatch(cancelled.etag),
      body: { reason: "Budget cut" },
    });
    const after = await frozen({ title: "After" });

    const { changes, records, identical, earlier } = await compared(after.id, before.id);
    expect(identical).toBe(false);
    expect(earlier.id).toBe(before.id);
    expect(records.map(({ id }) => id).sort()).toEqual([plan.body.id, commitment.body.id, pledge.id].sort());
    expect(records.map(({ id }) => id)).not.toContain(untouched.body.id);
    const cell = changes.find(({ table, states }) => table === "cells" && states[0] === "AFG");
    expect(cell).toMatchObject({ pillar: "survey-clearance", year: 2024 });
    expect(cell?.records.toSorted()).toEqual([plan.body.id, commitment.body.id].sort());
    const figure = (name: string) => cell?.figures.find((entry) => entry.name === name);
    expect(figure("requirement")).toEqual({ name: "requirement", before: "1000000.00", after: "1500000.00" });
    expect(figure("gap")).toEqual({ name: "gap", before: "1000000.00", after: "1400000.00" });
    expect(figure("requirementOriginal")).toBeUndefined();
    const unallocated = changes.find(({ table, states }) => table === "unallocated" && states[0] === "AFG");
    expect(unallocated?.records).toEqual([pledge.id]);
    expect(
      changes.every(({ states }) => states.length === 0 || states.some((state) => state === "AFG")),
    ).toBe(true);
  });

  test("say that nothing changed where what was recorded cancels out", async () => {
    const before = await frozen({});
    const pledge = await pledged(world.focalPoint("NOR"));
    await world.focalPoint("NOR").does(cancelPledge, {
      params: { id: pledge.body.id },
      headers: ifMatch(pledge.etag),
      body: { reason: "Entered twice" },
    });
    const after = await frozen({});
    expect(await compared(before.id, after.id)).toMatchObject({ changes: [], records: [] });
  });

  test("follow a State's entry on the rosters", async () => {
    const before = await frozen({});
    const { body: entry, etag } = await world.anyone.does(getState, { params: { iso3: "TCD" } });
    const { name, party } = entry;
    await world.isu.does(recordState, {
      params: { iso3: "TCD" },
      headers: ifMatch(etag),
      body: { name, ...(party && { party }), flags: [] },
    });
    const after = await frozen({});
    expect(after.roster).toMatchObject({
      statesParties: before.roster.statesParties,
      affected: before.roster.affected - 1,
    });
    const { changes, records } = await compared(before.id, after.id);
    expect(changes).toMatchObject([{ table: "notReported", figures: [{ name: "notReported" }] }]);
    expect(records).toMatchObject([
      { kind: "state", id: "TCD", path: "/states/TCD", events: ["state-recorded"] },
    ]);
  });

  test("must be of the same report, parameters and audience", async () => {
    const all = await frozen({});
    const one = await frozen({ parameters: { state: "KHM" } });
    expectProblem(
      await world.anyone.ask(compareSnapshots, { params: { id: all.id }, query: { with: one.id } }),
      "snapshots-not-comparable",
    );
  });
});

describe("what a snapshot holds back", () => {
  test("one for the Committee exists for the Committee and the ISU only, with what they see", async () => {
    await pledged(world.focalPoint("NOR"), {
      visibility: "committee",
      earmarking: "earmarked",
      targets: { states: ["TCD"], pillars: [] },
    });
    const inside = await frozen({ audience: "committee", parameters: { state: "TCD" } });
    const outside = await frozen({ parameters: { state: "TCD" } });
    expect(JSON.stringify((await read(inside.id, world.committee)).content)).toContain("500000.00");
    expect(JSON.stringify((await read(outside.id)).content)).not.toContain("500000.00");
    for (const operation of [getSnapshot, verifySnapshot])
      expectProblem(
        await world.focalPoint("NOR").ask(operation, { params: { id: inside.id } }),
        "snapshot-not-found",
      );
    expectProblem(
      await world.anyone.ask(compareSnapshots, { params: { id: outside.id }, query: { with: inside.id } }),
      "snapshot-not-found",
    );
    const listed = async (by: Caller) =>
      (await by.does(listSnapshots, { query: { report: "gap", limit: 100 } })).body.items.map(({ id }) => id);
    expect(await listed(world.anyone)).not.toContain(inside.id);
    expect(await listed(world.committee)).toContain(inside.id);
  });

  test("a private record of a Committee member's State is not in it", async () => {
    await pledged(world.focalPoint("NOR"), {
      visibility: "private",
      earmarking: "earmarked",
      targets: { states: ["TCD"], pillars: [] },
    });
    const again = await frozen({ audience: "committee", parameters: { state: "TCD" } }, world.committee);
    expect(JSON.stringify((await read(again.id, world.committee)).content)).not.toContain("1000000.00");
  });
});

describe("the cut-off", () => {
  test("lies in the past, far enough for what was being recorded to have ended", async () => {
    const cutoff = new Date(Date.now() + 60_000).toISOString();
    expectProblem(await world.isu.ask(takeSnapshot, { body: { report: "gap", cutoff } }), "cutoff-too-late");
  });

  test("leaves out what was recorded after it, whatever it is dated", async () => {
    const cutoff = new Date(Date.now() - 1000).toISOString();
    const before = await frozen({ cutoff, parameters: { state: "SEN" } });
    await published(world.isu, { state: "SEN" });
    const later = await frozen({ cutoff, parameters: { state: "SEN" } });
    expect(later.hash).toBe(before.hash);
    expect((await frozen({ parameters: { state: "SEN" } })).hash).not.toBe(before.hash);
  });
});
