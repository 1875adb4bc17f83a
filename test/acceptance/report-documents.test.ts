/** Reports as documents over HTTP: their figures are those of the JSON reports, cell by cell, in every format. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCompletenessReport } from "@angkor/contract/operations/get-completeness-report";
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { getMatchReport } from "@angkor/contract/operations/get-match-report";
import { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import { decimalIn, percentIn, textsIn, wholeIn } from "@angkor/documents/languages";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLocal } from "../../infra/local/server.ts";
import { rowOf, tablesOf, workbookOf } from "../../packages/documents/test/read-document.ts";
import { callersOf, type World } from "../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await callersOf(await startLocal({ port: 0, inMemory: true, seed: "demonstration" }));
}, 240_000);
afterAll(() => world?.stop());

const download = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(`${world.url}${path}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.status, new TextDecoder().decode(bytes.slice(0, 500))).toBe(200);
  return bytes;
};

/** A figure of a report as JSON tells it, and whether only workbooks have room for it. */
interface Figure {
  readonly kind: "money" | "ratio" | "value" | "count";
  readonly value: string | number | null;
  readonly detail?: true;
}
const money = (value: string | null): Figure => ({ kind: "money", value });
const ratio = (value: string | null): Figure => ({ kind: "ratio", value });
const value = (told: string | null): Figure => ({ kind: "value", value: told });
const count = (told: number | null): Figure => ({ kind: "count", value: told });
const detail = (figure: Figure): Figure => ({ ...figure, detail: true });

const line = (
  of: Record<
    "requirement" | "nationalContribution" | "assistanceRequired" | "gap" | "surplus",
    string | null
  > &
    Record<"funding" | "pledged" | "committed" | "disbursed", string> &
    Record<"coverage" | "externalCoverage", string | null>,
): Figure[] => [
  money(of.requirement),
  money(of.nationalContribution),
  detail(money(of.assistanceRequired)),
  money(of.funding),
  money(of.gap),
  detail(money(of.surplus)),
  money(of.pledged),
  detail(money(of.committed)),
  detail(money(of.disbursed)),
  ratio(of.coverage),
  ratio(of.externalCoverage),
];

/** The same of no single cell, of which pages show less. */
const undivided = (of: Parameters<typeof line>[0]): Figure[] => {
  const shown = [0, 3, 6];
  return line(of).map((figure, index) => (shown.includes(index) ? figure : detail(figure)));
};

/** A table of a report: the name of its text, and its figures row by row, which end each row. */
interface Expected {
  readonly path: string;
  readonly tables: () => Promise<Readonly<Record<string, readonly (readonly Figure[])[]>>>;
}

const query = "from=2024&to=2028";

