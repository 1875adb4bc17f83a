/** Faults of a workbook that was filled in: each is told once, at its cell, all in one answer. */
import { workPlanWorkbook } from "@angkor/documents/work-plan-workbook";
import { ProblemError } from "@angkor/http";
import { expect, test } from "vitest";
import { filledIn } from "../../packages/documents/test/work-plan-workbook/workbooks.ts";
import { readPlanWorkbook } from "../workbooks/read-plan-workbook.ts";

const plan = {
  state: "KHM",
  kind: "national-work-plan",
  title: "A plan",
  currency: "USD",
  period: { from: 2024, to: 2026 },
  source: { citation: "The authority", url: "https://example.org", verified: true },
  sections: { diverseNeeds: { text: "Consulted.", reference: "Page 3" } },
  activities: ["A1", "A2", "A3"].map((ref) => ({
    ref,
    title: "Clearance",
    pillar: "survey-clearance",
    years: [2024, 2025].map((year) => ({
      year,
      cost: "10.00",
      nationalContribution: { amount: "4.00", status: "planned" },
    })),
  })),
};

const faultsOf = async (cells: Parameters<typeof filledIn>[1]) => {
  const taken = await workPlanWorkbook({ language: "en", state: "KHM" }, plan, "2026-11-21T12:00:00.000Z");
  try {
    await readPlanWorkbook(await filledIn(taken, cells));
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problem.code).toBe("request-invalid");
    return error.problem.errors ?? [];
  }
};

test("a workbook without faults is read", async () => {
  expect(await faultsOf({})).toEqual([]);
});

const planted = {
  "Plan!B3": "A wish list",
  "Plan!B4": null,
  "Plan!B5": "XYZ",
  "Plan!B6": "soon",
  "Plan!B8": "Everybody",
  "Plan!B9": "2025-02-30",
  "Plan!B11": "ftp://example.org",
  "Plan!B13": "Plan 9",
  "Plan!B15": null,
  "Plan!B19": -5,
  "Activities!A2": "A 1",
  "Activities!B7": "Something else",
  "Activities!C4": "Dancing",
  "Activities!D4": 0,
  "Activities!G5": null,
  "Activities!I2": { formula: "SUM(A1:A2)", result: 3 },
  "Activities!I4": "1,000",
  "Activities!J5": null,
  "Activities!M6": -3,
  "Activities!N6": 1.5,
} as const;

test("twenty planted faults are told at those twenty cells", async () => {
  const faults = await faultsOf(planted);
  const cells = faults.map(({ pointer }) => pointer);
  expect(cells.length).toBe(new Set(cells).size);
  expect(cells.toSorted()).toEqual(Object.keys(planted).toSorted());
  expect(cells).toHaveLength(20);
});

test("a title that differs within an activity is told where it differs", async () => {
  const [fault, ...others] = await faultsOf({ "Activities!B3": "Something else" });
  expect(others).toEqual([]);
  expect(fault?.pointer).toBe("Activities!B3");
  expect(fault?.detail).toContain("Activities!B2");
});

test("a formula is told to be one", async () => {
  const [fault] = await faultsOf({ "Activities!I2": { formula: "1+1", result: 2 } });
  expect(fault).toEqual({
    pointer: "Activities!I2",
    detail: "Type the value itself: a formula or an error of one is not read.",
  });
});
