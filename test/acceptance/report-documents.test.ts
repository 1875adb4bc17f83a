/** Reports as documents over HTTP: their figures are those of the JSON reports, cell by cell, in every format. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getChart } from "@angkor/contract/operations/get-chart";
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { decimalIn, percentIn, textsIn, wholeIn } from "@angkor/documents/languages";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowOf, tablesOf, tablesOfHtml, workbookOf } from "../../packages/documents/test/read-document.ts";
import { startDemonstration } from "../http/demonstration.ts";
import { expectProblem } from "../http/service.ts";
import type { World } from "../http/world.ts";
import { englishIn, recordedIn, runsOf } from "./english-texts.ts";
import { type Figure, query, reportsFor } from "./report-figures.ts";

let world: World;

beforeAll(async () => {
  world = await startDemonstration();
}, 240_000);
afterAll(() => world?.stop());

const fetched = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(`${world.url}${path}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.status, new TextDecoder().decode(bytes.slice(0, 500))).toBe(200);
  return bytes;
};

const documents = new Map<string, Promise<Uint8Array>>();

/** A document, made once: nothing here changes what it tells. */
const download = (path: string): Promise<Uint8Array> => {
  const document = documents.get(path) ?? fetched(path);
  documents.set(path, document);
  return document;
};

const reports = reportsFor(() => world.anyone);

const languages = ["en", "fr", "es"] as const;
type Language = (typeof languages)[number];

/** Every format and language of pages, with what reads their tables. */
const pages = languages.flatMap((language) => [
  { format: "docx", language, read: tablesOf },
  { format: "html", language, read: tablesOfHtml },
]);

const written = ({ kind, value: told }: Figure, language: Language): string => {
  if (told === null) return "–";
  if (kind === "ratio") return percentIn(String(told), language);
  return kind === "value" ? decimalIn(String(told), language) : wholeIn(String(told), language);
};

/** Rows whatever their order. */
const inOrder = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

describe.each(Object.entries(reports))("the %s report", (_, { path, tables }) => {
  test.each(pages)("tells in $format what JSON tells, in $language", async ({ format, language, read }) => {
    const asked = await tables();
    expect(Object.values(asked).flat().length).toBeGreaterThan(4);
    const found = await read(await download(`${path}&format=${format}&language=${language}`));
    for (const [name, rows] of Object.entries(asked)) {
      const expected = rows.map((row) =>
        row.filter((figure) => !figure.detail).map((figure) => written(figure, language)),
      );
      if (expected.length === 0) continue;
      const width = expected[0]?.length ?? 0;
      const told = found.map((table) => table.slice(1, expected.length + 1).map((row) => row.slice(-width)));
      // States stand by their names, which another language puts in another order.
      expect(told.map(inOrder), name).toContainEqual(inOrder(expected));
    }
  });

  test.each(languages)("tells in XLSX what JSON tells, as numbers, in %s", async (language) => {
    const text = textsIn(language);
    const workbook = await workbookOf(await download(`${path}&format=xlsx&language=${language}`));
    for (const { name } of workbook.worksheets) expect([name, name.length <= 31]).toEqual([name, true]);
    expect(workbook.worksheets.at(-1)?.name).toBe(text("basis"));
    for (const [name, rows] of Object.entries(await tables())) {
      if (rows.length === 0) continue;
      const sheet = workbook.worksheets.find((one) => one.name === Reflect.apply(text, undefined, [name]));
      if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
      const expected = rows.map((row) =>
        row.map((figure) => (figure.value === null ? null : Number(figure.value))),
      );
      const told = rows.map((row, index) => rowOf(sheet, index + 2).slice(-row.length));
      expect(inOrder(told), name).toEqual(inOrder(expected));
    }
  });
});

/** What the records behind a document say themselves, in whatever language. */
const recorded = async (path: string): Promise<ReadonlySet<string>> => {
  const report = path.replace("/documents/indicators", "/indicators").replace("/documents/", "/reports/");
  return new Set(recordedIn(await (await fetch(`${world.url}${report}`)).json()));
};

