import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { getWorkPlanCompleteness } from "@angkor/contract/operations/get-work-plan-completeness";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { completenessOf } from "./completeness.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const year = new Date().getUTCFullYear();
const section = (text: string) => ({ text, reference: "Page 12" });

/** A request for extension as it may first be sent: a sum for several years, and little else. */
const poorRequest = {
  state: "KHM",
  kind: "article5-extension-request",
  title: "Third extension request",
  currency: "USD",
  period: { from: year, to: year + 2 },
  activities: [
    {
      ref: "A1",
      title: "Clearance",
      pillar: "survey-clearance",
      years: [{ period: { from: year, to: year + 1 }, cost: "90000000.00" }],
    },
  ],
};

const dividedYears = [year, year + 1, year + 2].map((one) => ({ year: one, cost: "30000000.00" }));
const withNational = dividedYears.map((line) => ({
  ...line,
  nationalContribution: { amount: "20000000.00", status: "planned" },
}));
const withRequest = withNational.map((line) => ({ ...line, assistanceRequired: "10000000.00" }));
const withMilestones = withRequest.map((line) => ({ ...line, milestones: { areaM2: 30_000_000 } }));

const clearance = (years: readonly object[]) => ({ ...poorRequest.activities[0], years });
const education = {
  ref: "E1",
  title: "Risk education in schools",
  pillar: "risk-education",
  years: withRequest.map((line) => ({ ...line, milestones: { people: 5000 } })),
};

const sections = {
  evidenceBase: section("Baseline survey of 2025."),
  diverseNeeds: section("Women's groups and survivors were heard in each province."),
  climateEnvironment: section("Vegetation is cut by hand in the forest reserve."),
  resourceMobilisation: section("A donor meeting each June."),
};

const request = {
  duration: { from: `${year}-12-31`, to: `${year + 3}-12-31` },
  reasons: section("Newly found areas."),
  workDone: section("Two thirds of the baseline were released."),
  meansAvailable: section("Forty teams, of which thirty are the State's."),
  impedingCircumstances: section("Floods from June to October."),
  implications: {
    humanitarian: section("Twelve casualties a year."),
    social: section("Schools wait."),
    economic: section("Rice fields lie fallow."),
    environmental: section("Forest stays closed."),
  },
};

/** What each step of completing the request makes of it, and the findings that go with it. */
const steps: readonly (readonly [what: string, changes: object, codes: readonly string[]])[] = [
  ["divided by year", { activities: [clearance(dividedYears)] }, ["divided-by-year", "whole-period-planned"]],
  ["with its own share", { activities: [clearance(withNational)] }, ["national-share-stated"]],
  ["with what is asked from others", { activities: [clearance(withRequest)] }, ["assistance-stated"]],
  ["with yearly targets", { activities: [clearance(withMilestones)] }, ["milestones-by-year"]],
  ["with risk education", { activities: [clearance(withMilestones), education] }, ["risk-education"]],
  [
    "in words",
    { sections },
    ["resource-mobilisation", "diverse-needs", "climate-environment", "evidence-base"],
  ],
  [
    "with what Article 5.4 asks",
    { extensionRequest: request },
    [
      "extension-duration",
      "extension-reasons",
      "extension-work-done",
      "extension-means",
      "extension-circumstances",
      "extension-implications",
    ],
  ],
];

describe("a request for extension", () => {
  test("is completed as a draft, finding by finding, before anyone else sees it", async () => {
    const cambodia = world.focalPoint("KHM");
    let draft = await cambodia.does(draftWorkPlan, { body: poorRequest });
    const { id } = draft.body;
    for (const other of [world.anyone, world.committee, world.focalPoint("NOR")])
      expectProblem(await other.ask(getWorkPlanCompleteness, { params: { id } }), "work-plan-not-found");
    let body: object = poorRequest;
    let before = await completenessOf(id, cambodia);
    expect(before.missing).toEqual(expect.arrayContaining(steps.flatMap(([, , codes]) => codes)));
    expect(before.missing).toHaveLength(steps.flatMap(([, , codes]) => codes).length);
    for (const [what, changes, codes] of steps) {
      body = { ...body, ...changes };
      draft = await cambodia.does(redraftWorkPlan, { params: { id }, headers: ifMatch(draft.etag), body });
      const after = await completenessOf(id, cambodia);
      expect(
        before.missing.filter((code) => !after.missing.includes(code)),
        what,
      ).toEqual(expect.arrayContaining([...codes]));
      expect(
        after.missing.filter((code) => !before.missing.includes(code)),
        what,
      ).toEqual([]);
      for (const code of codes) expect(after.there, what).toContain(code);
      before = after;
    }
    expect(before.missing).toEqual([]);
    expect(before.score.share).toBe("1.0000");

    const plan = await cambodia.does(publishWorkPlan, { params: { id }, headers: ifMatch(draft.etag) });
    const told = await world.anyone.does(getWorkPlan, { params: { id } });
    expect(told.body).toMatchObject({ sections, extensionRequest: request });
    const now = await completenessOf(id, world.anyone);
    expect(now.there).toContain("updated-within-a-year");
    const revision = {
      ...body,
      statedTotals: { cost: "200000000.00", assistanceRequired: "60000000.00" },
      remainingChallenge: { areaM2: 91_000_000 },
    };
    await cambodia.does(reviseWorkPlan, { params: { id }, headers: ifMatch(plan.etag), body: revision });
    const questioned = await completenessOf(id, world.anyone);
    expect(questioned.missing).toEqual(["totals-add-up", "milestones-add-up"]);
    expect(questioned.find("totals-add-up")?.detail).toBe(
      "Totals and activities differ: cost USD 200,000,000.00 stated, USD 180,000,000.00 over the activities.",
    );
    expect(questioned.find("milestones-add-up")?.pointers).toEqual(["/remainingChallenge/areaM2"]);
    const then = await completenessOf(id, world.anyone, { asOf: now.computedAt });
    expect(then.findings).toEqual(now.findings);
    expect(then.plan).toEqual(now.plan);
  });
});
