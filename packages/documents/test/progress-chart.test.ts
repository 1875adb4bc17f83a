/** What was planned beside what was reached: what is not reported is told, and never drawn as nothing. */
import { beforeAll, expect, test } from "vitest";
import { type DrawPng, pngDrawing } from "../src/charts/chart-png.ts";
import { chartSvg } from "../src/charts/chart-svg.ts";
import { languages, textsIn } from "../src/languages/language.ts";
import { progressChart } from "../src/reports/progress-chart.ts";
import type { PlanProgress } from "../src/reports/state-profile-content.ts";
import { drawingFiles } from "./drawing-files.ts";

let draw: DrawPng;
beforeAll(async () => {
  draw = await pngDrawing(drawingFiles);
});

const clearance = { pillar: "survey-clearance", measure: "areaM2" } as const;
const line = (year: number, planned?: number, reached?: number) => ({
  pillar: clearance.pillar,
  year,
  ...(planned !== undefined && { planned: { areaM2: planned } }),
  ...(reached !== undefined && { reached: { areaM2: reached } }),
});

const plan = (lines: PlanProgress["lines"], notReported: readonly number[] = []): PlanProgress => ({
  title: "Clearance",
  status: "published",
  lines,
  cumulative: [{ ...clearance, notReported }],
  remaining: [],
  unconfirmed: [],
});

const on = (language: (typeof languages)[number]) => ({ instant: "2026-11-21T12:00:00.000Z", language });
const panels = (...plans: PlanProgress[]) => progressChart(plans, on("en"))?.panels;

test("a year that is over says whether it is reported, in full or in part; one to come says nothing", () => {
  const lines = [
    line(2023, 2_000_000, 1_500_000),
    line(2024, 2_000_000),
    line(2025, 2_000_000),
    line(2025, 3_000_000, 500_000),
    line(2026, 2_000_000),
  ];
  expect(panels(plan(lines, [2024, 2025]))).toEqual([
    {
      title: "Survey and clearance – Area (km²)",
      columns: [
        { label: "2023", planned: 2, reached: 1.5, isMissing: false },
        { label: "2024", planned: 2, isMissing: true },
        { label: "2025", planned: 5, reached: 0.5, isMissing: true },
        { label: "2026", planned: 2, isMissing: false },
      ],
    },
  ]);
  expect(progressChart([plan(lines, [2024, 2025])], on("en"))?.inWords).toBe(
    "For each year, what was planned / what was reached: Survey and clearance – Area (km²): 2023 2 / 1.5, 2024 2 / not reported, 2025 5 / ≥ 0.5, 2026 2 / –.",
  );
});

test("no year between others is left out, and a period that is not divided stands as one", () => {
  const period = { from: 2026, to: 2028 };
  const lines = [
    line(2023, undefined, 400),
    line(2025, 900, 0),
    { pillar: clearance.pillar, period, planned: { areaM2: 3000 } },
  ];
  expect(panels(plan(lines))?.flatMap(({ columns }) => columns)).toEqual([
    { label: "2023", reached: 400, isMissing: false },
    { label: "2024", isMissing: true },
    { label: "2025", planned: 900, reached: 0, isMissing: false },
    { label: "2026–2028", planned: 3000, isMissing: false },
  ]);
});

test("of a period that still runs, what is reported is at least so much", () => {
  const period = { from: 2025, to: 2027 };
  const lines = [{ pillar: clearance.pillar, period, planned: { areaM2: 900 }, reached: { areaM2: 200 } }];
  expect(progressChart([plan(lines)], on("en"))?.inWords).toContain("2025–2027 900 / ≥ 200");
});

test("several plans bear their titles; pillars and years narrow what is drawn", () => {
  const plans = [
    plan([line(2025, 100)]),
    { ...plan([line(2015, undefined, 50)]), title: "Strategy", status: "superseded" },
  ];
  expect(panels(...plans)?.map(({ title }) => title)).toEqual([
    "Clearance – Survey and clearance – Area (m²)",
    "Strategy (replaced since) – Survey and clearance – Area (m²)",
  ]);
  const narrowed = progressChart(plans, on("en"), { years: { from: 2010, to: 2019 } });
  expect(narrowed?.panels.map(({ title }) => title)).toEqual(["Survey and clearance – Area (m²)"]);
  expect(progressChart(plans, on("en"), { pillars: ["victim-assistance"] })).toBeUndefined();
});

test("without a figure there is no chart", () => {
  const words = { ...plan([{ ...line(2025), planned: { description: "A survey" } }]), cumulative: [] };
  expect(panels()).toBeUndefined();
  expect(panels(words)).toBeUndefined();
});

test.each(languages)("is drawn with its words, in %s", (language) => {
  const chart = progressChart([plan([line(2024, 400), line(2025, 500, 300)], [2024])], on(language));
  if (chart === undefined) throw new Error("There is no chart");
  const svg = chartSvg(chart, language);
  const text = textsIn(language);
  for (const words of [text("planned"), text("reached"), text("notReportedShort"), "300", "400", "2024"])
    expect(svg).toContain(`>${words}</text>`);
  expect([...draw(chart, language).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});