describe.each(["fr", "es"] as const)("in %s", (language) => {
  const english = async (path: string, format: "html" | "docx" | "xlsx", to: Language): Promise<string[]> => {
    const texts = await runsOf(format, await download(`${path}&format=${format}&language=${to}`));
    return texts.filter(englishIn(language, await recorded(path)));
  };

  test.each(Object.entries(reports))("no text of the %s report is English", async (_, { path }) => {
    expect((await english(path, "html", "en")).length).toBeGreaterThan(20);
    for (const format of ["html", "docx", "xlsx"] as const)
      expect([format, await english(path, format, language)]).toEqual([format, []]);
  });
});

test("totals of a workbook stand beside their formulas, and are those of the report", async () => {
  const workbook = await workbookOf(await download(`/documents/coverage?${query}&format=xlsx`));
  const { body } = await world.anyone.does(getCoverageReport, { query });
  const sheet = workbook.getWorksheet("By State");
  if (sheet === undefined) throw new Error("There is no sheet By State");
  const last = rowOf(sheet, body.byState.length + 2);
  const rows = body.byState.length + 1;
  expect(last.slice(0, 3)).toEqual([
    "Total",
    null,
    { formula: `SUBTOTAL(109,C2:C${rows})`, result: Number(body.totals.requirement) },
  ]);
  expect(last[5]).toEqual({ formula: `SUBTOTAL(109,F2:F${rows})`, result: Number(body.totals.funding) });
  expect(last[6]).toEqual({ formula: `SUBTOTAL(109,G2:G${rows})`, result: Number(body.totals.gap) });
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
});

test("a page is shown by browsers, which may do nothing with it but apply its own style", async () => {
  const response = await fetch(`${world.url}/documents/coverage?${query}&format=html&language=fr`, {
    headers: { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" },
  });
  const html = await response.text();
  const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  expect(html).toContain(`content="${policy.replaceAll("'", "&#39;")}"`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-disposition": expect.stringMatching(/^inline; filename="coverage-[\d-]{10}-fr\.html"$/),
    "content-security-policy": `${policy}; frame-ancestors 'none'; sandbox`,
    "x-content-type-options": "nosniff",
  });
});

describe.each(["coverage?", "years?", "flows?", "heat?", "progress?state=HRV&"])("the chart %s", (chart) => {
  test.each(languages)("is drawn as SVG with its words, in %s", async (language) => {
    const bytes = await download(`/documents/charts/${chart}${query}&language=${language}`);
    const svg = new TextDecoder().decode(bytes);
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{20,}"/);
    expect(svg).toMatch(/<desc>[^<]{20,}<\/desc>/);
  });

  test("is drawn as PNG", async () => {
    const png = await download(`/documents/charts/${chart}${query}&format=png`);
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    // 1060 pixels wide or more, at twice the size.
    expect(new DataView(png.buffer).getUint32(16)).toBeGreaterThanOrEqual(2120);
  });
});

test("what was reached is drawn for one State, as it is known at an instant", async () => {
  const params = { chart: "progress" };
  for (const state of [{}, { state: "KHM,HRV" }]) {
    const answer = await world.anyone.ask(getChart, { params, query: state });
    expectProblem(answer, "request-invalid", ["/query/state"]);
  }
  const before = { state: "KHM", asOf: "2020-01-01T00:00:00.000Z" };
  expectProblem(await world.anyone.ask(getChart, { params, query: before }), "nothing-to-draw");
});

const hasOffice = (): boolean => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

const office = hasOffice();

describe.skipIf(!office)(`LibreOffice${office ? "" : " (skipped: soffice is not installed)"}`, () => {
  test("opens documents and workbooks of every report", { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "angkor-office-"));
    try {
      const files: string[] = [];
      for (const [name, { path }] of Object.entries(reports)) {
        for (const format of ["docx", "xlsx"]) {
          const file = join(folder, `${name}-${format}.${format}`);
          await writeFile(file, await download(`${path}&format=${format}&language=es`));
          files.push(file);
        }
      }
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
        stdio: "ignore",
        timeout: 150_000,
      });
      for (const file of files) {
        const pdf = await readFile(file.replace(/\.\w+$/, ".pdf"));
        expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
        expect(pdf.length).toBeGreaterThan(10_000);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
