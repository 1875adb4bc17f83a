/** Help in kind meets needs of its kind; what no longer asks for anything is told so. */
import { rankMatches } from "@angkor/contract/operations/rank-matches";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPledge, needed, pledged, published, requirementOf } from "../http/records.ts";
import { expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await published(world.focalPoint("KHM"));
  await pledged(world.focalPoint("NOR"));
});
afterAll(() => world?.stop());

const rank = async (body: object) => (await world.anyone.does(rankMatches, { body })).body;

describe("help in kind", () => {
  const trainers = (changes: object = {}) =>
    aPledge({
      donor: "JPN",
      title: "Two trainers of prosthetists",
      kind: "training",
      earmarking: "softly",
      targets: { pillars: ["victim-assistance"] },
      schedule: [{ paymentYear: 2026, availabilityYear: 2026, amount: "0.00" }],
      announcedOn: "2026-01-15",
      ...changes,
    });
  const record = async (changes?: object) =>
    (await world.focalPoint("JPN").does(recordPledge, { body: trainers(changes) })).body.id;
  let workshops: string;
  let anywhere: string;
  let ukraines: string;
  let machines: string;

  beforeAll(async () => {
    workshops = (await needed(world.focalPoint("UKR"), { state: "UKR" })).body.id;
    anywhere = await record();
    ukraines = await record({ earmarking: "earmarked", targets: { states: ["UKR"] }, title: "A workshop" });
    machines = await record({ kind: "equipment", title: "Two machines" });
  });

  test("meets a need of its kind, and no other: no amount is made up for it", async () => {
    const { ranked, excluded } = await rank({ requirementId: workshops });
    expect(ranked.map(({ offer }) => offer?.pledgeId).sort()).toEqual([anywhere, ukraines].sort());
    for (const { placeable, offer, parts, rules } of ranked) {
      expect(placeable).toBeUndefined();
      expect(offer).toMatchObject({ kind: "training", donor: "JPN" });
      expect(parts.map(({ part }) => part)).not.toContain("share-of-gap");
      expect(rules.find(({ rule }) => rule === "kind-of-assistance")?.reason).toBe(
        "Training is offered, and training is asked for.",
      );
      expect(parts.find(({ part }) => part === "years-of-overlap")?.reason).toBe(
        "It can serve the only year for which help is still asked.",
      );
    }
    const equipment = excluded.find(({ offer }) => offer?.pledgeId === machines);
    expect(equipment?.rules).toContainEqual({
      rule: "kind-of-assistance",
      reason: "Equipment is offered; training is asked for.",
    });
    const money = excluded.find(({ offer }) => offer?.kind === "financial");
    expect(money?.rules.map(({ rule }) => rule)).toContain("kind-of-assistance");
  });

  test("is ranked over needs in kind, whoever asks for them", async () => {
    const { ranked, excluded } = await rank({ pledgeId: anywhere });
    expect(ranked.map(({ need }) => need?.requirementId)).toEqual([workshops]);
    expect(ranked[0]?.need).toMatchObject({ kind: "training", lines: [{ year: 2026 }] });
    for (const { need, rules } of excluded) {
      expect(need?.kind).toBe("financial");
      expect(rules.map(({ rule }) => rule)).toContain("kind-of-assistance");
    }
  });
});

describe("what no longer asks or offers", () => {
  test.each([
    ["withdrawn", "The requirement is withdrawn. It asks for nothing."],
    ["past its day", "The requirement was valid until 2026-01-31. It asks for nothing."],
    ["closed with its plan", "The requirement is closed. It asks for nothing."],
  ])("a need that is %s is told so, not ranked", async (how, detail) => {
    const requirementId = await noLongerOpen(how);
    const answer = await world.anyone.ask(rankMatches, { body: { requirementId } });
    expect(expectProblem(answer, "requirement-closed").detail).toBe(detail);
  });
});

const noLongerOpen = async (how: string): Promise<string> => {
  const ukraine = world.focalPoint("UKR");
  if (how === "closed with its plan") {
    const plan = await published(ukraine, { state: "UKR" });
    const at = { params: { id: plan.body.id }, headers: ifMatch(plan.etag), body: {} };
    await ukraine.does(withdrawWorkPlan, at);
    return requirementOf(plan.body);
  }
  const expired = { ...(how === "past its day" && { validUntil: "2026-01-31" }) };
  const need = await needed(ukraine, { state: "UKR", ...expired });
  if (how === "withdrawn") {
    const at = { params: { id: need.body.id }, headers: ifMatch(need.etag), body: {} };
    await ukraine.does(withdrawAssistanceRequirement, at);
  }
  return need.body.id;
};
