/**
 * Cambodia 2023 to 2025 with its real figures, over real HTTP on the reference data: 46 million US dollars a year, of
 * which 30 million are its own in 2024 and 2025 (data/workplan_figures.csv). What is published reads back exactly; a
 * five-year pledge in euro, committed in part, moves the gap by the converted amount and no more.
 */
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { listExchangeRates } from "@angkor/contract/operations/list-exchange-rates";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLocal } from "../../infra/local/server.ts";
import { ifMatch, once } from "../http/service.ts";
import { callersOf, type World } from "../http/world.ts";
import { exactly, inDollars, minus, plus, written } from "./money.ts";

const cost = "46000000.00";
const own = { amount: "30000000.00", status: "committed" };
const monitor = "Landmine Monitor country profile Cambodia 2023 Support for Mine Action";

const plan = {
  state: "KHM",
  kind: "national-work-plan",
  title: "Mine-free 2025",
  currency: "USD",
  period: { from: 2023, to: 2025 },
  activities: [
    {
      ref: "A1",
      title: "Clearance of the remaining areas",
      pillar: "survey-clearance",
      years: [
        { year: 2023, cost },
        { year: 2024, cost, nationalContribution: own, milestones: { areaM2: 179000000, areas: 800 } },
        { year: 2025, cost, nationalContribution: own },
      ],
    },
  ],
  source: { citation: monitor, url: "http://www.the-monitor.org/", verified: true },
};

const asks = ["46000000.00", "16000000.00", "16000000.00"];

let world: World;
let id: string;
let requirementId: string;

const gap = async (query: Record<string, string> = {}) =>
  (await world.anyone.does(getGapReport, { query: { state: "KHM", from: "2023", to: "2025", ...query } }))
    .body;

beforeAll(async () => {
  world = await callersOf(await startLocal({ port: 0, inMemory: true, seed: "reference" }));
});
afterAll(() => world?.stop());

describe("the plan", () => {
  test("a draft counts for nothing", async () => {
    const draft = await world.focalPoint("KHM").does(draftWorkPlan, { body: plan, headers: once("plan") });
    id = draft.body.id;
    expect(draft.body).toMatchObject({
      status: "draft",
      version: 1,
      requirement: { revised: "138000000.00" },
    });
    expect((await gap()).totals.requirement).toBe("0.00");
    expect((await gap()).notReported).toEqual(["KHM"]);

    const publication = await world
      .focalPoint("KHM")
      .does(publishWorkPlan, { params: { id }, headers: ifMatch(draft.etag) });
    expect(publication.etag).toBe('"2"');
  });

  test("published, it reads back exactly as declared, with what is asked from others", async () => {
    const { body, etag } = await world.anyone.does(getWorkPlan, { params: { id } });
    const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(body).toEqual({
      ...plan,
      id,
      status: "published",
      version: 2,
      visibility: "public",
      supersedes: [],
      createdAt: instant,
      updatedAt: instant,
      publishedAt: instant,
      requirement: { original: "138000000.00", revised: "138000000.00" },
      activities: plan.activities.map((activity) => ({
        ...activity,
        years: activity.years.map((year, index) => ({
          ...year,
          assistanceRequired: asks[index],
          assistanceDerived: true,
        })),
      })),
    });
    expect(etag).toBe('"2"');
  });

  test("its activity became one requirement, wholly open", async () => {
    const { body } = await world.anyone.does(listAssistanceRequirements, {
      query: { state: "KHM", status: "open" },
    });
    expect(body.items).toHaveLength(1);
    requirementId = body.items[0]?.id ?? "";
    expect(body.items[0]).toMatchObject({
      id: `ar_${id.slice(3)}.A1`,
      status: "open",
      kind: "financial",
      workPlan: { id, ref: "A1" },
      years: [2023, 2024, 2025].map((year, index) => ({
        year,
        original: asks[index],
        revised: asks[index],
        committed: "0.00",
        open: asks[index],
      })),
    });
  });

  test("its gap is what neither Cambodia nor anyone else pays", async () => {
    const report = await gap();
    expect(report.totals).toEqual({
      requirement: "138000000.00",
      requirementOriginal: "138000000.00",
      nationalContribution: "60000000.00",
      nationalContributionPlanned: "0.00",
      assistanceRequired: "78000000.00",
      pledged: "0.00",
      committed: "0.00",
      disbursed: "0.00",
      funding: "0.00",
      gap: "78000000.00",
      surplus: "0.00",
      netBalance: "78000000.00",
      coverage: "0.4348",
      externalCoverage: "0.0000",
      coverageWithPledges: "0.4348",
      coverageWithoutSurplus: "0.4348",
      records: "/reports/records?state=KHM&from=2023&to=2025&standing=cell&currency=USD",
    });
    expect(
      report.cells.map((cell) => [cell.state, cell.pillar, cell.year, cell.requirement, cell.gap]),
    ).toEqual([2023, 2024, 2025].map((year, index) => ["KHM", "survey-clearance", year, cost, asks[index]]));
    expect(report).toMatchObject({ currency: "USD", unallocated: [], shared: [], notReported: [] });
    expect(report.basis).toMatchObject({ filters: { states: ["KHM"], from: 2023, to: 2025 } });
  });
});