const reports: Readonly<Record<string, Expected>> = {
  coverage: {
    path: `/documents/coverage?${query}`,
    tables: async () => {
      const by = "pillar,year,donor";
      const { body } = await world.anyone.does(getCoverageReport, { query: `${query}&by=${by}` });
      return {
        byState: body.byState.map(line),
        byYear: (body.byYear ?? []).map(line),
        byPillar: (body.byPillar ?? []).map(line),
        byDonor: (body.byDonor ?? []).map((donor) => [
          money(donor.funding),
          money(donor.committed),
          money(donor.disbursed),
          money(donor.pledged),
          ratio(donor.share),
        ]),
      };
    },
  },
  gap: {
    path: `/documents/gap?${query}`,
    tables: async () => {
      const { body } = await world.anyone.does(getGapReport, { query });
      return {
        byCell: body.cells.map(line),
        unallocated: body.unallocated.map(undivided),
        shared: body.shared.map(undivided),
      };
    },
  },
  donor: {
    path: "/documents/donors/CHE?currency=CHF",
    tables: async () => {
      const { body } = await world.anyone.does(getDonorReport, {
        params: { provider: "CHE" },
        query: "currency=CHF",
      });
      const flows = (of: (typeof body.lines)[number] | (typeof body.recipients)[number]): Figure[] => [
        money(of.outstanding),
        money(of.committed),
        money(of.disbursed),
        detail(money(of.uncovered)),
        money(of.funding),
      ];
      return {
        byRecipient: body.recipients.map(flows),
        byLine: body.lines.map(flows),
        byKind: body.kinds.map((of) => [count(of.pledges), money(of.pledged), money(of.outstanding)]),
      };
    },
  },
  "state profile": {
    path: "/documents/states/KHM?currency=EUR",
    tables: async () => {
      const params = { iso3: "KHM" };
      const { body } = await world.anyone.does(getStateProfile, { params, query: "currency=EUR" });
      return {
        livePlans: body.plans.map((plan) => [
          money(plan.requirement.revised),
          money(plan.nationalContribution),
          money(plan.nationalContributionPlanned),
          money(plan.assistanceRequired),
          ratio(plan.nationalShare),
        ]),
        byYear: body.byYear.map(line),
        byPillar: body.byPillar.map(line),
        byPillarAndYear: body.cells.map(line),
        undividedMoney: [...body.unallocated, ...body.shared].map(undivided),
        supporters: body.providers.map((donor) => [
          money(donor.funding),
          money(donor.committed),
          money(donor.disbursed),
          money(donor.pledged),
          ratio(donor.share),
          money(donor.undivided.funding),
        ]),
      };
    },
  },
  indicators: {
    path: "/documents/indicators?period=2025",
    tables: async () => {
      const { body } = await world.anyone.does(getIndicators, { query: "period=2025" });
      return {
        allIndicators: body.summary.map((row) => [
          value(row.reported),
          count(row.numerator),
          count(row.denominator),
          count(row.notReported),
          value(row.reportingRate),
          value(row.evidenced),
          value(row.adjustedReported),
          value(row.adjustedEvidenced),
          count(row.differences),
        ]),
      };
    },
  },
  matches: {
    path: "/documents/matches?year=2026",
    tables: async () => {
      const { body } = await world.anyone.does(getMatchReport, { query: "year=2026" });
      return {
        byState: body.states.map((of) => [
          count(of.stood),
          count(of.published.count),
          count(of.open.count),
          detail(count(of.withdrawn.count)),
          detail(count(of.met.count)),
          count(of.matches.needs),
          count(of.answers.needs),
          count(of.unanswered.count),
          count(of.overdue.count),
          money(of.conversion.asked),
          detail(money(of.conversion.pledged)),
          money(of.conversion.committed),
          detail(money(of.conversion.paid)),
        ]),
      };
    },
  },
  completeness: {
    path: "/documents/completeness?",
    tables: async () => {
      const { body } = await world.anyone.does(getCompletenessReport, {});
      return {
        plans: body.items.map(({ score, missing }) => [
          count(score.met),
          count(score.applicable),
          ratio(score.share),
          count(missing.essential),
          count(missing.important),
          count(missing.question),
        ]),
      };
    },
  },
};

const languages = ["en", "fr", "es"] as const;
type Language = (typeof languages)[number];

const written = ({ kind, value: told }: Figure, language: Language): string => {
  if (told === null) return "–";
  if (kind === "ratio") return percentIn(String(told), language);
  return kind === "value" ? decimalIn(String(told), language) : wholeIn(String(told), language);
};

describe.each(Object.entries(reports))("the %s report", (_, { path, tables }) => {
  test.each(languages)("tells in DOCX what JSON tells, in %s", async (language) => {
    const asked = await tables();
    expect(Object.values(asked).flat().length).toBeGreaterThan(4);
    const found = await tablesOf(await download(`${path}&format=docx&language=${language}`));
    for (const [name, rows] of Object.entries(asked)) {
      const expected = rows.map((row) =>
        row.filter((figure) => !figure.detail).map((figure) => written(figure, language)),
      );
      if (expected.length === 0) continue;
      const width = expected[0]?.length ?? 0;
      const told = found.map((table) => table.slice(1, expected.length + 1).map((row) => row.slice(-width)));
      expect(told, name).toContainEqual(expected);
    }
  });

  test.each(languages)("tells in XLSX what JSON tells, as numbers, in %s", async (language) => {
    const text = textsIn(language);
    const workbook = await workbookOf(await download(`${path}&format=xlsx&language=${language}`));
    for (const { name } of workbook.worksheets) expect([name, name.length <= 31]).toEqual([name, true]);
    expect(workbook.worksheets.at(-1)?.name).toBe(text("basis"));
    for (const [name, rows] of Object.entries(await tables())) {
      const sheet = workbook.worksheets.find((one) => one.name === Reflect.apply(text, undefined, [name]));
      if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
      rows.forEach((row, index) => {
        const numbers = row.map((figure) => (figure.value === null ? null : Number(figure.value)));
        expect(rowOf(sheet, index + 2).slice(-row.length), `${name} ${index}`).toEqual(numbers);
      });
    }
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

describe.each(["coverage", "years", "flows", "heat"])("the chart %s", (chart) => {
  test.each(languages)("is drawn as SVG with its words, in %s", async (language) => {
    const bytes = await download(`/documents/charts/${chart}?${query}&language=${language}`);
    const svg = new TextDecoder().decode(bytes);
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{20,}"/);
    expect(svg).toMatch(/<desc>[^<]{20,}<\/desc>/);
  });

  test("is drawn as PNG", async () => {
    const png = await download(`/documents/charts/${chart}?${query}&format=png`);
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    // 900 pixels wide, at twice the size.
    expect(new DataView(png.buffer).getUint32(16)).toBe(1800);
  });
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
