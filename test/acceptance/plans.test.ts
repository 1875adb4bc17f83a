/** The life of a work plan: drafted, published, revised, superseded, withdrawn; every state stays readable as it was. */
import { confirmWorkPlan } from "@angkor/contract/operations/confirm-work-plan";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { between } from "../http/instants.ts";
import { aCommitment, aPlan, drafted, needed, published, requirementOf } from "../http/records.ts";
import { expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
});
afterAll(() => world?.stop());

const by = (state: string) => world.focalPoint(state);
const gapOf = async (state: string, query: Record<string, string> = {}) =>
  (await world.anyone.does(getGapReport, { query: { state, ...query } })).body;

const activities = (...lines: readonly (readonly [ref: string, year: number, cost: string])[]) =>
  lines.map(([ref, year, cost]) => ({
    ref,
    title: `Activity ${ref}`,
    pillar: "survey-clearance",
    years: [{ year, cost }],
  }));

describe("a draft", () => {
  test("changes in place, under the version that was read", async () => {
    const draft = await drafted(by("KHM"));
    const params = { id: draft.body.id };
    const body = aPlan({ title: "Renamed" });
    const renamed = await by("KHM").does(redraftWorkPlan, { params, headers: ifMatch(draft.etag), body });
    expect(renamed.body).toMatchObject({ status: "draft", version: 2, title: "Renamed" });
    const stale = await by("KHM").ask(redraftWorkPlan, { params, headers: ifMatch(draft.etag), body });
    expect(expectProblem(stale, "version-stale").detail).toContain("version 2");
  });

  test("leaves out what is asked: it is cost minus own contribution, never below zero", async () => {
    const years = [
      { year: 2024, cost: "10.00", nationalContribution: { amount: "4.00", status: "planned" } },
      { year: 2025, cost: "10.00", nationalContribution: { amount: "40.00", status: "disbursed" } },
      { year: 2026, cost: "10.00", assistanceRequired: "3.00" },
    ];
    const { body } = await by("KHM").does(draftWorkPlan, {
      body: aPlan({ activities: [{ ref: "A1", title: "x", pillar: "risk-education", years }] }),
    });
    expect(body.activities[0]?.years.map((year) => year.assistanceRequired)).toEqual([
      "6.00",
      "0.00",
      "3.00",
    ]);
  });
});

