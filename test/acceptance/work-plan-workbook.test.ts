/** The work plan's workbook over HTTP: out, filled in, and in again. */
import { documentFormats } from "@angkor/contract";
import { draftWorkPlanFromWorkbook } from "@angkor/contract/operations/draft-work-plan-from-workbook";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { getWorkPlanWorkbook } from "@angkor/contract/operations/get-work-plan-workbook";
import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { Workbook } from "@cj-tech-master/excelts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLocal } from "../../infra/local/server.ts";
import { aPlan, drafted } from "../http/records.ts";
import { type Answer, expectProblem } from "../http/service.ts";
import { callersOf, type World } from "../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await callersOf(await startLocal({ port: 0, inMemory: true, seed: "demonstration" }));
}, 240_000);
afterAll(() => world?.stop());

const tokenOf = (state: string) =>
  world.server.token({ roles: ["state-focal-point"], state, statesParty: true });

const taken = async (state: string, id?: string, language = "en"): Promise<Uint8Array> => {
  const query = new URLSearchParams({ state, language, ...(id !== undefined && { id }) });
  const response = await fetch(`${world.server.url}${getWorkPlanWorkbook.path}?${query}`, {
    headers: { authorization: `Bearer ${await tokenOf(state)}` },
  });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

const sent = async (state: string, file: Uint8Array): Promise<Answer> => {
  const response = await fetch(`${world.server.url}${draftWorkPlanFromWorkbook.path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${await tokenOf(state)}`, "content-type": documentFormats.xlsx },
    body: Buffer.from(file),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** The draft that a workbook made, and what changed. */
const made = ({ status, text }: Answer) => {
  expect(status, text).toBe(200);
  return draftWorkPlanFromWorkbook.response.body.parse(JSON.parse(text));
};

/** The same workbook with other values in some cells: `Activities!E2`. */
const filledIn = async (file: Uint8Array, cells: Readonly<Record<string, string | number>>) => {
  const workbook = await new Workbook().xlsx.load(file);
  for (const [address, value] of Object.entries(cells)) {
    const [sheet = "", cell = ""] = address.split("!");
    const found = workbook.getWorksheet(sheet);
    if (found === undefined) throw new Error(`No sheet ${sheet}`);
    found.getCell(cell).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

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
