/**
 * The profile of a State: its figures are those of the gap and coverage reports for whoever reads it, and its records are
 * those that the reader may see, in the State's own order.
 */
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getResourceMobilisationProgress } from "@angkor/contract/operations/get-resource-mobilisation-progress";
import { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import { getWorkPlanCompleteness } from "@angkor/contract/operations/get-work-plan-completeness";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, day, reportSubmitted, windowSet } from "../http/cooperation-reports.ts";
import { mobilisationPlanned, needed, pledged, published, requirementOf } from "../http/records.ts";
import type { Caller } from "../http/service.ts";
import type { World } from "../http/world.ts";
import { startCoverageWorld, year } from "./coverage-world.ts";

let world: World;

beforeAll(async () => {
  world = await startCoverageWorld();
}, 120_000);
afterAll(() => world?.stop());

const profile = async (by: Caller, iso3: string, query: Record<string, string> = {}) =>
  (await by.does(getStateProfile, { params: { iso3 }, query })).body;

describe.each([
  ["anonymous", () => world.anyone],
  ["the Committee", () => world.committee],
  ["Cambodia", () => world.focalPoint("KHM")],
  ["Germany", () => world.focalPoint("DEU")],
] as const)("for %s", (_, caller) => {
  test.each([
    ["KHM", {}],
    ["KHM", { currency: "EUR", from: "2024", to: "2027" }],
    ["UKR", { currency: "JPY" }],
    ["TCD", { from: "2025" }],
  ] as const)("the figures of %s are those of the gap and coverage reports: %j", async (iso3, query) => {
    const by = caller();
    const told = await profile(by, iso3, query);
    const { body: gap } = await by.does(getGapReport, { query: { ...query, state: iso3 } });
    expect(told).toMatchObject({
      totals: gap.totals,
      cells: gap.cells,
      unallocated: gap.unallocated,
      shared: gap.shared,
    });
    const tables = { ...query, state: iso3, by: "pillar,year,donor" };
    const { body: coverage } = await by.does(getCoverageReport, { query: tables });
    expect(told.position).toEqual(coverage.byState[0]);
    expect(told.byPillar).toEqual(coverage.byPillar);
    expect(told.byYear).toEqual(coverage.byYear);
    expect(told.victimAssistance).toEqual(coverage.victimAssistance);
    expect(told.providers.map(({ channels: _c, localOrganisations: _l, ...donor }) => donor)).toEqual(
      coverage.byDonor,
    );
  });

  test("plans, needs and completeness are those that the reader may see elsewhere", async () => {
    const by = caller();
    const told = await profile(by, "KHM");
    const { body: plans } = await by.does(listWorkPlans, { query: { state: "KHM" } });
    const live = plans.items.filter(({ status }) => status === "published" || status === "revised");
    expect(told.plans.map(({ id }) => id).sort()).toEqual(live.map(({ id }) => id).sort());
    const query = { state: "KHM", status: "open", limit: "500" };
    const { body: needs } = await by.does(listAssistanceRequirements, { query });
    expect(told.needs.map(({ requirement }) => requirement.id).sort()).toEqual(
      needs.items.map(({ id }) => id).sort(),
    );
    const params = { id: told.completeness?.plan.id ?? "" };
    const { body: completeness } = await by.does(getWorkPlanCompleteness, { params });
    expect(told.completeness).toMatchObject({ score: completeness.score, findings: completeness.findings });
  });
});

test("is the same for the same instant, and what was known then", async () => {
  const now = await profile(world.committee, "KHM");
  const asOf = now.computedAt;
  const [then, again] = [
    await profile(world.committee, "KHM", { asOf }),
    await profile(world.committee, "KHM", { asOf }),
  ];
  const bare = ({ computedAt: _at, asOf: _asOf, ...told }: typeof now) =>
    JSON.stringify(told).replaceAll(`&asOf=${asOf}`, "");
  expect(bare(then) === bare(now)).toBe(true);
  expect(again).toEqual({ ...then, computedAt: again.computedAt });
  await published(world.focalPoint("KHM"), { title: "Later" });
  expect(bare(await profile(world.committee, "KHM", { asOf })) === bare(then)).toBe(true);
  expect((await profile(world.committee, "KHM")).plans.map(({ title }) => title)).toContain("Later");
});

