/** A ministry's own lines of a plan, and rates: recorded, read back, revised, and what is wrong told by line and column. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerOf, type Schema } from "@angkor/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyWorkPlan } from "../../infra/local/import/api/service.ts";
import { type ImportService, startImportService, verify } from "./import-service.ts";

const example = fileURLToPath(new URL("../../docs/examples/work-plan.csv", import.meta.url));
const exampleLines = readFileSync(example, "utf8").trim().split("\n");

const header =
  "state,plan,title,currency,activity,activityTitle,pillar,year,yearTo,cost,nationalContribution,nationalStatus";
const line = "COL,own,Own plan,USD,A1,Clearance,survey-clearance,2027,,100,,";

let service: ImportService;
beforeAll(async () => {
  service = await startImportService();
});
afterAll(() => service?.stop());

const plansOf = (state: string) => everyWorkPlan(service.client, { state });

describe("Cambodia 2023 to 2025, the example of the documentation", () => {
  test("reads back as it was written", async () => {
    expect(await service.file("work-plans", example)).toMatchObject({ read: 3, recorded: 3, rejected: 0 });
    const { data } = await answerOf(
      service.client.GET("/reports/gap", { params: { query: { state: "KHM" } } }),
    );
    expect(
      data.cells.map(({ year, requirement, nationalContributionPlanned, assistanceRequired, gap }) => [
        year,
        requirement,
        nationalContributionPlanned,
        assistanceRequired,
        gap,
      ]),
    ).toEqual([
      [2023, "46000000.00", "0.00", "46000000.00", "46000000.00"],
      [2024, "46000000.00", "30000000.00", "16000000.00", "46000000.00"],
      [2025, "46000000.00", "30000000.00", "16000000.00", "46000000.00"],
    ]);
  });

  test("imported again changes nothing", async () => {
    const before = await verify(service);
    expect(await service.file("work-plans", example)).toMatchObject({
      unchanged: 3,
      recorded: 0,
      revised: 0,
    });
    expect(await verify(service)).toEqual(before);
  });

  test("with another cost is revised, and the original stays beside it", async () => {
    const changed = exampleLines.map((text) => text.replace(",2025,,46000000,", ",2025,,50000000,"));
    expect(await service.lines("work-plans", changed)).toMatchObject({ revised: 3 });
    expect(await plansOf("KHM")).toMatchObject([
      { status: "revised", requirement: { original: "138000000.00", revised: "142000000.00" } },
    ]);
  });

  test("tells what the plan says in words, and keeps what a later file does not speak of", async () => {
    const columns = `${header},adoptedOn,evidenceBase,diverseNeeds`;
    const told = `${line.replace("COL,own", "THA,words")},2026-11-01,Baseline of 2025 (page 3),`;
    const planOf = async () => {
      const [plan] = (await plansOf("THA")).filter(({ source }) =>
        source?.citation.startsWith("Plan words."),
      );
      const path = { id: plan?.id ?? "wp_none" };
      return (await answerOf(service.client.GET("/work-plans/{id}", { params: { path } }))).data;
    };
    expect(await service.lines("work-plans", [columns, told])).toMatchObject({ recorded: 1 });
    const evidenceBase = { text: "Baseline of 2025 (page 3)" };
    expect(await planOf()).toMatchObject({ adoptedOn: "2026-11-01", sections: { evidenceBase } });
    expect(await service.lines("work-plans", [columns, told])).toMatchObject({ unchanged: 1 });
    const later = told.replace("Baseline of 2025 (page 3),", ",Women were heard (page 5)");
    expect(await service.lines("work-plans", [columns, later])).toMatchObject({ revised: 1 });
    const diverseNeeds = { text: "Women were heard (page 5)" };
    expect((await planOf()).sections).toEqual({ evidenceBase, diverseNeeds });
    expect(await service.lines("work-plans", [header, told.split(",2026-11-01")[0] ?? ""])).toMatchObject({
      unchanged: 1,
    });
  });

  test("that states what it only implied before is revised, though no figure changes", async () => {
    const columns = `${header},assistanceRequired`;
    const implied = `${line.replace("COL,own", "THA,stated").replace("Own plan", "Stated plan")},`;
    expect(await service.lines("work-plans", [columns, implied])).toMatchObject({ recorded: 1 });
    expect(await service.lines("work-plans", [columns, `${implied}100`])).toMatchObject({ revised: 1 });
    expect(await service.lines("work-plans", [columns, `${implied}100`])).toMatchObject({ unchanged: 1 });
  });

  test("replaces a plan of the same title that was entered in another way, and makes no second", async () => {
    const body: Schema<"WorkPlanInput"> = {
      state: "LAO",
      kind: "national-work-plan",
      title: "Safe path",
      currency: "USD",
      period: { from: 2027, to: 2027 },
      activities: [
        { ref: "A1", title: "Survey", pillar: "survey-clearance", years: [{ year: 2027, cost: "5" }] },
      ],
    };
    const { data } = await answerOf(service.client.POST("/work-plans", { body }));
    await answerOf(
      service.client.POST("/work-plans/{id}/publish", {
        params: { path: { id: data.id }, header: { "If-Match": '"1"' } },
      }),
    );
    await service.lines("work-plans", [
      header,
      "LAO,path,Safe path,USD,A1,Survey,survey-clearance,2027,,7,,",
    ]);
    expect(await plansOf("LAO")).toMatchObject([{ id: data.id, requirement: { revised: "7.00" } }]);
  });
});

describe("lines that are wrong", () => {
  test.each([
    ["COL,own,Own plan,USD,A1,Clearance,survey-clearance,2027,,-5,,", "cost"],
    ["COL,own,Own plan,USD,A1,Clearance,survey-clearance,,,100,,", "year"],
    ["COL,own,Own plan,USD,A1,Clearance,mine-laying,2027,,100,,", "pillar"],
    ["XXX,own,Own plan,USD,A1,Clearance,survey-clearance,2027,,100,,", "state"],
    ["COL,own,Own plan,DOLLAR,A1,Clearance,survey-clearance,2027,,100,,", "currency"],
    ["COL,own,Own plan,EUR,A1,Clearance,survey-clearance,2027,,100,,", "currency"],
    ["COL,own,Own plan,USD,A1,Clearance,survey-clearance,2027,,100.005,,", "cost"],
    ["COL,own,Own plan,USD,A1,Clearance,survey-clearance,2027,2026,100,,", "yearTo"],
    ["COL,own,Own plan,USD,A1,Clearance,survey-clearance,2027,,100,50,", "nationalStatus"],
    ["COL,own,Own plan,USD,A1,Clearance,survey-clearance,2027,,100,50,promised", "nationalStatus"],
    ["COL,own,,USD,A1,Clearance,survey-clearance,2027,,100,,", "title"],
    ["COL,o w n,Own plan,USD,A1,Clearance,survey-clearance,2027,,100,,", "plan"],
    ["COL,own,Own plan,USD,A 1,Clearance,survey-clearance,2027,,100,,", "activity"],
    ["COL,own,Own plan,USD,A1,Clearance,survey-clearance,1492,,100,,", "year"],
  ])("%s: %s", async (wrong, column) => {
    const report = await service.lines("work-plans", [header, wrong]);
    expect(report).toMatchObject({ rejected: 1, recorded: 0 });
    expect(report.faults[0]).toMatchObject({ line: 2, column });
    expect(await plansOf("COL")).toEqual([]);
  });

  test("that disagree with one another, or tell a year twice", async () => {
    const report = await service.lines("work-plans", [
      header,
      line,
      line.replace("Own plan", "Another title").replace(",2027,", ",2028,"),
      line,
    ]);
    expect(report.faults).toMatchObject([
      { line: 2 },
      { line: 3, column: "title" },
      { line: 4, column: "year" },
    ]);
  });

  test("stop their own plan and no other", async () => {
    const report = await service.lines("work-plans", [
      header,
      line,
      line.replace("COL,own", "PER,own").replace(",100,", ",x,"),
    ]);
    expect(report).toMatchObject({ recorded: 1, rejected: 1 });
    expect([await plansOf("COL"), await plansOf("PER")].map((plans) => plans.length)).toEqual([1, 0]);
  });

  test("stop everything when all or nothing is asked for", async () => {
    const before = await verify(service);
    const lines = [
      header,
      line.replace("COL,own", "ECU,own"),
      line.replace("COL,own", "PER,own").replace(",100,", ",x,"),
    ];
    expect(await service.lines("work-plans", lines, true)).toMatchObject({
      recorded: 0,
      rejected: 1,
      notWritten: 1,
    });
    expect(await verify(service)).toEqual(before);
  });
});

describe("rates", () => {
  const rates = ["month,currency,units_per_usd,source", "2026-05,EUR,0.85,Bank", "2026-06,EUR,0.86,Bank"];

  test("are recorded once, corrected by a later file, and taken back by a still later one", async () => {
    expect(await service.lines("rates", rates)).toMatchObject({ recorded: 2 });
    expect(await service.lines("rates", rates)).toMatchObject({ unchanged: 2 });
    const corrected = rates.map((text) => text.replace("0.86", "0.87"));
    for (const figure of ["0.87", "0.86", "0.87"]) {
      const lines = rates.map((text) => text.replace("0.86", figure));
      expect(await service.lines("rates", lines)).toMatchObject({ revised: 1, unchanged: 1 });
    }
    expect(await service.lines("rates", corrected)).toMatchObject({ unchanged: 2 });
  });

  test("of the annual file and of the service's own are read alike", async () => {
    const annual = ["year,currency,units_per_usd,source", "2025,EUR,0.9,Bank"];
    const own = ["period,currency,unitsPerUsd,source", "2025,EUR,0.90,Bank"];
    expect(await service.lines("rates", annual)).toMatchObject({ recorded: 1 });
    expect(await service.lines("rates", own)).toMatchObject({ unchanged: 1 });
  });

  test.each([
    ["2026-13,EUR,1,Bank", "month"],
    ["2026-05,ABC,1,Bank", "currency"],
    ["2026-05,CHF,0,Bank", "units_per_usd"],
    ["2026-05,CHF,-1,Bank", "units_per_usd"],
    ["2026-05,CHF,1e3,Bank", "units_per_usd"],
    ["2026-05,CHF,1,", "source"],
  ])("%s is rejected for its %s", async (wrong, column) => {
    const report = await service.lines("rates", ["month,currency,units_per_usd,source", wrong]);
    expect(report.faults[0]).toMatchObject({ line: 2, column });
  });

  test("of another table are refused with the columns that are missing", async () => {
    await expect(service.lines("rates", ["year,AED,AFN", "1990,3.6,"])).rejects.toThrow(
      "it lacks the column unitsPerUsd or units_per_usd",
    );
  });
});
