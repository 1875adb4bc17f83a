/** What a plan is measured against beside itself, as far as a caller may see it, and the report over all States. */
import { confirmWorkPlan } from "@angkor/contract/operations/confirm-work-plan";
import { getCompletenessReport } from "@angkor/contract/operations/get-completeness-report";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordProgress } from "@angkor/contract/operations/record-progress";
import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { withdrawResourceMobilisationPlan } from "@angkor/contract/operations/withdraw-resource-mobilisation-plan";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { between } from "../http/instants.ts";
import { aPlan, drafted, mobilisationPlanned, published } from "../http/records.ts";
import { type Caller, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { completenessOf } from "./completeness.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const year = new Date().getUTCFullYear();

const clearance = (years: readonly object[]) => ({
  ref: "A1",
  title: "Clearance",
  pillar: "survey-clearance",
  years,
});

describe("what stands beside a plan", () => {
  test("counts as far as the caller may see it: a resource mobilisation plan of the State's own", async () => {
    const chad = world.focalPoint("TCD");
    const { id } = (
      await published(chad, {
        state: "TCD",
        period: { from: 2026, to: 2026 },
        activities: [clearance([{ year: 2026, cost: "1.00" }])],
      })
    ).body;
    const validity = {
      state: "TCD",
      validFrom: "2026-01-01",
      validTo: "2026-06-30",
      visibility: "committee",
    };
    const recorded = await mobilisationPlanned(chad, validity);
    const outcome = async (by: Caller, on: string) =>
      (await completenessOf(id, by, { on })).find("resource-mobilisation")?.outcome;
    expect(await outcome(chad, "2026-06-30")).toBe("met");
    expect(await outcome(world.committee, "2026-06-30")).toBe("met");
    expect(await outcome(world.anyone, "2026-06-30")).toBe("not-met");
    const { find } = await completenessOf(id, chad, { on: "2026-07-01" });
    expect(find("resource-mobilisation")).toMatchObject({
      outcome: "not-met",
      detail: expect.stringContaining("on 2026-07-01; the last one ended on 2026-06-30"),
    });
    await chad.does(withdrawResourceMobilisationPlan, {
      params: { id: recorded.body.id },
      headers: ifMatch(recorded.etag),
      body: {},
    });
    expect(await outcome(chad, "2026-06-30")).toBe("not-met");
  });

  test("a plan that the ISU entered is as old as it says; confirmed by the State, it is as fresh as that", async () => {
    const draft = await drafted(world.isu, { state: "UKR" });
    const plan = await world.isu.does(publishWorkPlan, {
      params: { id: draft.body.id },
      headers: ifMatch(draft.etag),
    });
    const params = { id: plan.body.id };
    const update = async () =>
      (await completenessOf(params.id, world.anyone, { on: "2026-12-31" })).find("updated-within-a-year");
    expect((await update())?.detail).toContain("Nothing says when");
    await world.focalPoint("UKR").does(confirmWorkPlan, { params, headers: ifMatch(plan.etag) });
    expect((await update())?.outcome).toBe("met");
  });

  test("what was reached is asked for once its report is due, and told by record and by instant", async () => {
    const due = year - 2;
    const years = [due, year].map((of) => ({ year: of, cost: "1.00", milestones: { areas: 2 } }));
    const period = { from: due, to: year };
    const plan = { state: "SSD", period, activities: [clearance(years)] };
    const params = { id: (await published(world.isu, plan)).body.id };
    const found = async (query = {}) =>
      (await completenessOf(params.id, world.anyone, query)).find("progress-reported");
    const reported = async () => {
      const { body } = await world.anyone.does(getCompletenessReport, { query: { state: "SSD" } });
      return body.items[0]?.checks["progress-reported"];
    };
    expect(await found()).toMatchObject({
      outcome: "not-met",
      detail: expect.stringContaining(`for A1 in ${due};`),
      pointers: ["/activities/0/years/0/milestones"],
      citations: expect.arrayContaining([expect.objectContaining({ reference: "Article 7.2" })]),
    });
    expect(await reported()).toBe("not-met");
    const before = await between();
    const lines = [{ ref: "A1", pillar: "survey-clearance", areas: 0 }];
    await world.isu.does(recordProgress, { params, body: { year: due, lines } });
    expect((await found())?.outcome).toBe("met");
    expect(await reported()).toBe("met");
    expect((await found({ asOf: before }))?.outcome).toBe("not-met");
  });

  test("the cost of a square metre is set beside that of plans that the caller may see, and of no others", async () => {
    const plan = (state: string, cost: string, visibility = "public") => ({
      state,
      visibility,
      activities: ["A1", "A2"].map((ref) => ({
        ref,
        title: "Clearance",
        pillar: "survey-clearance",
        years: [{ year: 2025, cost, milestones: { areaM2: 100 } }],
      })),
    });
    const isuEnters = async (...of: Parameters<typeof plan>) => published(world.isu, plan(...of));
    await isuEnters("KHM", "100.00");
    await isuEnters("AGO", "100.00");
    await isuEnters("BIH", "200.00");
    await isuEnters("HRV", "300.00", "committee");
    const { id } = (await isuEnters("SRB", "5000.00")).body;
    const seen = async (by: Caller) => (await completenessOf(id, by)).find("unit-cost");
    const open = (await seen(world.anyone))?.unitCosts;
    expect(open?.peers.map(({ state }) => state)).toEqual(["AGO", "AGO", "BIH", "BIH", "KHM", "KHM"]);
    expect(open?.median).toBe("1.0000");
    expect(await seen(world.committee)).toMatchObject({
      outcome: "not-met",
      unitCosts: { median: "1.5000", own: [{ ref: "A1", perM2: "50.0000" }, { ref: "A2" }] },
      pointers: ["/activities/0", "/activities/1"],
    });
  });

  test("a request that was made without an amount stays one when it is sent back", async () => {
    const cambodia = world.focalPoint("KHM");
    const draft = await drafted(cambodia);
    const { activities } = draft.body;
    expect(activities[0]?.years[0]).toMatchObject({
      assistanceRequired: "1000000.00",
      assistanceDerived: true,
    });
    const own = { amount: "250000.00", status: "planned" };
    const changed = activities.map((activity) => ({
      ...activity,
      years: activity.years.map((line) => ({ ...line, nationalContribution: own })),
    }));
    const again = await cambodia.does(redraftWorkPlan, {
      params: { id: draft.body.id },
      headers: ifMatch(draft.etag),
      body: aPlan({ activities: changed }),
    });
    expect(again.body.activities[0]?.years[0]).toMatchObject({
      assistanceRequired: "750000.00",
      assistanceDerived: true,
    });
  });
});

describe("the report over all States", () => {
  test("has each State's latest plan, the least complete first, and names who has none", async () => {
    const { body } = await world.anyone.does(getCompletenessReport);
    const shares = body.items.map(({ score }) => Number(score.share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const states = body.items.map(({ state }) => state);
    expect(new Set(states).size).toBe(states.length);
    expect(states).toEqual(expect.arrayContaining(["KHM", "TCD", "UKR"]));
    expect(body.withoutPlan).toEqual([]);
    for (const item of body.items) {
      const { findings, score } = await completenessOf(item.plan.id, world.anyone, { on: body.basis.on });
      expect(item.score).toEqual(score);
      expect(item.checks).toEqual(Object.fromEntries(findings.map(({ code, outcome }) => [code, outcome])));
    }
  });

  test("asked for a kind that no one has, it names every affected State Party, and says where others plan", async () => {
    await published(world.isu, {
      state: "TCD",
      kind: "humanitarian-response-plan",
      title: "Response",
      period: { from: year, to: year },
      activities: [clearance([{ year, cost: "1.00" }])],
    });
    const { body } = await world.anyone.does(getCompletenessReport, { query: { kind: "article4-plan" } });
    expect(body.items).toEqual([]);
    expect(body.withoutPlan.map(({ state }) => state)).toEqual(["KHM", "TCD", "UKR"]);
    expect(body.withoutPlan[1]).toMatchObject({
      name: "Chad",
      humanitarianResponsePlan: { title: "Response" },
    });
    const one = await world.anyone.does(getCompletenessReport, {
      query: { kind: "article4-plan", state: "UKR" },
    });
    expect(one.body.withoutPlan).toEqual([{ state: "UKR", name: "Ukraine" }]);
  });

  test("tells what was known at an instant, the same whenever it is asked", async () => {
    const before = (await world.anyone.does(getCompletenessReport)).body;
    await published(world.focalPoint("UKR"), {
      state: "UKR",
      period: { from: 2030, to: 2030 },
      activities: [clearance([{ year: 2030, cost: "1.00" }])],
    });
    const asOf = before.computedAt;
    const then = (await world.anyone.does(getCompletenessReport, { query: { asOf } })).body;
    expect(then.items).toEqual(before.items);
    const now = (await world.anyone.does(getCompletenessReport)).body;
    expect(now.items.find(({ state }) => state === "UKR")?.plan.period).toEqual({ from: 2030, to: 2030 });
    expect(now.items.find(({ state }) => state === "UKR")?.otherPlans).toBe(1);
  });

  test("is a table with a column for each check", async () => {
    const answer = await world.anyone.ask(getCompletenessReport, { headers: { accept: "text/csv" } });
    const [header = "", ...rows] = answer.text.trimEnd().split("\r\n");
    const columns = header.split(",");
    expect(columns).toEqual(
      expect.arrayContaining([
        "state",
        "score.share",
        "missing.essential",
        "checks.costed",
        "checks.unit-cost",
      ]),
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{3},/);
  });
});
