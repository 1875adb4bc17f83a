import { describe, expect, test } from "vitest";
import { checkCodes } from "../../src/index.ts";
import { aWorkPlan, minor } from "../builders/index.ts";
import { aContext, aPoorPlan, aWholePlan, find, saying, wholeRequest } from "./builder.ts";

describe("validity", () => {
  const on = (day: string) => aContext({ on: day });

  test("is that of the day asked for", () => {
    expect(find(aPoorPlan(), "in-force", on("2028-12-31")).outcome).toBe("met");
    expect(find(aPoorPlan(), "in-force", on("2029-01-01"))).toMatchObject({
      outcome: "not-met",
      detail: "The plan is for 2024 to 2028 and had ended on 2029-01-01.",
      pointers: ["/period"],
    });
    expect(find(aPoorPlan(), "in-force", on("2023-12-31"))).toMatchObject({
      outcome: "met",
      detail: "The plan is for 2024 to 2028, which is still to come on 2023-12-31.",
    });
    expect(find({ ...aPoorPlan(), status: "withdrawn" }, "in-force").outcome).toBe("not-met");
    expect(find({ ...aPoorPlan(), status: "superseded", supersededBy: "wp_2" }, "in-force")).toMatchObject({
      detail: "The plan was replaced by wp_2.",
    });
  });

  test("an update counts for a year from the day that the State adopted or published it", () => {
    const own = saying(
      { ...aPoorPlan(), publishedAt: "2025-02-28T10:00:00.000Z" },
      { adoptedOn: "2024-02-29" },
    );
    // Entered by others: only the day of adoption counts.
    expect(find(own, "updated-within-a-year", on("2025-02-28")).outcome).toBe("met");
    expect(find(own, "updated-within-a-year", on("2025-03-01"))).toMatchObject({
      outcome: "not-met",
      detail: "Last updated on 2024-02-29, more than a year before 2025-03-01.",
    });
    const confirmed = { ...own, confirmedAt: "2025-03-05T10:00:00.000Z" };
    expect(find(confirmed, "updated-within-a-year", on("2026-02-28")).outcome).toBe("met");
    expect(find(confirmed, "updated-within-a-year", on("2026-03-01")).outcome).toBe("not-met");
  });

  test("the day on which others entered it is not that of an update", () => {
    expect(find(aPoorPlan(), "updated-within-a-year")).toMatchObject({
      outcome: "not-met",
      pointers: ["/adoptedOn"],
      detail: expect.stringContaining("Nothing says when"),
    });
  });

  test("nothing is said of the update of a draft, nor of a plan that has ended", () => {
    const draft = aWorkPlan()
      .with("A1", "survey-clearance", { "2024": { cost: "1.00" } })
      .draft();
    expect(find(draft, "updated-within-a-year").outcome).toBe("not-applicable");
    expect(find(aPoorPlan(), "updated-within-a-year", on("2029-01-01")).outcome).toBe("not-applicable");
  });

  test("a request for extension is updated by a later work plan", () => {
    const request = saying(aPoorPlan(), { kind: "article5-extension-request", adoptedOn: "2024-01-31" });
    const update = saying(
      aWorkPlan()
        .named("wp_2")
        .with("A1", "survey-clearance", { "2025": { cost: "1.00" } })
        .build(),
      {
        kind: "updated-work-plan",
        adoptedOn: "2025-05-31",
      },
    );
    expect(find(request, "updated-within-a-year").outcome).toBe("not-met");
    expect(find(request, "updated-within-a-year", aContext({ otherPlans: [update] })).outcome).toBe("met");
  });
});

describe("a request for extension", () => {
  const request = saying(aPoorPlan(), { kind: "article5-extension-request" });
  const codes = checkCodes.filter((code) => code.startsWith("extension-"));

  test("tells duration, reasons, work done, means, circumstances and implications, or is asked for them", () => {
    const whole = saying(request, { extensionRequest: wholeRequest });
    expect(codes.map((code) => find(request, code).outcome)).toEqual(codes.map(() => "not-met"));
    expect(codes.map((code) => find(whole, code).outcome)).toEqual(codes.map(() => "met"));
    expect(codes.flatMap((code) => find(request, code).citations.map(({ reference }) => reference))).toEqual([
      "Article 5.4 (a)",
      "Article 5.3",
      "Article 5.4 (b)",
      "Article 5.4 (b) (i)",
      "Article 5.4 (b) (ii)",
      "Article 5.4 (b) (iii)",
      "Article 5.4 (c)",
    ]);
  });

  test("names the implications that are missing", () => {
    const { humanitarian, economic } = wholeRequest.implications;
    const partly = saying(request, { extensionRequest: { implications: { humanitarian, economic } } });
    expect(find(partly, "extension-implications")).toMatchObject({
      detail: "The request does not tell the social and environmental implications of the extension.",
      pointers: ["/extensionRequest/implications/social", "/extensionRequest/implications/environmental"],
    });
  });

  test("asks for ten years at most, to the day", () => {
    const until = (to: string) =>
      find(
        saying(request, { extensionRequest: { duration: { from: "2025-12-31", to } } }),
        "extension-duration",
      );
    expect(until("2035-12-31").outcome).toBe("met");
    expect(until("2036-01-01")).toMatchObject({
      outcome: "not-met",
      pointers: ["/extensionRequest/duration/to"],
    });
  });
});

describe("sums", () => {
  test("totals that differ from the activities are told with both figures", () => {
    const plan = saying(aWholePlan(), {
      statedTotals: { cost: minor("41.00", "USD"), assistanceRequired: 2500n },
    });
    expect(find(plan, "totals-add-up")).toMatchObject({
      outcome: "not-met",
      detail: "Totals and activities differ: cost USD 41.00 stated, USD 40.00 over the activities.",
      pointers: ["/statedTotals/cost"],
    });
  });

  test("what is asked is set against what cost leaves, and stays as declared", () => {
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", {
        "2024": { cost: "10.00", national: ["4.00", "planned"], asked: "6.00" },
        "2025": { cost: "10.00", national: ["4.00", "planned"], asked: "5.00" },
        "2026": { cost: "10.00", asked: "12.00" },
        "2027": { cost: "10.00", national: ["14.00", "planned"], asked: "0.00" },
      })
      .build();
    expect(find(plan, "assistance-adds-up")).toMatchObject({
      outcome: "not-met",
      detail:
        "What is asked from others is not what cost leaves. A1 in 2025: USD 5.00 is asked, and cost less national contribution is USD 6.00, a difference of USD 1.00; A1 in 2026: USD 12.00 is asked, and cost less national contribution, of which none is stated, is USD 10.00, a difference of USD 2.00.",
      pointers: ["/activities/0/years/1/assistanceRequired", "/activities/0/years/2/assistanceRequired"],
    });
  });

  test("milestones are set against what remains", () => {
    const plan = saying(aWholePlan(), { remainingChallenge: { areaM2: 1_234_567, areas: 0 } });
    expect(find(plan, "milestones-add-up")).toMatchObject({
      outcome: "not-met",
      detail:
        "Milestones and the remaining challenge differ: milestones release 400 square metres of 1,234,567 that remain, 1,234,167 less.",
      pointers: ["/remainingChallenge/areaM2"],
    });
  });
});
