/** A plan to raise resources: its life, who sees it, and its progress against what the State's position holds. */
import { setTimeout as pause } from "node:timers/promises";
import { confirmResourceMobilisationPlan } from "@angkor/contract/operations/confirm-resource-mobilisation-plan";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getResourceMobilisationPlan } from "@angkor/contract/operations/get-resource-mobilisation-plan";
import { getResourceMobilisationProgress } from "@angkor/contract/operations/get-resource-mobilisation-progress";
import { listResourceMobilisationPlans } from "@angkor/contract/operations/list-resource-mobilisation-plans";
import { recordResourceMobilisationPlan } from "@angkor/contract/operations/record-resource-mobilisation-plan";
import { registerOrganisation } from "@angkor/contract/operations/register-organisation";
import { reviseResourceMobilisationPlan } from "@angkor/contract/operations/revise-resource-mobilisation-plan";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { withdrawResourceMobilisationPlan } from "@angkor/contract/operations/withdraw-resource-mobilisation-plan";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aMobilisationPlan, committed, mobilisationPlanned, pledged, published } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch, once } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
});
afterAll(() => world?.stop());

const idsOf = async (by: Caller, query: Record<string, string> = {}) =>
  (await by.does(listResourceMobilisationPlans, { query })).body.items.map(({ id }) => id);

describe("a resource mobilisation plan", () => {
  test("is recorded once, revised under its version, and stays readable as it was", async () => {
    const cambodia = world.focalPoint("KHM");
    const body = aMobilisationPlan();
    const headers = once("plan-2026");
    const first = await cambodia.does(recordResourceMobilisationPlan, { body, headers });
    const again = await cambodia.does(recordResourceMobilisationPlan, { body, headers });
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ status: "recorded", version: 1, targets: body.targets });
    const params = { id: first.body.id };
    await pause(3);
    const [action] = body.actions;
    const revision = aMobilisationPlan({ actions: [{ ...action, status: "done" }] });
    const revised = await cambodia.does(reviseResourceMobilisationPlan, {
      params,
      headers: ifMatch(first.etag),
      body: revision,
    });
    expect(revised.body).toMatchObject({ version: 2, actions: [{ ref: "R1", status: "done" }] });
    for (const query of [{ version: "1" }, { asOf: first.body.updatedAt }]) {
      const then = await world.anyone.does(getResourceMobilisationPlan, { params, query });
      expect(then.body).toEqual(first.body);
    }
    const stale = await cambodia.ask(reviseResourceMobilisationPlan, {
      params,
      headers: ifMatch(first.etag),
      body: revision,
    });
    expectProblem(stale, "version-stale");
    const gone = await cambodia.does(withdrawResourceMobilisationPlan, {
      params,
      headers: ifMatch(revised.etag),
      body: { reason: "Replaced by a national strategy" },
    });
    expect(gone.body).toMatchObject({
      status: "withdrawn",
      closedReason: "Replaced by a national strategy",
    });
  });

  test("that the ISU enters waits for the State's confirmation", async () => {
    const entered = await mobilisationPlanned(world.isu);
    expect(entered.body.enteredBy).toBe("isu");
    const confirmed = await world.focalPoint("KHM").does(confirmResourceMobilisationPlan, {
      params: { id: entered.body.id },
      headers: ifMatch(entered.etag),
    });
    expect(confirmed.body.enteredBy).toBeUndefined();
    expect(confirmed.body.confirmedAt).toBeDefined();
  });

  test("is seen as it says: by its State, the Committee, States Parties or everyone", async () => {
    const chad = world.focalPoint("TCD");
    const levels = ["private", "committee", "states-parties", "public"];
    const ids = new Map<string, string>();
    for (const visibility of levels)
      ids.set(visibility, (await mobilisationPlanned(chad, { state: "TCD", visibility })).body.id);
    const seen = async (by: Caller) => {
      const listed = await idsOf(by, { state: "TCD" });
      return levels.filter((level) => listed.some((id) => id === ids.get(level)));
    };
    expect(await seen(chad)).toEqual(levels);
    expect(await seen(world.committee)).toEqual(["committee", "states-parties", "public"]);
    expect(await seen(world.focalPoint("NOR"))).toEqual(["states-parties", "public"]);
    expect(await seen(world.focalPoint("LAO"))).toEqual(["public"]);
    expect(await seen(world.anyone)).toEqual(["public"]);
    const params = { id: ids.get("committee") ?? "" };
    for (const operation of [getResourceMobilisationPlan, getResourceMobilisationProgress])
      expectProblem(await world.anyone.ask(operation, { params }), "resource-mobilisation-plan-not-found");
  });
});

