/** What affected States Parties report and how they coordinate: 41.1 to 42.3. */
import { describe, expect, it } from "vitest";
import {
  type CooperationReport,
  type ProgressRecord,
  type ReachedLine,
  type ResourceMobilisationPlan,
  stateCode,
} from "../../src/index.ts";
import {
  aCooperationReport,
  answered,
  aProgressRecord,
  aRequirement,
  aWorkPlan,
  minor,
  noon,
} from "../builders/index.ts";
import { aParty, baseline, indicatorOf, namesOf, valuesOf, variantOf } from "./world.ts";

const states = [
  aParty("KHM", ["article5", "victimAssistance"]),
  aParty("UKR", ["article5", "article4"]),
  aParty("TCD", ["article5"]),
  aParty("NOR"),
];

describe("41.1, progress, challenges and requirements", () => {
  const answers = {
    progress: { ...answered("yes"), entries: ["80 areas released"] },
    challenges: { ...answered("yes"), entries: ["Floods"] },
    requirements: answered("yes"),
  };

  it("all three make a yes; what is missing makes it not reported, and a no makes it no", () => {
    const { requirements: _, ...two } = answers;
    const reports = [
      aCooperationReport().of("KHM").answering(answers).build(),
      aCooperationReport().of("UKR").answering(two).build(),
      aCooperationReport()
        .of("TCD")
        .answering({ progress: { ...answered("no"), entries: [] } })
        .build(),
    ];
    const result = indicatorOf("41.1", { states, reports });
    expect(namesOf(result.literal.reported?.numerator)).toEqual(["KHM"]);
    expect(namesOf(result.literal.reported?.notReported)).toEqual(["UKR"]);
    expect(variantOf(result, "challenges").reported).toEqual(["KHM", "UKR"]);
  });

  it("evidence is entries in the report and a requirement for the period or later", () => {
    const reports = [
      aCooperationReport().of("UKR").answering(answers).build(),
      aCooperationReport().of("TCD").answering(answers).build(),
    ];
    const requirements = [aRequirement().asking("2024-2026", "5.00").build()];
    const workPlans = [
      aWorkPlan()
        .of("TCD")
        .with("A1", "survey-clearance", { "2024": { cost: "3.00", asked: "0.00" } })
        .build(),
    ];
    const result = indicatorOf("41.1", { states, reports, requirements, workPlans });
    expect(namesOf(result.literal.evidenced?.numerator)).toEqual(["UKR"]);
    expect(variantOf(result, "requirements").evidenced).toEqual(["UKR"]);
    expect(variantOf(result, "progress").evidenced).toEqual(["TCD", "UKR"]);
    expect(result.differences).toEqual([
      { name: "TCD", owner: "TCD", reported: "yes", evidenced: "no", records: [] },
    ]);
    const earlier = [aRequirement().asking(2023, "5.00").build()];
    expect(
      variantOf(indicatorOf("41.1", { states, requirements: earlier }), "requirements").evidenced,
    ).toEqual([]);
  });
});

it("41.1 takes what was reached in the period under a plan for evidence of progress", () => {
  const reached = aProgressRecord(2024, [{ pillar: "risk-education", people: 900 }]);
  const progress = (...progressRecords: readonly ProgressRecord[]) =>
    variantOf(indicatorOf("41.1", { states, progressRecords }), "progress").evidenced;
  expect(progress(reached)).toEqual(["KHM"]);
  expect(progress(aProgressRecord(2023, reached.lines))).toEqual([]);
  expect(progress({ ...reached, lines: [] })).toEqual([]);
});

it("22.2 wants the method of land release", () => {
  const shown = (line: Omit<ReachedLine, "pillar">) =>
    namesOf(
      indicatorOf("22.2", {
        states,
        progressRecords: [aProgressRecord(2024, [{ ...line, pillar: "survey-clearance" }])],
      }).adjusted?.evidenced?.numerator,
    );
  expect(shown({ areaM2: 900 })).toEqual([]);
  expect(shown({ areaM2: 900, reducedM2: 0 })).toEqual(["KHM"]);
});

describe("41.2, resource mobilisation plans", () => {
  const content = aRequirement().content();
  const mobilisation = (validFrom: string, validTo: string): ResourceMobilisationPlan => ({
    id: "rm_1",
    status: "recorded",
    content: {
      state: content.state,
      title: "Plan",
      currency: content.currency,
      validFrom,
      validTo,
      targets: [{ source: "bilateral", span: { from: 2024, to: 2024 }, minor: minor("1.00", "USD") }],
      actions: [],
      visibility: "public",
    },
    visibility: "public",
    createdAt: noon,
    updatedAt: noon,
  });
  const dated = (dates: { validFrom?: string; validTo?: string }) =>
    aCooperationReport()
      .answering({ resourceMobilisationPlan: { ...answered("yes"), ...dates } })
      .build();

  it.each([
    ["2024-01-01", "2024-12-31", ["UKR"]],
    ["2024-01-01", "2024-12-30", []],
    ["2025-01-01", "2026-12-31", []],
  ])("a plan from %s to %s, as recorded in the service and as reported", (validFrom, validTo, evidenced) => {
    const resourceMobilisationPlans = [mobilisation(validFrom, validTo)];
    const recorded = indicatorOf("41.2", { states, resourceMobilisationPlans });
    expect(namesOf(recorded.literal.evidenced?.numerator)).toEqual(evidenced);
    const reported = indicatorOf("41.2", { states, reports: [dated({ validFrom, validTo })] });
    expect(valuesOf(reported)).toEqual({
      reported: "33.3",
      evidenced: evidenced.length > 0 ? "33.3" : "0.0",
    });
  });

  it("a yes without dates is a yes without evidence; without an end it goes on", () => {
    expect(valuesOf(indicatorOf("41.2", { states, reports: [dated({})] })).evidenced).toBe("0.0");
    const open = [dated({ validFrom: "2020-01-01" })];
    expect(valuesOf(indicatorOf("41.2", { states, reports: open })).evidenced).toBe("33.3");
  });
});