describe("a revision", () => {
  test("replaces the requirement and keeps the original beside it; versions and instants stay readable", async () => {
    const plan = await published(by("UKR"), {
      state: "UKR",
      activities: activities(["A1", 2024, "100.00"], ["A2", 2025, "40.00"]),
    });
    const params = { id: plan.body.id };
    const afterPublication = await between();
    const revision = {
      ...aPlan({ state: "UKR", activities: activities(["A1", 2024, "70.00"], ["A3", 2026, "5.00"]) }),
      reason: "The survey is done",
    };
    const revised = await by("UKR").does(reviseWorkPlan, {
      params,
      headers: ifMatch(plan.etag),
      body: revision,
    });
    expect(revised.body).toMatchObject({
      status: "revised",
      version: 3,
      requirement: { original: "140.00", revised: "75.00" },
    });

    const { totals, cells } = await gapOf("UKR");
    expect(totals).toMatchObject({ requirement: "75.00", requirementOriginal: "140.00", gap: "75.00" });
    expect(cells.map((cell) => [cell.year, cell.requirement, cell.requirementOriginal])).toEqual([
      [2024, "70.00", "100.00"],
      [2025, "0.00", "40.00"],
      [2026, "5.00", "0.00"],
    ]);

    const needs = await world.anyone.does(listAssistanceRequirements, { query: { state: "UKR" } });
    expect(
      needs.body.items
        .map((need) => [
          need.workPlan?.ref,
          need.status,
          need.years.map((year) => [year.original, year.revised]),
        ])
        .sort(),
    ).toEqual([
      ["A1", "open", [["100.00", "70.00"]]],
      ["A2", "closed", [["40.00", "0.00"]]],
      ["A3", "open", [["0.00", "5.00"]]],
    ]);

    for (const query of [{ version: "2" }, { asOf: afterPublication }]) {
      const then = await world.anyone.does(getWorkPlan, { params, query });
      expect(then.body).toEqual(plan.body);
      expect(then.etag).toBe(plan.etag);
    }
    expect((await gapOf("UKR", { asOf: afterPublication })).totals).toMatchObject({ requirement: "140.00" });
    const before = await world.anyone.ask(getWorkPlan, { params, query: { asOf: "2020-01-01T00:00:00Z" } });
    expectProblem(before, "version-not-found");
  });

  test("may ask for less than is committed already: what is committed stays, as a surplus", async () => {
    const plan = await published(by("LAO"), { state: "LAO", activities: activities(["A1", 2024, "100.00"]) });
    const { target: _, ...commitment } = aCommitment({
      requirementId: requirementOf(plan.body),
      lines: [{ year: 2024, amount: "90.00" }],
    });
    await by("NOR").does(recordCommitment, { body: commitment });
    await by("LAO").does(reviseWorkPlan, {
      params: { id: plan.body.id },
      headers: ifMatch(plan.etag),
      body: aPlan({ state: "LAO", activities: activities(["A1", 2024, "60.00"]) }),
    });
    const { totals, statesNotParty } = await gapOf("LAO");
    expect(totals).toMatchObject({ requirement: "60.00", funding: "90.00", gap: "0.00", surplus: "30.00" });
    expect(totals).toMatchObject({ netBalance: "-30.00", coverage: "1.5000" });
    expect(statesNotParty).toMatchObject({ states: ["LAO"], totals: { requirement: "60.00" } });
    const need = await world.anyone.does(getAssistanceRequirement, {
      params: { id: requirementOf(plan.body) },
    });
    expect(need.body.years).toMatchObject([{ revised: "60.00", committed: "90.00", open: "0.00" }]);
  });
});

describe("a plan that supersedes another", () => {
  test("takes its place in one step, so that no need counts twice", async () => {
    const old = await published(by("TCD"), { state: "TCD", activities: activities(["A1", 2024, "100.00"]) });
    const draft = await drafted(by("TCD"), {
      state: "TCD",
      kind: "article5-extension-request",
      activities: activities(["B1", 2024, "150.00"]),
      supersedes: [old.body.id],
    });
    expect((await gapOf("TCD")).totals.requirement).toBe("100.00");
    await by("TCD").does(publishWorkPlan, { params: { id: draft.body.id }, headers: ifMatch(draft.etag) });
    expect((await gapOf("TCD")).totals.requirement).toBe("150.00");

    const superseded = await world.anyone.does(getWorkPlan, { params: { id: old.body.id } });
    expect(superseded.body).toMatchObject({ status: "superseded", version: 3, supersededBy: draft.body.id });
    const { body: closed } = await world.anyone.does(getAssistanceRequirement, {
      params: { id: requirementOf(old.body) },
    });
    expect(closed).toMatchObject({ status: "closed", years: [{ original: "100.00", revised: "0.00" }] });
    const lists = await world.anyone.does(listWorkPlans, { query: { state: "TCD", status: "superseded" } });
    expect(lists.body.items.map(({ id }) => id)).toEqual([old.body.id]);
  });
});

