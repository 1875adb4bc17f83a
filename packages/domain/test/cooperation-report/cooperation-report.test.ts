import { describe, expect, it } from "vitest";
import {
  type CooperationReport,
  type CooperationReportEvent,
  confirmCooperationReport,
  correctCooperationReport,
  draftCooperationReport,
  dueDay,
  evolveCooperationReport,
  type ReportingWindow,
  redraftCooperationReport,
  stateCode,
  submitCooperationReport,
  windowStatus,
} from "../../src/index.ts";
import {
  aCooperationReport,
  after,
  answered,
  by,
  eventsOf,
  focalPoint,
  isu,
  refused,
} from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));
const theIsu = by(isu);
const answering = aCooperationReport().committing("survey-clearance", "yes");

const window = (changes: Partial<ReportingWindow> = {}): ReportingWindow => ({
  year: 2024,
  opensOn: "2025-01-01",
  closesOn: "2025-04-30",
  mayReportLate: [],
  updatedAt: "2024-12-01T00:00:00.000Z",
  ...changes,
});
const closed = window({ closesOn: "2025-01-31" });
const pending = window({ opensOn: "2025-02-02" });

const then = (report: CooperationReport, decision: ReturnType<typeof submitCooperationReport>) =>
  after<CooperationReport, CooperationReportEvent>(evolveCooperationReport, eventsOf(decision), report);

describe("a reporting window", () => {
  it.each([
    ["2024-12-31", "pending"],
    ["2025-01-01", "open"],
    ["2025-04-30", "open"],
    ["2025-05-01", "closed"],
  ])("is, on %s, %s", (day, status) => expect(windowStatus(window(), day)).toBe(status));

  it("closes on 30 April of the next year (Article 7.2)", () => expect(dueDay(2024)).toBe("2025-04-30"));
});

describe("a report is drafted", () => {
  it("by its State, under the id of its State and year", () => {
    const [event] = eventsOf(draftCooperationReport(cambodia, undefined, answering.content()));
    expect(event).toMatchObject({ type: "cooperation-report-drafted", id: "cr_KHM.2024" });
    expect(event).not.toHaveProperty("enteredBy");
  });

  it("by the ISU on behalf of the State, which is told until the State confirms", () => {
    const report = after(
      evolveCooperationReport,
      eventsOf(draftCooperationReport(theIsu, undefined, answering.content())),
    );
    expect(report).toMatchObject({ enteredBy: "isu", status: "draft" });
    const confirmed = then(report, confirmCooperationReport(cambodia, report));
    expect(confirmed).toMatchObject({ confirmedAt: cambodia.at });
    expect(confirmCooperationReport(cambodia, confirmed)).toMatchObject(
      refused("already-confirmed", "Nothing is waiting for confirmation by the State."),
    );
  });

  it("once for each State and year", () => {
    expect(draftCooperationReport(cambodia, answering.build(), answering.content())).toEqual(
      refused("cooperation-report-exists", "KHM has a report for 2024: cr_KHM.2024, submitted."),
    );
  });

  it("again in place, until it is submitted", () => {
    const changed = answering.committing("survey-clearance", "no").content();
    const draft = answering.draft();
    expect(then(draft, redraftCooperationReport(cambodia, draft, changed)).content).toBe(changed);
    expect(redraftCooperationReport(cambodia, answering.build(), changed)).toMatchObject({
      refusal: { name: "not-a-draft" },
    });
  });

  it("never for another State or year than before", () => {
    const other = answering.of("UKR").for(2023).content();
    expect(redraftCooperationReport(cambodia, answering.draft(), other)).toMatchObject({
      refusal: {
        name: "cooperation-report-invalid",
        errors: [{ pointer: "/state" }, { pointer: "/year" }],
      },
    });
  });
});

describe("a report is submitted", () => {
  const draft = answering.draft();

  it("while the window of its year is open", () => {
    const report = then(draft, submitCooperationReport(cambodia, draft, window()));
    expect(report).toMatchObject({ status: "submitted", submittedAt: cambodia.at });
    expect(report).not.toHaveProperty("late");
  });

  it.each([
    ["where the ISU has set none", undefined, "The ISU has not set a reporting window for 2024."],
    ["before the window opens", pending, "The window for 2024 opens on 2025-02-02."],
    [
      "after it has closed",
      closed,
      "The window for 2024 closed on 2025-01-31; the ISU can let KHM report late.",
    ],
  ])("not %s", (_, given, detail) => {
    expect(submitCooperationReport(cambodia, draft, given)).toEqual(
      refused("reporting-window-closed", detail),
    );
  });

  it.each([
    ["by a State that the ISU names", cambodia, { ...closed, mayReportLate: [stateCode("KHM")] }],
    ["by the ISU", theIsu, closed],
  ])("late, %s", (_, context, given) => {
    expect(then(draft, submitCooperationReport(context, draft, given))).toMatchObject({ late: true });
  });

  it("by nobody before the window opens, the ISU neither", () => {
    expect(submitCooperationReport(theIsu, draft, pending)).toMatchObject({
      refusal: { name: "reporting-window-closed" },
    });
  });

  it("only with an answer in it, and once", () => {
    expect(submitCooperationReport(cambodia, aCooperationReport().draft(), window())).toMatchObject({
      refusal: { name: "cooperation-report-invalid", errors: [{ pointer: "/answers" }] },
    });
    expect(submitCooperationReport(cambodia, answering.build(), window())).toMatchObject({
      refusal: { name: "not-a-draft" },
    });
  });
});

describe("a submitted report is corrected", () => {
  const content = answering.answering({ progress: { ...answered("yes"), entries: [] } }).content();

  it("at once, and stays what it was first: in time or late", () => {
    const late = answering.late().build();
    const correction = correctCooperationReport(cambodia, late, { content, reason: "A page more" }, window());
    expect(then(late, correction)).toMatchObject({
      status: "corrected",
      content,
      late: true,
      correctedAt: cambodia.at,
      correctionReason: "A page more",
    });
  });

  it("under the conditions of a submission", () => {
    expect(correctCooperationReport(cambodia, answering.draft(), { content }, window())).toMatchObject({
      refusal: { name: "not-yet-submitted" },
    });
    expect(correctCooperationReport(cambodia, answering.build(), { content }, closed)).toMatchObject({
      refusal: { name: "reporting-window-closed" },
    });
    const elsewhere = answering.of("UKR").content();
    expect(
      correctCooperationReport(cambodia, answering.build(), { content: elsewhere }, window()),
    ).toMatchObject({ refusal: { name: "cooperation-report-invalid", errors: [{ pointer: "/state" }] } });
  });

  it("and the reason of an earlier correction does not stay", () => {
    const once = then(
      answering.build(),
      correctCooperationReport(cambodia, answering.build(), { content, reason: "A page more" }, window()),
    );
    const twice = then(once, correctCooperationReport(cambodia, once, { content }, window()));
    expect(twice).not.toHaveProperty("correctionReason");
  });
});