test("needs stand in the State's own order, then by age, with every answer that the reader may see", async () => {
  const ukraine = world.focalPoint("UKR");
  const before = (await profile(ukraine, "UKR")).needs.length;
  const urgency = [undefined, 2, undefined, 1] as const;
  const ids: string[] = [];
  for (const priority of urgency) {
    const changes = { state: "UKR", ...(priority && { priority }) };
    ids.push((await needed(ukraine, changes)).body.id);
  }
  const [first, second] = [ids[3] ?? "", ids[1] ?? ""];
  await world.focalPoint("NOR").does(respondToRequirement, {
    params: { id: first },
    body: { answer: "new-support", statement: "From 2027." },
  });
  await world.focalPoint("DEU").does(respondToRequirement, {
    params: { id: first },
    body: { answer: "declined", visibility: "private" },
  });
  const { needs } = await profile(world.anyone, "UKR");
  expect(needs).toHaveLength(before + 4);
  expect(needs.slice(0, 2).map(({ requirement }) => requirement.id)).toEqual([first, second]);
  expect(needs.slice(-2).map(({ requirement }) => requirement.id)).toEqual([ids[0], ids[2]]);
  expect(needs[0]?.responses).toEqual([
    expect.objectContaining({ provider: "NOR", answer: "new-support", statement: "From 2027." }),
  ]);
  const germany = (await profile(world.focalPoint("DEU"), "UKR")).needs[0];
  expect(germany?.responses.map(({ provider }) => provider)).toEqual(["NOR", "DEU"]);
});

test("tells plans with who pays, milestones by year, and promises that name the State", async () => {
  const chad = world.focalPoint("TCD");
  const own = { amount: "200000.00", status: "committed" };
  const { body: plan } = await published(chad, {
    state: "TCD",
    period: { from: 2026, to: 2027 },
    activities: [
      {
        ref: "A1",
        title: "Clearance of the north",
        pillar: "survey-clearance",
        years: [
          { year: 2027, cost: "500000.00", milestones: { areaM2: 250000 } },
          { year: 2026, cost: "500000.00", nationalContribution: own, milestones: { areas: 3 } },
        ],
      },
    ],
  });
  const norway = world.focalPoint("NOR");
  const named = { earmarking: "earmarked", targets: { states: ["TCD"] } };
  const open = await pledged(norway, named);
  await pledged(norway, { ...named, title: "Hidden", visibility: "private" });
  const told = await profile(world.anyone, "TCD");
  expect(told.plans.find(({ id }) => id === plan.id)).toMatchObject({
    requirement: { revised: "1000000.00" },
    nationalContribution: "200000.00",
    nationalContributionPlanned: "0.00",
    assistanceRequired: "800000.00",
    nationalShare: "0.2000",
  });
  const milestones = told.milestones.filter(({ planId }) => planId === plan.id);
  expect(milestones.map(({ year: of, areas, areaM2 }) => [of, areas, areaM2])).toEqual([
    [2026, 3, undefined],
    [2027, undefined, 250000],
  ]);
  expect(told.pledges.filter(({ donor }) => donor === "NOR").map(({ id }) => id)).toEqual([open.body.id]);
  expect(told.needs.map(({ requirement }) => requirement.id)).toContain(requirementOf(plan));
});

test("tells the State's own words, and its resource mobilisation plan with what has come of it", async () => {
  const cambodia = world.focalPoint("KHM");
  const last = year - 1;
  await windowSet(world.isu, last, [day(-10), day(10)]);
  expect((await profile(world.anyone, "KHM")).cooperation).toMatchObject({ year: last, reported: false });
  const challenges = answered("yes", { entries: ["Access to the border"] });
  await reportSubmitted(cambodia, { year: last, answers: { challenges } });
  const { body: plan } = await mobilisationPlanned(cambodia);
  const told = await profile(world.anyone, "KHM");
  expect(told.cooperation).toMatchObject({ year: last, reported: true, reports: [{ year: last }] });
  expect(told.cooperation.reports[0]?.answers).toEqual({ challenges });
  const { body } = await world.anyone.does(getResourceMobilisationProgress, { params: { id: plan.id } });
  const { computedAt: _, ...progress } = body;
  expect(told.resourceMobilisationPlans).toEqual([expect.objectContaining({ id: plan.id, progress })]);
});

test("a State that reported nothing has no zero, and a table of cells", async () => {
  const none = (await profile(world.anyone, "SEN")).position;
  expect(none).toMatchObject({
    requirementStatus: "not-reported",
    requirement: null,
    gap: null,
    coverage: null,
  });
  const { text } = await world.anyone.ask(getStateProfile, {
    params: { iso3: "KHM" },
    headers: { accept: "text/csv" },
  });
  const { cells } = await profile(world.anyone, "KHM");
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows.map(({ pillar, year: of, gap }) => [pillar, Number(of), gap])).toEqual(
    cells.map((cell) => [cell.pillar, cell.year, cell.gap]),
  );
});

test("obligations tell how far their deadlines are, and what is not verified", async () => {
  const { obligations, roster } = await profile(world.anyone, "KHM");
  expect(obligations.map(({ flag }) => flag)).toContain("article5");
  for (const { deadline, daysToDeadline } of obligations) {
    const days =
      deadline === undefined ? undefined : (Date.parse(deadline) - Date.parse(roster.on)) / 86_400_000;
    expect(daysToDeadline).toBe(days);
  }
  expect(obligations.every(({ source }) => source.verified) && roster.party?.source.verified).toBe(
    roster.verified,
  );
});
