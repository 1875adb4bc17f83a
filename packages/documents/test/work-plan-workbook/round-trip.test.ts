/** What a workbook shows is what is read from it again, and spreadsheets open it. */
import { WorkPlanInputSchema } from "@angkor/contract/schemas/work-plan";
import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { toContent } from "../../../../functions/work-plans/work-plan-dto.ts";
import { planChanges, workPlanWorkbook } from "../../src/work-plan-workbook/index.ts";
import en from "../../src/work-plan-workbook/texts/en.json" with { type: "json" };
import es from "../../src/work-plan-workbook/texts/es.json" with { type: "json" };
import fr from "../../src/work-plan-workbook/texts/fr.json" with { type: "json" };
import { hasOffice, throughOffice } from "../input-workbook/office.ts";
import { demonstrationPlans, filledIn, read } from "./workbooks.ts";

const at = "2026-11-21T12:00:00.000Z";
const contentOf = (plan: unknown) => toContent(WorkPlanInputSchema.parse(plan));

const words = (text: string) => ({ text, reference: "Page 3" });
/** A plan that says everything a plan can say. */
const whole = {
  state: "KHM",
  kind: "article5-extension-request",
  title: '=A title, with "marks" & <signs>',
  currency: "JOD",
  period: { from: 2023, to: 2026 },
  visibility: "committee",
  adoptedOn: "2023-02-28",
  source: { citation: "Authority", url: "https://example.org/plan", verified: false },
  supersedes: ["wp_1", "wp_2"],
  sections: {
    evidenceBase: words("Survey.\nTwo lines."),
    diverseNeeds: { text: "Consulted." },
    climateEnvironment: words("Floods"),
    riskEducation: words("Schools"),
    resourceMobilisation: words("A conference"),
  },
  remainingChallenge: { areaM2: 715000000, areas: 0, on: "2022-12-31" },
  statedTotals: { cost: "1.001", nationalContribution: "0", assistanceRequired: "999999999999999.999" },
  extensionRequest: {
    duration: { from: "2025-12-31", to: "2030-12-31" },
    reasons: words("New areas"),
    workDone: words("Done"),
    meansAvailable: words("Means"),
    impedingCircumstances: words("War"),
    implications: {
      humanitarian: words("One"),
      social: words("Two"),
      economic: words("Three"),
      environmental: words("Four"),
    },
  },
  activities: [
    {
      ref: "007",
      title: "Clearance",
      pillar: "survey-clearance",
      priority: 1,
      delivery: { channels: ["41126", "22000"], localOrganisations: true },
      years: [
        {
          year: 2024,
          cost: "123456789012345.6",
          nationalContribution: { amount: "0", status: "planned", inKind: true },
          assistanceRequired: "0",
          milestones: { areaM2: 0, areas: 8, people: 9, description: "Half" },
        },
        { period: { from: 2025, to: 2026 }, cost: "0" },
      ],
    },
    { ref: "Total", title: "Yes", pillar: "unspecified", years: [{ year: 2023, cost: "2" }] },
  ],
};

const plans = [...demonstrationPlans(), { key: "a plan that says everything", body: whole }];

test.each(
  plans.flatMap(({ key, body }) =>
    (["en", "fr", "es"] as const).map((language) => ({ key, language, body })),
  ),
)("$key in $language loses nothing", async ({ language, body }) => {
  const { marker, plan, faults } = await read(
    await workPlanWorkbook({ language, state: body.state, plan: { id: "wp_1", version: 7 } }, body, at),
  );
  expect(faults).toEqual([]);
  expect(marker).toEqual({ language, state: body.state, plan: { id: "wp_1", version: 7 } });
  expect(contentOf(plan)).toEqual(contentOf(body));
  expect(planChanges(body, body)).toEqual([]);
});

test("an empty workbook says its State alone, and takes a plan", async () => {
  const empty = await workPlanWorkbook({ language: "en", state: "KHM" }, undefined, at);
  expect((await read(empty)).plan).toEqual({ state: "KHM", activities: [] });
  const filled = await filledIn(empty, {
    "Plan!B3": "National work plan",
    "Plan!B4": "A plan",
    "Plan!B5": "USD",
    "Plan!B6": 2024,
    "Plan!B7": 2025,
    "Activities!A2": "A1",
    "Activities!B2": "Clearance",
    "Activities!C2": "Survey and clearance",
    "Activities!G2": 2024,
    "Activities!I2": 10.5,
  });
  expect(WorkPlanInputSchema.parse((await read(filled)).plan).activities[0]?.years).toEqual([
    { year: 2024, cost: "10.5" },
  ]);
});

test("sums stand beside their formulas", async () => {
  const bytes = await workPlanWorkbook({ language: "en", state: "KHM" }, whole, at);
  const workbook = await new Workbook().xlsx.load(bytes);
  const sheet = workbook.getWorksheet("Activities");
  const last = sheet?.rowCount ?? 0;
  expect(sheet?.getCell(last, 9).value).toEqual({
    formula: `SUM(I2:I${last - 1})`,
    result: 123456789012347.6,
  });
  const plan = workbook.getWorksheet("Plan");
  expect(plan?.getCell((plan?.rowCount ?? 0) - 2, 2).value).toEqual({
    formula: `'Activities'!I${last}`,
    result: 123456789012347.6,
  });
  // What is printed ends soon after what is said.
  const said = whole.activities.reduce((sum, { years }) => sum + years.length, 0);
  expect(sheet?.pageSetup.printArea).toBe(`A1:R${said + 11}`);
  expect(sheet?.getCell(2, 1).protection?.locked).toBe(false);
  expect(sheet?.getCell(1, 1).protection?.locked ?? true).toBe(true);
});

test("languages have the same texts", () => {
  const names = ({ words, choices, fields, steps }: typeof en) => [
    Object.keys(words),
    Object.keys(choices),
    Object.keys(fields),
    steps.length,
  ];
  expect(names(fr)).toEqual(names(en));
  expect(names(es)).toEqual(names(en));
  for (const texts of [en, fr, es]) {
    const labels = Object.values(texts.choices);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test.skipIf(!hasOffice)(
  `LibreOffice opens it, and keeps all of it${hasOffice ? "" : " (no soffice here)"}`,
  async () => {
    const bytes = await throughOffice(await workPlanWorkbook({ language: "fr", state: "KHM" }, whole, at));
    const { plan, faults } = await read(bytes);
    expect(faults).toEqual([]);
    expect(contentOf(plan)).toEqual(contentOf(whole));
  },
  120_000,
);
