/** The largest reports there can be: every State Party, ten years, every pillar. */
import { pillars } from "@angkor/domain/shared";
import { beforeAll, describe, expect, test } from "vitest";
import { type DrawPng, pngDrawing } from "../src/charts/chart-png.ts";
import { reportDocx } from "../src/docx/report-docx.ts";
import { reportHtml } from "../src/html/report-html.ts";
import { wholeIn } from "../src/languages/language.ts";
import type { ReportDocument } from "../src/report/report-document.ts";
import { coverageReportDocument, gapReportDocument } from "../src/reports/index.ts";
import { sumOf } from "../src/table/amounts.ts";
import { reportWorkbook } from "../src/xlsx/report-workbook.ts";
import { drawingFiles } from "./drawing-files.ts";
import { partOf, tablesOf, tablesOfHtml, workbookOf } from "./read-document.ts";

/** What an answer of the service holds. */
const limit = 4_400_000;

const states = Array.from({ length: 164 }, (_, index) => `S${String(index).padStart(2, "0")}`);
const years = Array.from({ length: 10 }, (_, index) => 2024 + index);
const nameOf = (code: string): string => `State of ${code} with a name of usual length`;

/** Figures that differ from line to line, as real ones do, so that nothing packs better than it would. */
const figures = (seed: number) => {
  const amount = (factor: number) => `${((seed * factor * 7919) % 98_765_432) + 1}.${10 + (seed % 90)}`;
  return {
    requirement: amount(3),
    nationalContribution: amount(5),
    assistanceRequired: amount(7),
    pledged: amount(11),
    committed: amount(13),
    disbursed: amount(17),
    funding: amount(19),
    gap: amount(23),
    surplus: amount(29),
    coverage: `0.${1000 + (seed % 8999)}`,
    externalCoverage: `0.${1000 + ((seed * 31) % 8999)}`,
  };
};

const head = { currency: "USD", computedAt: "2026-11-21T12:00:00.000Z", basis: { filters: {} } };

const gap = {
  ...head,
  totals: figures(1),
  cells: states.flatMap((state, one) =>
    pillars.flatMap((pillar, two) =>
      years.map((year, three) => ({ state, pillar, year, ...figures(1 + one * 997 + two * 101 + three) })),
    ),
  ),
  unallocated: [],
  shared: [],
  notReported: states.slice(100),
};

const coverage = {
  ...head,
  totals: figures(1),
  byState: states.map((state, index) => ({ state, ...figures(index) })),
  byPillar: pillars.map((pillar, index) => ({ pillar, ...figures(index) })),
  byYear: years.map((year, index) => ({ year, ...figures(index) })),
  byStateAndYear: states.flatMap((state, one) =>
    years.map((year, two) => ({ state, year, ...figures(one * 13 + two) })),
  ),
  byDonor: states.map((donor, index) => ({
    donor,
    class: "states-parties" as const,
    share: "0.0061",
    ...figures(index),
    undivided: figures(index),
  })),
  byDonorAndState: states.map((donor, index) => ({
    donor,
    state: states[163 - index] ?? "S00",
    ...figures(index),
  })),
  providers: [],
  victimAssistanceByState: [],
  statesNotParty: { states: [], totals: figures(1) },
  predictability: [],
  withoutSupport: [],
  equity: { states: 164, coverageGini: "0.5000", externalCoverageGini: "0.5000" },
  concentration: { donors: 164, herfindahl: "0.1000" },
  notReported: states.slice(150),
};

const bytesOf = (report: ReportDocument): Uint8Array =>
  new TextEncoder().encode(reportHtml(report, () => "").html);

let draw: DrawPng;

beforeAll(async () => {
  draw = await pngDrawing(drawingFiles);
});

describe("164 States over ten years", () => {
  test("the coverage report is made whole, and fits an answer", async () => {
    const report = coverageReportDocument(coverage, "fr", nameOf);
    const docx = await reportDocx(report, draw);
    expect(docx.length).toBeLessThan(limit);
    const [byState] = await tablesOf(docx);
    // Headings, 164 States, and what they add up to.
    expect(byState).toHaveLength(166);
    expect((await reportWorkbook(report)).length).toBeLessThan(limit);
    const html = bytesOf(report);
    expect(html.length).toBeLessThan(limit);
    expect((await tablesOfHtml(html))[0]).toHaveLength(166);
  });

  test("pages of the gap report say which of its rows they leave out, and the workbook has all", async () => {
    const report = gapReportDocument(gap, "en", nameOf);
    const docx = await reportDocx(report, draw);
    expect(docx.length).toBeLessThan(limit);
    const [cells = []] = await tablesOf(docx);
    expect(cells).toHaveLength(1 + 1500 + 1);
    const count = gap.cells.length;
    expect(count).toBe(164 * pillars.length * 10);
    expect(await partOf(docx, "word/document.xml")).toContain(
      `The first 1,500 of ${wholeIn(String(count), "en")} rows.`,
    );
    const html = bytesOf(report);
    expect(html.length).toBeLessThan(limit);
    expect(await tablesOfHtml(html)).toEqual(await tablesOf(docx));
    const sum = sumOf(gap.cells.map(({ requirement }) => requirement));
    expect(cells.at(-1)).toContain(wholeIn(sum, "en"));
    const xlsx = await reportWorkbook(report);
    expect(xlsx.length).toBeLessThan(limit);
    const [, sheet] = (await workbookOf(xlsx)).worksheets;
    expect(sheet?.rowCount).toBe(1 + count + 1);
  });
});
