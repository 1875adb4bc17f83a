/** The work plan's workbook over HTTP: out, filled in, and in again. */
import type { Operation } from "@angkor/contract";
import { compareWorkPlanWorkbook } from "@angkor/contract/operations/compare-work-plan-workbook";
import { draftWorkPlanFromWorkbook } from "@angkor/contract/operations/draft-work-plan-from-workbook";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { getWorkPlanWorkbook } from "@angkor/contract/operations/get-work-plan-workbook";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { reviseWorkPlanFromWorkbook } from "@angkor/contract/operations/revise-work-plan-from-workbook";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDemonstration } from "../http/demonstration.ts";
import { aPlan, drafted, published } from "../http/records.ts";
import { type Answer, expectProblem } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { filledIn, sendWorkbook, takeWorkbook } from "./workbooks.ts";

let world: World;

const tokenOf = (state: string) =>
  world.server.token({ roles: ["state-focal-point"], state, statesParty: true });

const taken = async (state: string, id?: string, language = "en"): Promise<Uint8Array> =>
  takeWorkbook(
    world.server.url,
    getWorkPlanWorkbook,
    { state, language, ...(id !== undefined && { id }) },
    await tokenOf(state),
  );

const sent = async (
  state: string,
  file: Uint8Array,
  operation: Operation = draftWorkPlanFromWorkbook,
): Promise<Answer> => sendWorkbook(world.server.url, operation, file, { token: await tokenOf(state) });

/** The draft that a workbook made, and what changed. */
const made = ({ status, text }: Answer) => {
  expect(status, text).toBe(200);
  return draftWorkPlanFromWorkbook.response.body.parse(JSON.parse(text));
};

const content = new Set([
  "state",
  "kind",
  "title",
  "currency",
  "period",
  "visibility",
  "source",
  "activities",
  "adoptedOn",
  "sections",
  "extensionRequest",
  "remainingChallenge",
  "statedTotals",
]);

describe("the demonstration", () => {
  beforeAll(async () => {
    world = await startDemonstration();
  }, 240_000);
  afterAll(() => world?.stop());

  test("every published plan of a State goes out and comes in as a draft that says the same and replaces it", async () => {
    const { body } = await world.anyone.does(listWorkPlans, { query: { state: "KHM" } });
    expect(body.items.length).toBeGreaterThan(2);
    for (const { id, state, status } of body.items) {
      const answer = await sent(state, await taken(state, id, "fr"));
      if (status !== "published" && status !== "revised") {
        expectProblem(answer, "work-plan-closed");
        continue;
      }
      const { draft, changes } = made(answer);
      const { body: plan } = await world.anyone.does(getWorkPlan, { params: { id } });
      const says = Object.entries(plan).filter(([name]) => content.has(name));
      expect(draft).toMatchObject({ ...Object.fromEntries(says), status: "draft", supersedes: [id] });
      expect(changes.filter(({ field }) => field !== "supersedes")).toEqual([]);
    }
  });
});

