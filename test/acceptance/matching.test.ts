/** What fits a pledge, stated interests or a need, with its reasons; and what a pledge would meet before it is recorded. */
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { previewPledge } from "@angkor/contract/operations/preview-pledge";
import { rankMatches } from "@angkor/contract/operations/rank-matches";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { eligibilityRulesVersion, rankingWeights } from "@angkor/matching";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDemonstration } from "../http/demonstration.ts";
import { aPledge, needed } from "../http/records.ts";
import { type Caller, expectProblem } from "../http/service.ts";
import type { World } from "../http/world.ts";

let world: World;
/** Norway's pledge of USD 20 million to Ukraine for 2025, of the demonstration data. */
let norwaysPledge: string;
/** What Ukraine asks for in 2025 on top of it: published, and for its own eyes. */
let clearance: string;
let ownNeed: string;
let privatePledge: string;

const aMoneyNeed = (changes: object = {}) => ({
  state: "UKR",
  pillar: "survey-clearance",
  kind: "financial",
  title: "Survey of farmland",
  years: [{ year: 2025, amount: "30000000.00" }],
  ...changes,
});

beforeAll(async () => {
  world = await startDemonstration();
  const { body } = await world.anyone.does(listPledges, { query: { donor: "NOR", state: "UKR" } });
  norwaysPledge = body.items[0]?.id ?? "";
  const ukraine = world.focalPoint("UKR");
  clearance = (await needed(ukraine, aMoneyNeed({ priority: 1 }))).body.id;
  await needed(
    ukraine,
    aMoneyNeed({ pillar: "risk-education", years: [{ year: 2025, amount: "400000.00" }] }),
  );
  ownNeed = (await needed(ukraine, aMoneyNeed({ title: "Not public", visibility: "private" }))).body.id;
  const hidden = {
    donor: "JPN",
    visibility: "private",
    earmarking: "earmarked",
    targets: { states: ["UKR"] },
    schedule: [{ paymentYear: 2025, availabilityYear: 2025, amount: "7654321.00" }],
    announcedOn: "2025-01-15",
  };
  privatePledge = (await world.focalPoint("JPN").does(recordPledge, { body: aPledge(hidden) })).body.id;
}, 120_000);
afterAll(() => world?.stop());

const rank = async (body: object, by: Caller = world.anyone) => (await by.does(rankMatches, { body })).body;