describe("41.3, the Individualised Approach", () => {
  const met = (
    state: string,
    year: number,
    date: string,
    status: "scheduled" | "held" | "closed",
  ): CooperationReport =>
    aCooperationReport()
      .of(state)
      .for(year)
      .answering({ individualisedApproach: { ...answered("yes"), meetings: [{ date, status }] } })
      .build();
  const question = { period: 2026, cutoff: "2027-04-30" };

  it("is cumulative since 2025, and annual beside it", () => {
    const reports = [
      met("KHM", 2025, "2025-11-20", "held"),
      met("UKR", 2026, "2026-06-10", "closed"),
      met("TCD", 2024, "2024-06-10", "held"),
    ];
    const result = indicatorOf("41.3", { states, reports }, question);
    expect(namesOf(result.literal.reported?.numerator)).toEqual(["KHM", "UKR"]);
    expect(namesOf(result.literal.evidenced?.numerator)).toEqual(["KHM", "UKR"]);
    expect(variantOf(result, "annual")).toEqual({ reported: ["UKR"], evidenced: ["UKR"] });
    const atBaseline = indicatorOf("41.3", { states, reports }, baseline);
    expect(namesOf(atBaseline.literal.reported?.numerator)).toEqual(["TCD"]);
  });

  it("counts a meeting of a case by its State and day, whatever the State reports", () => {
    const heldMeetings = [
      { state: stateCode("KHM"), heldOn: "2025-06-18" },
      { state: stateCode("UKR"), heldOn: "2027-01-05" },
    ];
    const result = indicatorOf("41.3", { states, heldMeetings }, question);
    expect(valuesOf(result)).toEqual({ reported: "33.3", evidenced: "33.3" });
    expect(variantOf(result, "annual")).toEqual({ reported: [], evidenced: [] });
    expect(result.differences).toEqual([]);
  });

  it("a meeting that is only scheduled is no evidence, whatever the State answers", () => {
    const reports = [met("KHM", 2026, "2026-06-10", "scheduled")];
    expect(valuesOf(indicatorOf("41.3", { states, reports }, question))).toEqual({
      reported: "33.3",
      evidenced: "0.0",
    });
  });
});

describe("42.2, national coordination", () => {
  it("is a yes by default, and strictly with all three; a dated event is evidence", () => {
    const some = { ...answered("yes"), national: "yes", international: "yes" } as const;
    const reports = [
      aCooperationReport()
        .of("KHM")
        .answering({
          nationalCoordination: {
            ...some,
            statesParties: "yes",
            events: [{ date: "2024-05-05", forum: "TWG" }],
          },
        })
        .build(),
      aCooperationReport()
        .of("UKR")
        .answering({ nationalCoordination: { ...some, events: [{ date: "2023-05-05", forum: "TWG" }] } })
        .build(),
    ];
    const result = indicatorOf("42.2", { states, reports });
    expect(valuesOf(result)).toEqual({ reported: "66.7", evidenced: "33.3" });
    expect(variantOf(result, "strict").reported).toEqual(["KHM"]);
    expect(variantOf(result, "international").reported).toEqual(["KHM", "UKR"]);
  });
});

describe("42.3, National Mine Action Platforms", () => {
  const platform = (year: number, answer: "yes" | "no", days: object = {}) =>
    aCooperationReport()
      .for(year)
      .answering({ nationalMineActionPlatform: { ...answered(answer), ...days } })
      .build();

  it("a yes of an earlier year is carried forward until the State reports otherwise; a no is not", () => {
    const carried = indicatorOf("42.3", {
      states,
      reports: [platform(2022, "yes", { establishedOn: "2020-01-01" })],
    });
    expect(namesOf(carried.literal.reported?.numerator)).toEqual(["KHM"]);
    expect(namesOf(carried.carriedForward)).toEqual(["KHM"]);
    expect(namesOf(carried.literal.evidenced?.numerator)).toEqual(["KHM"]);
    expect(variantOf(carried, "annual").reported).toEqual([]);
    const dissolved = [platform(2022, "yes"), platform(2024, "no")];
    const ended = indicatorOf("42.3", { states, reports: dissolved });
    expect(namesOf(ended.literal.reported?.numerator)).toEqual([]);
    expect(namesOf(ended.literal.reported?.notReported)).toEqual(["TCD", "UKR"]);
    const earlierNo = indicatorOf("42.3", { states, reports: [platform(2022, "no")] });
    expect(namesOf(earlierNo.literal.reported?.notReported)).toEqual(["KHM", "TCD", "UKR"]);
  });

  it.each([
    [{ establishedOn: "2024-12-31" }, "33.3"],
    [{ establishedOn: "2025-01-01" }, "0.0"],
    [{ establishedOn: "2020-01-01", dissolvedOn: "2024-12-31" }, "0.0"],
    [{ establishedOn: "2020-01-01", dissolvedOn: "2025-01-01" }, "33.3"],
  ])("%o is evidence of %s", (days, value) => {
    expect(valuesOf(indicatorOf("42.3", { states, reports: [platform(2024, "yes", days)] })).evidenced).toBe(
      value,
    );
  });
});