describe("a State's plan", () => {
  beforeAll(async () => {
    world = await startWorld();
  }, 240_000);
  afterAll(() => world?.stop());

  describe("a draft", () => {
    test("changes where its workbook does, and says what changed", async () => {
      const { body: draft } = await drafted(world.focalPoint("KHM"), aPlan());
      const file = await filledIn(await taken("KHM", draft.id), {
        "Plan!B4": "Another title",
        "Activities!I2": 123,
      });
      const { draft: after, changes } = made(await sent("KHM", file));
      expect(after).toMatchObject({ id: draft.id, version: 2, title: "Another title" });
      const [activity] = draft.activities;
      expect(changes).toEqual([
        { field: "title", before: draft.title, after: "Another title" },
        expect.objectContaining({ activity: activity?.ref, field: "cost", after: "123.00" }),
        // The plan does not state what it asks for, so that it follows the cost.
        expect.objectContaining({ activity: activity?.ref, field: "assistanceRequired", after: "123.00" }),
      ]);
      expectProblem(await sent("KHM", file), "version-stale");
    });
    test("is left as it is where a cell is wrong, by the schema or by the plan's own rules", async () => {
      const { body: draft } = await drafted(world.focalPoint("KHM"), aPlan());
      const file = await taken("KHM", draft.id);
      const wrong = await sent("KHM", await filledIn(file, { "Plan!B5": "XYZ", "Activities!I2": -1 }));
      expectProblem(wrong, "request-invalid", ["Activities!I2", "Plan!B5"]);
      const outside = await sent("KHM", await filledIn(file, { "Activities!G2": 1999 }));
      expectProblem(outside, "work-plan-invalid", ["Activities!G2"]);
      const { body: after } = await world.focalPoint("KHM").does(getWorkPlan, { params: { id: draft.id } });
      expect(after).toEqual(draft);
    });
  });

  test("once published is revised by its workbook: what it asks for keeps its ids", async () => {
    const author = world.focalPoint("KHM");
    const { body: plan } = await published(author, { title: "To be revised" });
    const needs = async () =>
      (
        await author.does(listAssistanceRequirements, { query: { state: "KHM", limit: 100 } })
      ).body.items.filter(({ workPlan }) => workPlan?.id === plan.id);
    const before = await needs();
    const file = await taken("KHM", plan.id);
    const filled = await filledIn(file, { "Activities!I2": 2_000_000 });

    const told = await sent("KHM", filled, compareWorkPlanWorkbook);
    expect(told.status, told.text).toBe(200);
    const comparison = compareWorkPlanWorkbook.response.body.parse(JSON.parse(told.text));
    expect(comparison).toEqual({
      plan: plan.id,
      changes: [
        expect.objectContaining({ field: "cost", before: "1000000.00", after: "2000000.00" }),
        expect.objectContaining({ field: "assistanceRequired", after: "2000000.00" }),
      ],
    });
    expect((await author.does(getWorkPlan, { params: { id: plan.id } })).body).toEqual(plan);

    const answer = await sent("KHM", filled, reviseWorkPlanFromWorkbook);
    expect(answer.status, answer.text).toBe(200);
    const { plan: revised, changes } = reviseWorkPlanFromWorkbook.response.body.parse(
      JSON.parse(answer.text),
    );
    expect(revised).toMatchObject({ id: plan.id, status: "revised", version: plan.version + 1 });
    expect(changes).toEqual(comparison.changes);
    const after = await needs();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after).not.toEqual(before);

    expectProblem(await sent("KHM", filled, reviseWorkPlanFromWorkbook), "version-stale");
    const fresh = await sent("KHM", await taken("KHM", plan.id), reviseWorkPlanFromWorkbook);
    expect(JSON.parse(fresh.text), "what changes nothing is no revision").toEqual({
      plan: revised,
      changes: [],
    });
  });

  test("with twenty planted faults is told exactly those cells, the plan's rules among them", async () => {
    const years = [2024, 2025, 2026].map((year) => ({ year, cost: "10.00" }));
    const activities = Array.from({ length: 8 }, (_, index) => ({
      ref: `A${index}`,
      title: "Clearance",
      pillar: "survey-clearance",
      years,
    }));
    const { body: draft } = await drafted(world.focalPoint("KHM"), aPlan({ activities }));
    const planted = {
      "Plan!B3": "Some plan",
      "Plan!B9": "2024-02-30",
      "Plan!B8": "Nobody",
      "Activities!C2": "Demining",
      "Activities!D3": "first",
      "Activities!G5": 1999,
      "Activities!H6": "soon",
      "Activities!I7": -1,
      "Activities!I8": "a lot",
      "Activities!I9": 1.234,
      "Activities!I10": null,
      "Activities!J11": "10,5",
      "Activities!K12": "Promised",
      "Activities!G13": null,
      "Activities!G15": 2024,
      "Activities!L16": "perhaps",
      "Activities!N17": 1.5,
      "Activities!O18": "many",
      "Activities!M19": "x",
      "Activities!P20": -2,
    };
    const answer = await sent("KHM", await filledIn(await taken("KHM", draft.id), planted));
    const { errors = [] } = expectProblem(answer, "request-invalid");
    // A row whose year stands twice is told where it stands the second time.
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(Object.keys(planted).sort());
    expect((await world.focalPoint("KHM").does(getWorkPlan, { params: { id: draft.id } })).body).toEqual(
      draft,
    );
  });
});