describe("its progress", () => {
  /** Ukraine's in 2026: its own share, money of Norway, the European Union and a foundation, and some shared with Chad. */
  const raise = async () => {
    const years = [
      { year: 2026, cost: "100.00", nationalContribution: { amount: "30.00", status: "committed" } },
      { year: 2027, cost: "100.00", nationalContribution: { amount: "50.00", status: "planned" } },
    ];
    await published(world.focalPoint("UKR"), {
      state: "UKR",
      period: { from: 2026, to: 2027 },
      activities: [{ ref: "A1", title: "Clearance", pillar: "survey-clearance", years }],
    });
    await world.isu.does(registerOrganisation, {
      params: { code: "org:foundation" },
      body: { name: "A foundation", type: "foundation" },
    });
    const target = { state: "UKR", pillar: "survey-clearance" };
    const lines = (amount: string) => [{ year: 2026, amount }];
    const dated = { decidedOn: "2026-02-01", target };
    await committed(world.focalPoint("NOR"), { ...dated, lines: lines("12.00") });
    await committed(world.focalPoint("org:eu"), {
      ...dated,
      donor: "org:eu",
      currency: "EUR",
      lines: lines("9.24"),
    });
    await committed(world.isu, { ...dated, donor: "org:foundation", lines: lines("3.00") });
    await committed(world.focalPoint("DEU"), {
      ...dated,
      donor: "DEU",
      lines: lines("5.00"),
      modality: "impact-bond",
    });
    await committed(world.focalPoint("DEU"), {
      ...dated,
      donor: "DEU",
      lines: lines("7.00"),
      visibility: "committee",
    });
    await committed(world.focalPoint("JPN"), {
      ...dated,
      donor: "JPN",
      lines: lines("40.00"),
      target: { states: ["TCD", "UKR"], pillar: "survey-clearance" },
    });
    await pledged(world.focalPoint("NOR"), {
      earmarking: "earmarked",
      targets: { states: ["UKR"], pillars: ["survey-clearance"] },
      schedule: [{ paymentYear: 2026, availabilityYear: 2026, amount: "6.00" }],
    });
  };

  const targets = [
    { source: "national-budget", year: 2026, amount: "60.00" },
    { source: "bilateral", year: 2026, amount: "24.00" },
    { source: "multilateral", year: 2026, amount: "8.00" },
    { source: "innovative", year: 2026, amount: "10.00" },
  ];

  test("is told by source and year, with the share reached, what is shared, and what is overdue", async () => {
    await raise();
    const ukraine = world.focalPoint("UKR");
    const plan = await mobilisationPlanned(ukraine, { state: "UKR", targets });
    const params = { id: plan.body.id };
    const { body } = await world.anyone.does(getResourceMobilisationProgress, {
      params,
      query: { on: "2026-07-01" },
    });
    expect(body.lines).toEqual([
      {
        source: "national-budget",
        year: 2026,
        target: "60.00",
        raised: "30.00",
        share: "0.5000",
        shareWithPledges: "0.5000",
        nationalContributionPlanned: "0.00",
      },
      {
        source: "bilateral",
        year: 2026,
        target: "24.00",
        raised: "12.00",
        share: "0.5000",
        shareWithPledges: "0.7500",
        pledged: "6.00",
        committed: "17.00",
        disbursed: "0.00",
      },
      {
        source: "multilateral",
        year: 2026,
        target: "8.00",
        raised: "10.00",
        share: "1.2500",
        shareWithPledges: "1.2500",
        pledged: "0.00",
        committed: "10.00",
        disbursed: "0.00",
      },
      {
        source: "private",
        year: 2026,
        raised: "3.00",
        share: null,
        shareWithPledges: null,
        pledged: "0.00",
        committed: "3.00",
        disbursed: "0.00",
      },
      {
        source: "innovative",
        year: 2026,
        target: "10.00",
        raised: "5.00",
        share: "0.5000",
        shareWithPledges: "0.5000",
      },
    ]);
    expect(body.shared).toMatchObject({ committed: "40.00", funding: "40.00" });
    expect(body.totals).toMatchObject({
      target: "102.00",
      raised: "57.00",
      share: "0.5588",
      shortfall: "47.00",
      shareWithoutSurplus: "0.5392",
      raisedWithoutTarget: "3.00",
    });
    expect(body).toMatchObject({ inPlace: true, actions: { all: 1, done: 0, overdue: [{ ref: "R1" }] } });

    const gap = await world.anyone.does(getGapReport, { query: { state: "UKR", from: "2026", to: "2026" } });
    const { nationalContribution, pledged: open, committed: firm, disbursed, funding } = gap.body.totals;
    expect(body.totals).toMatchObject({
      nationalContribution,
      pledged: open,
      committed: firm,
      disbursed,
      funding,
    });

    const bilateral = async (by: Caller) =>
      (await by.does(getResourceMobilisationProgress, { params })).body.lines.find(
        ({ source }) => source === "bilateral",
      )?.raised;
    expect(await bilateral(world.committee)).toBe("19.00");
    expect(await bilateral(ukraine)).toBe("12.00");
  });

  test("is the same for good when it is asked as of an instant, and a table", async () => {
    const ukraine = world.focalPoint("UKR");
    const plan = await mobilisationPlanned(ukraine, { state: "UKR", targets });
    const params = { id: plan.body.id };
    const before = (await world.anyone.does(getResourceMobilisationProgress, { params })).body;
    await pause(3);
    await committed(world.focalPoint("NOR"), {
      target: { state: "UKR", pillar: "survey-clearance" },
      lines: [{ year: 2026, amount: "100.00" }],
    });
    const query = { asOf: before.computedAt };
    const then = (await world.anyone.does(getResourceMobilisationProgress, { params, query })).body;
    expect(then.lines).toEqual(before.lines);
    expect(then.totals).toEqual(before.totals);
    const now = (await world.anyone.does(getResourceMobilisationProgress, { params })).body;
    expect(now.lines).not.toEqual(before.lines);
    const csv = await world.anyone.ask(getResourceMobilisationProgress, {
      params,
      headers: { accept: "text/csv" },
    });
    expect(csv.text.split("\r\n")[0]).toContain("source,year,target,raised,share");
  });
});