describe("needs for a pledge", () => {
  test("come in order, each with the parts of its score, their reasons, and why it fits", async () => {
    const answer = await rank({ pledgeId: norwaysPledge });
    expect(answer.rules).toBe(eligibilityRulesVersion);
    expect(answer.weights).toEqual({ version: rankingWeights.version, parts: rankingWeights.weights });
    expect(answer.ranked.map(({ rank: place, need }) => [place, need?.state, need?.pillar])).toEqual([
      [1, "UKR", "risk-education"],
      [2, "UKR", "survey-clearance"],
    ]);
    const [best, second] = answer.ranked;
    expect(best?.parts.find(({ part }) => part === "share-of-gap")?.points).toBe(1000);
    expect(second?.need).toMatchObject({ requirementId: clearance, open: "30000000.00" });
    expect(second?.placeable).toBe("20000000.00");
    expect(second?.parts.find(({ part }) => part === "share-of-gap")).toEqual({
      part: "share-of-gap",
      value: "20000000.00",
      unit: "amount",
      points: 666,
      weight: 20,
      reason: "It can close USD 20 million of the USD 30 million still open.",
    });
    expect(second?.rules.find(({ rule }) => rule === "state")?.reason).toBe(
      "The pledge is earmarked for Ukraine.",
    );
    for (const { score, parts } of answer.ranked) {
      const weight = parts.reduce((all, part) => all + part.weight, 0);
      const points = parts.reduce((all, part) => all + part.points * part.weight, 0);
      expect(score).toBe(Math.floor(points / weight));
    }
  });

  test("what is excluded is told with its rules, the nearest first; a need whose cell is met asks for nothing", async () => {
    const { excluded, totals } = await rank({ pledgeId: norwaysPledge, limit: 100 });
    expect(excluded).toHaveLength(100);
    expect(totals.excluded).toBeGreaterThan(200);
    for (const { rules } of excluded) expect(rules.length).toBeGreaterThan(0);
    const counts = excluded.map(({ rules }) => rules.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const met = excluded.find(({ need }) => need?.state === "UKR" && need.lines[0]?.year === 2025);
    expect(met?.need?.open).toBe("0.00");
    expect(met?.rules).toEqual([{ rule: "still-open", reason: "Nothing more is asked for in 2025." }]);
    expect(excluded.find(({ need }) => need?.state === "KHM")?.rules).toEqual([
      { rule: "state", reason: "The pledge is earmarked for Ukraine, not for Cambodia." },
    ]);
  });

  test("the same request has the same answer, in any order of reading", async () => {
    const request = { interests: { donor: "NOR", years: { from: 2023, to: 2025 } }, limit: 100 };
    const [first, second] = await Promise.all([rank(request), rank(request)]);
    expect(second).toEqual(first);
    const fewer = await rank({ ...request, limit: 3 });
    expect(fewer.ranked).toEqual(first.ranked.slice(0, 3));
    expect(fewer.totals).toEqual(first.totals);
  });

  test("weights of the request replace the service's own, and the version says so", async () => {
    const weights = { "share-of-gap": 0, completeness: 100 };
    const answer = await rank({ pledgeId: norwaysPledge, weights });
    expect(answer.weights).toMatchObject({ version: `${rankingWeights.version}+custom`, parts: weights });
    expect(answer.ranked.map(({ need }) => need?.pillar)).toEqual(["survey-clearance", "risk-education"]);
  });

  test.each([
    [{ luck: 5 }, ["/weights/luck"]],
    [{ completeness: 101, "share-of-gap": 0.5 }, ["/weights/completeness", "/weights/share-of-gap"]],
    [Object.fromEntries(Object.keys(rankingWeights.weights).map((part) => [part, 0])), ["/weights"]],
  ])("weights %j are refused", async (weights, pointers) => {
    const answer = await world.anyone.ask(rankMatches, { body: { pledgeId: norwaysPledge, weights } });
    expectProblem(answer, "request-invalid", pointers);
  });

  test.each([[{}], [{ pledgeId: "pl_1", requirementId: "ar_1" }]])(
    "one subject and no other: %j",
    async (body) => {
      expectProblem(await world.anyone.ask(rankMatches, { body }), "request-invalid", [""]);
    },
  );

  test("amounts are told in the currency asked for", async () => {
    const { currency, ranked } = await rank({ pledgeId: norwaysPledge, currency: "EUR" });
    expect(currency).toBe("EUR");
    expect(Number(ranked[1]?.placeable)).toBeLessThan(20_000_000);
    expect(Number(ranked[1]?.placeable)).toBeGreaterThan(15_000_000);
  });
});

describe("pledges for a need", () => {
  test("come in order, and likely donors have no pledge that fits", async () => {
    const answer = await rank({ requirementId: clearance, limit: 100 });
    const donors = answer.ranked.map(({ offer }) => offer?.donor);
    expect(donors).toContain("NOR");
    expect(answer.ranked.find(({ offer }) => offer?.donor === "NOR")?.offer).toMatchObject({
      pledgeId: norwaysPledge,
      open: "20000000.00",
      tranches: [{ year: 2025, open: "20000000.00" }],
    });
    expect(answer.likelyDonors?.length).toBeGreaterThan(0);
    expect(answer.likelyDonors?.map(({ donor }) => donor)).not.toContain("org:unspecified-source");
    for (const { donor, parts } of answer.likelyDonors ?? []) {
      expect(donors).not.toContain(donor);
      expect(parts.some(({ points }) => points > 0)).toBe(true);
    }
  });
});

test("the ranking is a table too: a row for each match, with its score and parts", async () => {
  const body = { pledgeId: norwaysPledge };
  const answer = await world.anyone.send("POST", "/matches", { body, headers: { accept: "text/csv" } });
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const rows: Record<string, string>[] = parse(answer.text, { columns: true });
  const { ranked } = await rank(body);
  expect(rows.map((row) => [row["rank"], row["score"], row["need.requirementId"]])).toEqual(
    ranked.map(({ rank: place, score, need }) => [String(place), String(score), need?.requirementId]),
  );
  expect(rows[1]).toMatchObject({ placeable: "20000000.00", "parts.1.part": "share-of-gap" });
});

describe("what others may not see", () => {
  test("a pledge or a need that the caller may not see does not exist", async () => {
    expectProblem(
      await world.anyone.ask(rankMatches, { body: { pledgeId: privatePledge } }),
      "pledge-not-found",
    );
    expectProblem(
      await world.isu.ask(rankMatches, { body: { requirementId: ownNeed } }),
      "requirement-not-found",
    );
  });

  test("is in no list of another's, neither ranked nor excluded nor counted", async () => {
    const others = await rank({ requirementId: clearance, limit: 100 }, world.committee);
    const own = await rank({ requirementId: clearance, limit: 100 }, world.focalPoint("JPN"));
    expect(JSON.stringify(others)).not.toContain(privatePledge);
    expect(JSON.stringify(others)).not.toContain("7654321");
    expect(JSON.stringify(own)).toContain(privatePledge);
    expect(own.totals.ranked).toBe(others.totals.ranked + 1);
    expect(JSON.stringify(await rank({ pledgeId: norwaysPledge, limit: 100 }))).not.toContain(ownNeed);
  });
});

describe("before a pledge is recorded", () => {
  const toUkraine = (amount: string, changes: object = {}) =>
    aPledge({
      earmarking: "earmarked",
      targets: { states: ["UKR"], pillars: ["survey-clearance", "risk-education"] },
      schedule: [{ paymentYear: 2025, availabilityYear: 2025, amount }],
      announcedOn: "2025-01-15",
      ...changes,
    });
  const preview = async (body: object, by: Caller = world.anyone) =>
    (await by.does(previewPledge, { body })).body;

  test("it tells what would be over-funded, who else is there, and what is empty beside it", async () => {
    const { currency, tranches, beside } = await preview(toUkraine("50000000.00"));
    expect(currency).toBe("USD");
    const [tranche] = tranches;
    expect(tranche).toMatchObject({ year: 2025, amount: "50000000.00", cellCount: 2, room: "30400000.00" });
    expect(tranche?.overfunding).toBe("19600000.00");
    expect(tranche?.reason).toContain("USD 19.6 million of 2025 exceeds");
    const providers = tranche?.cells.flatMap(({ others }) => others.map(({ provider }) => provider));
    expect(providers).toContain("DEU");
    expect(providers).not.toContain("NOR");
    expect(beside.samePillars.length).toBeGreaterThan(0);
    for (const cell of beside.samePillars) expect(cell.state).not.toBe("UKR");
  });

  test("amounts of others stay out of sight where their records are", async () => {
    expect(JSON.stringify(await preview(toUkraine("1.00")))).not.toContain("7654321");
    expect(JSON.stringify(await preview(toUkraine("1.00"), world.focalPoint("DEU")))).not.toContain(
      "7654321",
    );
    const own = await preview(toUkraine("1.00", { donor: "NOR" }), world.focalPoint("JPN"));
    expect(JSON.stringify(own)).toContain("7654321");
  });

  test("a pledge for one requirement looks at that requirement's place alone", async () => {
    const { tranches } = await preview(toUkraine("1.00", { targets: { requirements: [clearance] } }));
    expect(tranches[0]?.cells.map(({ state, pillar }) => [state, pillar])).toEqual([
      ["UKR", "survey-clearance"],
    ]);
  });

  test("nothing is recorded", async () => {
    const before = await world.anyone.does(listPledges, { query: { donor: "NOR" } });
    await preview(toUkraine("1.00"), world.focalPoint("NOR"));
    expect((await world.anyone.does(listPledges, { query: { donor: "NOR" } })).body).toEqual(before.body);
    expect((await world.anyone.ask(getPledge, { params: { id: "preview" } })).status).not.toBe(200);
  });
});
