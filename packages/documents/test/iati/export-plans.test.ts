import { evolveWorkPlan, requirementsOf, stateCode } from "@angkor/domain";
import { describe, expect, test } from "vitest";
import {
  aCommitment,
  aPledge,
  aRequirement,
  aWorkPlan,
  easyRate,
  noon,
} from "../../../domain/test/builders/index.ts";
import { activitiesOf, exported, only, paying, plan } from "./published.ts";

describe("a work plan", () => {
  test("has its activities as children, which alone carry amounts; its pillars are shares of its cost", () => {
    const found = activitiesOf(exported({ workPlans: [plan()] }));
    expect([...found.keys()]).toEqual(["APMBC-ISU-ar_1.A1", "APMBC-ISU-ar_1.A2", "APMBC-ISU-wp_1"]);
    expect(found.get("APMBC-ISU-wp_1")).toMatchObject({
      "@hierarchy": "1",
      "activity-status": { "@code": "1" },
      sector: [
        { "@code": "15250", "@percentage": "100" },
        { "@code": "survey-clearance", "@percentage": "90.00" },
        { "@code": "risk-education", "@percentage": "10.00" },
      ],
      "related-activity": [
        { "@ref": "APMBC-ISU-ar_1.A1", "@type": "2" },
        { "@ref": "APMBC-ISU-ar_1.A2", "@type": "2" },
        { "@ref": "APMBC-KHM-wp_1", "@type": "5" },
      ],
    });
    expect(found.get("APMBC-ISU-wp_1")?.["budget"]).toBeUndefined();
    expect(found.get("APMBC-ISU-ar_1.A1")).toMatchObject({
      "@hierarchy": "2",
      budget: [
        {
          "@type": "1",
          "@status": "1",
          "period-start": { "@iso-date": "2024-01-01" },
          "period-end": { "@iso-date": "2024-12-31" },
          value: { "@currency": "USD", "#": "100.00" },
        },
      ],
      "planned-disbursement": [{ value: { "#": "30.00" }, "provider-org": { "@ref": "APMBC-KHM" } }],
    });
  });

  test("never divides a period by year: it says so in words", () => {
    const { description } = activitiesOf(exported({ workPlans: [plan()] })).get("APMBC-ISU-ar_1.A1") ?? {};
    expect(description).toContainEqual({
      "@type": "4",
      narrative: "Cost over 2025-2026, not divided by year: 200.00 USD.",
    });
  });

  test("tells a revision beside the original, and closes what it drops", () => {
    const before = plan();
    const { content } = aWorkPlan().with("A1", "survey-clearance", { 2024: { cost: "120.00" } });
    const after = evolveWorkPlan(before, {
      type: "work-plan-revised",
      content: content(),
      rate: easyRate("USD"),
      at: noon,
      by: "focal-point-KHM",
    });
    const found = activitiesOf(exported({ workPlans: [after] }));
    expect(found.get("APMBC-ISU-ar_1.A1")).toMatchObject({
      budget: [
        { "@type": "1", value: { "#": "100.00" } },
        { "@type": "2", value: { "#": "120.00" } },
      ],
    });
    expect(found.get("APMBC-ISU-ar_1.A2")).toMatchObject({ "activity-status": { "@code": "5" } });
    expect(found.get("APMBC-ISU-ar_1.A2")?.["budget"]).toBeUndefined();
  });

  test("tells of a year that a revision drops that nothing is left of it", () => {
    const before = aWorkPlan().with("A1", "survey-clearance", {
      2024: { cost: "100.00" },
      2025: { cost: "60.00" },
    });
    const { content } = aWorkPlan().with("A1", "survey-clearance", { 2024: { cost: "100.00" } });
    const after = evolveWorkPlan(before.build(), {
      type: "work-plan-revised",
      content: content(),
      rate: easyRate("USD"),
      at: noon,
      by: "focal-point-KHM",
    });
    const { budget } = activitiesOf(exported({ workPlans: [after] })).get("APMBC-ISU-ar_1.A1") ?? {};
    expect(budget).toMatchObject([
      { "@type": "1", value: { "#": "100.00" } },
      { "@type": "1", value: { "#": "60.00" } },
      { "@type": "2", value: { "#": "100.00" } },
      { "@type": "2", "period-start": { "@iso-date": "2025-01-01" }, value: { "#": "0.00" } },
    ]);
  });

  test("that is a draft is not published", () => {
    expect(activitiesOf(exported({ workPlans: [aWorkPlan().draft()] })).size).toBe(0);
  });

  test("is named as the receiver of what is committed to it, if the reader may see it", () => {
    const [need] = requirementsOf(plan());
    if (need === undefined) throw new Error("The plan asks for nothing");
    const record = aCommitment().against(need).giving(2024, "10.00").build();
    const received = (requirements: (typeof need)[]) =>
      only(exported({ commitments: [record], requirements }, { selection: { donor: stateCode("NOR") } }));
    expect(received([need])).toMatchObject({
      transaction: [
        { "receiver-org": { "@ref": "APMBC-KHM", "@receiver-activity-id": "APMBC-ISU-ar_1.A1" } },
      ],
    });
    expect(JSON.stringify(received([]))).not.toContain("receiver");
  });
});

describe("a State's own report", () => {
  test("has its plans and needs, and what others give it as incoming money", () => {
    const need = aRequirement().asking(2026, "50.00").asking("2027-2028", "70.00").build();
    const from = aPledge().giving(2025, "1000.00").build();
    const record = paying(aCommitment().from(from).giving(2025, "400.00").build(), "150.00", "2025-06-30");
    const found = activitiesOf(
      exported(
        { requirements: [need], pledges: [from], commitments: [record], workPlans: [plan()] },
        { publisher: stateCode("UKR") },
      ),
    );
    expect([...found.keys()]).toEqual(["APMBC-UKR-ar_1", "APMBC-UKR-pl_1"]);
    expect(found.get("APMBC-UKR-ar_1")).toMatchObject({
      budget: [{ "@type": "1", "@status": "1", value: { "#": "50.00" } }],
    });
    expect(found.get("APMBC-UKR-pl_1")).toMatchObject({
      transaction: ["13", "11", "1"].map((code) => ({
        "transaction-type": { "@code": code },
        "provider-org": { "@ref": "APMBC-NOR", "@provider-activity-id": "APMBC-NOR-pl_1" },
      })),
    });
  });
});
