import { describe, expect, test } from "vitest";
import {
  confirmProgressRecord,
  correctProgressRecord,
  evolveProgress,
  evolveWorkPlan,
  planOfProgress,
  progressRecordIdOf,
  type ReachedLine,
  recordProgress,
  reviseWorkPlan,
  withdrawWorkPlan,
} from "../../src/index.ts";
import {
  after,
  aProgressRecord,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  refused,
} from "../builders/index.ts";

const at = "2026-04-30T12:00:00.000Z";
const cambodia = by(focalPoint("KHM"), at);
const draft = aWorkPlan()
  .with("A1", "survey-clearance", { 2024: { cost: "1.00" }, 2025: { cost: "1.00" } })
  .with("A2", "risk-education", { 2025: { cost: "1.00" } });
const plan = draft.build();
const cleared: ReachedLine = { ref: "A1", pillar: "survey-clearance", areaM2: 500, areas: 2 };
const detail = "The year's progress does not fit its plan or itself; each fault says where.";

const record = (lines: readonly ReachedLine[], year = 2025) =>
  recordProgress(cambodia, plan, { year, lines }, undefined);
const withRelease = (release: Partial<ReachedLine>) =>
  record([{ ref: "A1", pillar: "survey-clearance", ...release }]);

describe("the progress of a year", () => {
  test("is recorded under its plan and year, and by the ISU marked as such", () => {
    const source = { citation: "Article 7 report for 2025", verified: true };
    const decision = recordProgress(cambodia, plan, { year: 2025, lines: [cleared], source }, undefined);
    expect(eventsOf(decision)).toEqual([
      {
        type: "progress-recorded",
        id: "pr_1.2025",
        workPlanId: "wp_1",
        state: "KHM",
        year: 2025,
        content: { lines: [cleared], source },
        at,
        by: "focal-point-KHM",
      },
    ]);
    const entered = recordProgress(by(isu, at), plan, { year: 2025, lines: [cleared] }, undefined);
    expect(eventsOf(entered)[0]).toMatchObject({ enteredBy: "isu", onBehalf: true });
    expect(planOfProgress(progressRecordIdOf("wp_1.2", 2025))).toBe("wp_1.2");
  });

  test("is refused with every fault at once", () => {
    const lines: ReachedLine[] = [
      { ref: "A9", pillar: "survey-clearance", areas: 1 },
      { ref: "A2", pillar: "survey-clearance", people: 1 },
      { pillar: "victim-assistance", people: 1 },
      { pillar: "victim-assistance", people: 2 },
      { ...cleared, areaM2: 10, cancelledM2: 11 },
    ];
    expect(record(lines, 2026)).toEqual(
      refused("progress-record-invalid", detail, [
        ["/year", "2026 is not over: progress is reported of whole years."],
        ["/lines/0/ref", "The plan has never had an activity A9."],
        ["/lines/1/pillar", "Activity A2 is of risk-education."],
        ["/lines/3", "victim-assistance has two lines."],
        ["/lines/4/areaM2", "Cancelled, reduced and cleared are 11 together, more than 10."],
      ]),
    );
    expect(record([], 2023)).toEqual(
      refused("progress-record-invalid", detail, [
        ["/year", "The plan begins in 2024."],
        ["/lines", "Report what was reached of at least one activity or pillar."],
      ]),
    );
  });

  test.each([
    ["two methods are a part of the whole", { areaM2: 10, cancelledM2: 3, clearedM2: 4 }, []],
    ["all three are the whole", { areaM2: 10, cancelledM2: 3, reducedM2: 3, clearedM2: 4 }, []],
    ["none has to be told", { areaM2: 10 }, []],
    [
      "all three are no less than the whole",
      { areaM2: 10, cancelledM2: 3, reducedM2: 0, clearedM2: 4 },
      ["Cancelled, reduced and cleared are 7 together, less than 10."],
    ],
    [
      "no part stands without the whole",
      { clearedM2: 4 },
      ["Give all the area that was released, beside what was cancelled, reduced or cleared of it."],
    ],
  ] as const)("of land release, %s", (_, release, faults) => {
    const decision = withRelease(release);
    if (faults.length === 0) expect(eventsOf(decision)).toHaveLength(1);
    else
      expect(decision).toEqual(
        refused(
          "progress-record-invalid",
          detail,
          faults.map((fault): [string, string] => ["/lines/0/areaM2", fault]),
        ),
      );
  });

  test("a year is over when it is over somewhere on Earth", () => {
    const inKiribati = by(focalPoint("KHM"), "2025-12-31T10:00:00.000Z");
    const before = by(focalPoint("KHM"), "2025-12-31T09:59:59.999Z");
    const progress = { year: 2025, lines: [cleared] };
    expect(recordProgress(inKiribati, plan, progress, undefined).ok).toBe(true);
    expect(recordProgress(before, plan, progress, undefined).ok).toBe(false);
  });

  test("is reported of published plans, of superseded ones too, and not of withdrawn ones; once for a year", () => {
    const progress = { year: 2025, lines: [cleared] };
    expect(recordProgress(cambodia, draft.draft(), progress, undefined)).toMatchObject({
      refusal: { name: "not-yet-published" },
    });
    const withdrawn = after(evolveWorkPlan, eventsOf(withdrawWorkPlan(cambodia, plan)), plan);
    expect(recordProgress(cambodia, withdrawn, progress, undefined)).toMatchObject({
      refusal: { name: "work-plan-closed" },
    });
    const superseded = { ...plan, status: "superseded" as const };
    expect(recordProgress(cambodia, superseded, progress, undefined).ok).toBe(true);
    expect(recordProgress(cambodia, plan, progress, aProgressRecord(2025, [cleared]))).toEqual(
      refused("progress-record-exists", "The progress of 2025 is recorded as pr_1.2025; correct it."),
    );
  });

  test("is corrected as a whole, and so that nothing is reported any more", () => {
    const reported = aProgressRecord(2025, [cleared]);
    const sourced = { ...reported, source: { citation: "Statement", verified: false } };
    const lines = [{ ...cleared, areaM2: 700 }];
    const decision = correctProgressRecord(cambodia, sourced, plan, {
      content: { lines },
      reason: "Areas were missing",
    });
    expect(eventsOf(decision)[0]).toMatchObject({ content: { lines }, reason: "Areas were missing" });
    expect(after(evolveProgress, eventsOf(decision), sourced)).toEqual({ ...reported, lines, updatedAt: at });
    expect(correctProgressRecord(cambodia, reported, plan, { content: { lines: [] } }).ok).toBe(true);
  });

  test("stays with an activity that a revision dropped", () => {
    const [kept] = draft.content().activities;
    if (kept === undefined) throw new Error("The plan has activities");
    const content = { ...draft.content(), activities: [kept] };
    const revision = reviseWorkPlan(cambodia, plan, { content }, easyRate("USD"));
    const revised = after(evolveWorkPlan, eventsOf(revision), plan);
    const lines: ReachedLine[] = [{ ref: "A2", pillar: "risk-education", people: 900 }];
    expect(recordProgress(cambodia, revised, { year: 2025, lines }, undefined).ok).toBe(true);
  });

  test("is confirmed where the ISU entered it, once", () => {
    const own = aProgressRecord(2025, [cleared]);
    expect(confirmProgressRecord(cambodia, own).ok).toBe(false);
    const entered = { ...own, enteredBy: "isu" as const };
    const confirmed = after(evolveProgress, eventsOf(confirmProgressRecord(cambodia, entered)), entered);
    expect(confirmed.confirmedAt).toBe(at);
    expect(confirmProgressRecord(cambodia, confirmed).ok).toBe(false);
  });
});