describe("a withdrawal", () => {
  test("ends the requirement; the plan stays readable and commitments stay recorded", async () => {
    const plan = await published(by("DEU"), { state: "DEU", activities: activities(["A1", 2024, "100.00"]) });
    const { target: _, ...commitment } = aCommitment({
      requirementId: requirementOf(plan.body),
      lines: [{ year: 2024, amount: "25.00" }],
    });
    await by("NOR").does(recordCommitment, { body: commitment });
    const reason = "Replaced by the extension request";
    const withdrawal = await by("DEU").does(withdrawWorkPlan, {
      params: { id: plan.body.id },
      headers: ifMatch(plan.etag),
      body: { reason },
    });
    expect(withdrawal.body).toMatchObject({ status: "withdrawn", closedReason: reason, version: 3 });
    const { totals } = await gapOf("DEU");
    expect(totals).toMatchObject({ requirement: "0.00", funding: "25.00", surplus: "25.00", coverage: null });
    const refused = await by("NOR").ask(recordCommitment, { body: commitment });
    expectProblem(refused, "requirement-closed");
  });

  test("of a draft shows it to nobody who did not see it before", async () => {
    const draft = await drafted(by("DEU"), { state: "DEU", visibility: "public" });
    const params = { id: draft.body.id };
    const reason = "Entered twice";
    await by("DEU").does(withdrawWorkPlan, { params, headers: ifMatch(draft.etag), body: { reason } });
    expectProblem(await world.anyone.ask(getWorkPlan, { params }), "work-plan-not-found");
    const listed = await world.anyone.does(listWorkPlans, { query: { state: "DEU", status: "withdrawn" } });
    expect(listed.body.items.map(({ id }) => id)).not.toContain(draft.body.id);
    expect((await by("DEU").does(getWorkPlan, { params })).body.status).toBe("withdrawn");
  });
});

describe("a plan that the ISU entered for a State", () => {
  test("says so until the State confirms it", async () => {
    const plan = await published(world.isu, { state: "JPN", activities: activities(["A1", 2024, "7.00"]) });
    expect(plan.body).toMatchObject({ state: "JPN", enteredBy: "isu" });
    const params = { id: plan.body.id };
    expectProblem(
      await world.isu.ask(confirmWorkPlan, { params, headers: ifMatch(plan.etag) }),
      "role-missing",
    );
    const confirmed = await by("JPN").does(confirmWorkPlan, { params, headers: ifMatch(plan.etag) });
    expect(confirmed.body).toMatchObject({ version: 3, confirmedAt: expect.any(String) });
    expect(confirmed.body).not.toHaveProperty("enteredBy");
    const again = await by("JPN").ask(confirmWorkPlan, { params, headers: ifMatch(confirmed.etag) });
    expectProblem(again, "already-confirmed");
  });
});

describe("a need that stands alone", () => {
  test("in kind asks for no money, and stays open until it is withdrawn", async () => {
    const need = await needed(by("NOR"), { state: "NOR" });
    expect(need.body).toMatchObject({
      kind: "training",
      status: "open",
      years: [{ year: 2026, quantity: 12, unit: "people", open: "0.00" }],
    });
    expect((await gapOf("NOR")).totals.requirement).toBe("0.00");
    const open = () =>
      world.anyone.does(listAssistanceRequirements, { query: { state: "NOR", status: "open" } });
    expect((await open()).body.items.map(({ id }) => id)).toEqual([need.body.id]);
    const withdrawn = await by("NOR").does(withdrawAssistanceRequirement, {
      params: { id: need.body.id },
      headers: ifMatch(need.etag),
      body: { reason: "Met by other means" },
    });
    expect(withdrawn.body.status).toBe("withdrawn");
    expect((await open()).body.items).toEqual([]);
  });

  test("in money is part of the requirement, and over once its last day has passed", async () => {
    const years = [{ year: 2026, amount: "12.50" }];
    await needed(by("NOR"), { state: "NOR", kind: "equipment", years });
    expect((await gapOf("NOR")).totals).toMatchObject({ requirement: "12.50", assistanceRequired: "12.50" });
    await needed(by("NOR"), { state: "NOR", validUntil: "2020-01-01" });
    const { body } = await world.anyone.does(listAssistanceRequirements, {
      query: { state: "NOR", status: "open" },
    });
    expect(body.items).toHaveLength(1);
  });
});