describe("a five-year pledge in euro, committed in part", () => {
  const lines = [
    { year: 2024, amount: "5000000.00" },
    { year: 2025, amount: "3333333.33" },
  ];
  const decidedOn = "2024-06-14";
  let pledgeId: string;
  let commitmentId: string;
  let rate: string;

  test("stands beside funding, never inside", async () => {
    const before = await gap();
    const { body } = await world.focalPoint("DEU").does(recordPledge, {
      body: {
        donor: "DEU",
        title: "Clearance in Cambodia, five years",
        currency: "EUR",
        earmarking: "earmarked",
        targets: { states: ["KHM"], pillars: ["survey-clearance"] },
        schedule: [2024, 2025, 2026, 2027, 2028].map((year) => ({
          paymentYear: year,
          availabilityYear: year,
          amount: "5000000.00",
        })),
        announcedOn: "2024-03-15",
      },
    });
    pledgeId = body.id;
    expect(body).toMatchObject({ multiYear: true, frontLoaded: false, pledged: "25000000.00" });
    const { pledged, coverageWithPledges, ...rest } = (await gap()).totals;
    const { pledged: none, coverageWithPledges: same, ...untouched } = before.totals;
    expect(rest).toEqual(untouched);
    expect(Number(pledged)).toBeGreaterThan(Number(none));
    expect(Number(coverageWithPledges)).toBeGreaterThan(Number(same));
  });

  test("moves the gap by the converted amount and no more", async () => {
    const before = await gap();
    const { body } = await world
      .focalPoint("DEU")
      .does(recordCommitment, { body: { pledgeId, requirementId, decidedOn, lines } });
    commitmentId = body.id;
    const published = (await world.anyone.does(listExchangeRates, { query: { currency: "EUR" } })).body.items;
    const june = published[0]?.rates.find(({ period }) => period === "2024-06");
    expect(body.rate).toMatchObject({
      currency: "EUR",
      period: "2024-06",
      old: false,
      unitsPerUsd: june?.unitsPerUsd,
    });
    rate = body.rate.unitsPerUsd;

    const after = await gap();
    const [in2024, in2025] = ["5000000.00", "3333333.33"].map((amount) => inDollars(amount, rate));
    if (in2024 === undefined || in2025 === undefined) throw new Error("Two lines");
    const gapOf = (value: typeof in2024) => written(minus(exactly("16000000"), value));
    expect(after.cells.map(({ year, gap: left, funding }) => [year, left, funding])).toEqual([
      [2023, cost, "0.00"],
      [2024, gapOf(in2024), written(in2024)],
      [2025, gapOf(in2025), written(in2025)],
    ]);
    const moved = plus(exactly(written(in2024)), exactly(written(in2025)));
    expect(after.totals).toMatchObject({
      requirement: before.totals.requirement,
      nationalContribution: before.totals.nationalContribution,
      assistanceRequired: before.totals.assistanceRequired,
      committed: written(moved),
      funding: written(moved),
      gap: written(minus(exactly("78000000"), moved)),
      surplus: "0.00",
      disbursed: "0.00",
    });
    expect(after.totals.coverage).toBe(
      written(
        { ...plus(exactly("60000000"), moved), under: plus(exactly("60000000"), moved).under * 138000000n },
        4,
      ),
    );
  });

  test("leaves the rest of the pledge outstanding, tranche by tranche", async () => {
    const { body } = await world.anyone.does(getPledge, { params: { id: pledgeId } });
    expect(body).toMatchObject({
      pledged: "25000000.00",
      committed: "8333333.33",
      outstanding: "16666666.67",
    });
    expect(body.tranches.map(({ name, outstanding }) => [name, outstanding])).toEqual([
      ["2024", "0.00"],
      ["2025", "1666666.67"],
      ["2026", "5000000.00"],
      ["2027", "5000000.00"],
      ["2028", "5000000.00"],
    ]);
    const { body: need } = await world.anyone.does(getAssistanceRequirement, {
      params: { id: requirementId },
    });
    expect(need.years.map(({ year, committed }) => [year, committed])).toEqual([
      [2023, "0.00"],
      [2024, written(inDollars("5000000.00", rate))],
      [2025, written(inDollars("3333333.33", rate))],
    ]);
  });

  test("shows in euro as recorded, without a cent of conversion", async () => {
    const { totals } = await gap({ currency: "EUR" });
    expect(totals).toMatchObject({ committed: "8333333.33", funding: "8333333.33", disbursed: "0.00" });
  });

  test("a payment is part of the commitment: the gap stays", async () => {
    const before = await gap({ currency: "EUR" });
    await world.focalPoint("DEU").does(recordDisbursement, {
      params: { id: commitmentId },
      body: {
        paidOn: "2024-09-30",
        year: 2024,
        amountSent: "4999999.99",
        amountReceived: { amount: "5412345.67", currency: "USD" },
      },
    });
    const after = await gap({ currency: "EUR" });
    expect(after.totals).toEqual({ ...before.totals, disbursed: "4999999.99" });
  });

  test("requirement + surplus = national + funding + gap, in every currency and cell", async () => {
    for (const currency of ["USD", "EUR", "JPY", "JOD", "KHR"]) {
      const report = await gap({ currency });
      for (const line of [...report.cells, report.totals]) {
        const left = plus(exactly(line.requirement), exactly(line.surplus));
        const right = plus(exactly(line.nationalContribution), exactly(line.funding), exactly(line.gap));
        expect(written(left, 4)).toBe(written(right, 4));
      }
    }
  });

  test("what is stored is what the events give", async () => {
    expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
  });
});
