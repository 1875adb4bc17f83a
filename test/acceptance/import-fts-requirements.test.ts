/**
 * FTS requirements in an empty service: for each State and year, the gap report says what the file says. The expected
 * figures are reckoned here from the file itself, in whole dollars.
 */
import { readFileSync } from "node:fs";
import { demonstrationFile } from "@angkor/data";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { cellsOf, type ImportService, startImportService, verify } from "./import-service.ts";

const file = demonstrationFile("fts_mine_action_requirements.csv");
const Rows = z.array(
  z.object({
    countryCode: z.string(),
    year: z.string(),
    requirements: z.string(),
    funding: z.string(),
    percentFunded: z.string(),
  }),
);
const text = readFileSync(file, "utf8");
const rows = Rows.parse(parse(text, { columns: true }));
const byStateAndYear = Map.groupBy(rows, ({ countryCode, year }) => `${countryCode} ${year}`);

const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + Number(text), 0);
const groups = [...byStateAndYear].map(([name, of]) => ({
  name,
  plans: of.length,
  reported: of.some(({ requirements }) => requirements !== ""),
  requirement: sum(of.map(({ requirements }) => requirements)),
  funding: sum(of.map(({ funding }) => funding)),
  percentFunded: of.map((row) => row.percentFunded),
}));

const percent = (funding: number, requirement: number): number => Math.round((100 * funding) / requirement);

let service: ImportService;
let cells: Awaited<ReturnType<typeof cellsOf>>;

beforeAll(async () => {
  service = await startImportService();
  const report = await service.file("fts-requirements", file);
  expect(report.faults).toEqual([]);
  expect(report).toMatchObject({ read: rows.length, rejected: 0, notWritten: 0 });
  cells = await cellsOf(service);
});

afterAll(() => service?.stop());

describe("every row with a requirement", () => {
  const withRequirement = groups.filter(({ requirement }) => requirement > 0);

  test("is in this file", () => {
    expect(rows.filter(({ requirements }) => Number(requirements) > 0)).toHaveLength(236);
    expect(withRequirement.filter(({ plans }) => plans > 1)).not.toHaveLength(0);
  });

  test.each(withRequirement)("$name: the report tells the file's figures", (group) => {
    const cell = cells.get(group.name);
    expect(Number(cell?.requirement)).toBe(group.requirement);
    expect(Number(cell?.funding)).toBe(group.funding);
    const told = percent(Number(cell?.funding), Number(cell?.requirement));
    expect(told).toBe(percent(group.funding, group.requirement));
    if (group.plans === 1) expect(told).toBe(Number(group.percentFunded[0]));
    expect(cell?.coverage).toBe((Math.round((group.funding / group.requirement) * 1e4) / 1e4).toFixed(4));
  });

  test.each(withRequirement.filter(({ funding, requirement }) => funding > requirement))(
    "$name: more than was asked is a surplus, never a negative gap",
    (group) => {
      expect(cells.get(group.name)).toMatchObject({
        gap: "0.00",
        surplus: `${group.funding - group.requirement}.00`,
      });
    },
  );

  test.each(withRequirement.filter(({ funding, requirement }) => funding <= requirement))(
    "$name: the gap is what is missing",
    (group) => {
      expect(cells.get(group.name)).toMatchObject({
        gap: `${group.requirement - group.funding}.00`,
        surplus: "0.00",
      });
    },
  );
});

describe("a row without a requirement", () => {
  const without = groups.filter(({ reported, funding }) => !reported && funding > 0);

  test.each(without)("$name: has funding and no coverage", ({ name, funding }) => {
    expect(cells.get(name)).toMatchObject({
      requirement: "0.00",
      funding: `${funding}.00`,
      coverage: null,
      gap: "0.00",
    });
  });

  test("and without funding leaves nothing", () => {
    const empty = groups.filter(({ reported, funding }) => !reported && funding === 0);
    expect(empty.filter(({ name }) => cells.has(name))).toEqual([]);
  });

  test("is not a requirement of 0: that one makes a plan", async () => {
    const { data } = await service.client.GET("/work-plans", { params: { query: { state: "LBN" } } });
    const zero = data?.items.find(({ period }) => period.from === 2006);
    expect(zero).toMatchObject({ requirement: { original: "0.00", revised: "0.00" }, status: "published" });
    expect(data?.items.some(({ period }) => period.from === 2024)).toBe(false);
  });
});

describe("the file as a whole", () => {
  test("is a humanitarian response plan for each plan and State, with its source", async () => {
    const { data } = await service.client.GET("/work-plans", {
      params: { query: { kind: "humanitarian-response-plan", limit: 500 } },
    });
    expect(data?.items).toHaveLength(rows.filter(({ requirements }) => requirements !== "").length);
    expect(data?.items.every(({ source }) => source?.citation.startsWith("OCHA FTS plan "))).toBe(true);
  });

  test("adds up: requirement + surplus = funding + gap", async () => {
    const { data } = await service.client.GET("/reports/gap");
    const totals = data?.totals;
    const [requirement, surplus, funding, gap] = [
      totals?.requirement,
      totals?.surplus,
      totals?.funding,
      totals?.gap,
    ].map(Number);
    expect(requirement).toBe(sum(rows.map((row) => row.requirements)));
    expect(funding).toBe(sum(rows.map((row) => row.funding)));
    expect((requirement ?? 0) + (surplus ?? 0)).toBe((funding ?? 0) + (gap ?? 0));
  });

  test("imported again changes nothing", async () => {
    const before = await verify(service);
    expect(before.drift).toEqual([]);
    const again = await service.file("fts-requirements", file);
    expect(again).toMatchObject({ recorded: 0, revised: 0, rejected: 0 });
    expect(again.written.size).toBe(0);
    expect(await verify(service)).toEqual(before);
  });
});

describe("a later file", () => {
  const header = text.slice(0, text.indexOf("\n"));
  const line = (start: string): string => text.split("\n").find((found) => found.startsWith(start)) ?? "";

  test("with another requirement and funding revises both", async () => {
    const later = line("AFG,1263,").replace("21878008,12073102", "30000000,15000000");
    const report = await service.lines("fts-requirements", [header, later]);
    expect(report).toMatchObject({ read: 1, revised: 1, rejected: 0 });
    expect((await cellsOf(service)).get("AFG 2025")).toMatchObject({
      requirement: "30000000.00",
      requirementOriginal: "21878008.00",
      funding: "15000000.00",
    });
  });

  test("with the first figures again takes them back", async () => {
    await service.lines("fts-requirements", [header, line("AFG,1263,")]);
    expect((await cellsOf(service)).get("AFG 2025")).toMatchObject({
      requirement: "21878008.00",
      funding: "12073102.00",
    });
  });

  test("that states neither any more withdraws both, and a last one restores them", async () => {
    await service.lines("fts-requirements", [
      header,
      line("AFG,1263,").replace("21878008,12073102,55", ",,"),
    ]);
    expect((await cellsOf(service)).has("AFG 2025")).toBe(false);
    await service.lines("fts-requirements", [header, line("AFG,1263,")]);
    expect((await cellsOf(service)).get("AFG 2025")).toMatchObject({ coverage: "0.5518" });
    expect((await verify(service)).drift).toEqual([]);
  });
});
