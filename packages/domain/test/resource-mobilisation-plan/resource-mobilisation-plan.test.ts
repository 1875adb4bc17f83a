import { describe, expect, test } from "vitest";
import {
  confirmResourceMobilisationPlan,
  evolveResourceMobilisationPlan,
  overdueActions,
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanContent,
  recordResourceMobilisationPlan,
  resourceMobilisationPlanInPlace,
  reviseResourceMobilisationPlan,
  withdrawResourceMobilisationPlan,
} from "../../src/index.ts";
import { after, aMobilisationPlan, by, eventsOf, focalPoint, isu, noon, refused } from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));
const plan = aMobilisationPlan().aimingAt("bilateral", 2025, "10.00").doing("R1", "2025-06-30");
const detail = "The plan's days, targets and actions do not fit together; each fault says where.";

const record = (content: ResourceMobilisationPlanContent) =>
  recordResourceMobilisationPlan(cambodia, "rm_1", content);
const evolved = (
  before: ResourceMobilisationPlan,
  decision: ReturnType<typeof reviseResourceMobilisationPlan>,
): ResourceMobilisationPlan => after(evolveResourceMobilisationPlan, eventsOf(decision), before);

describe("a resource mobilisation plan", () => {
  test("is recorded as it is declared, and by the ISU marked as such", () => {
    const [event] = eventsOf(record(plan.content()));
    expect(event).toEqual({
      type: "resource-mobilisation-plan-recorded",
      id: "rm_1",
      content: plan.content(),
      at: noon,
      by: "focal-point-KHM",
    });
    const entered = recordResourceMobilisationPlan(by(isu), "rm_1", plan.content());
    expect(eventsOf(entered)[0]).toMatchObject({ enteredBy: "isu", onBehalf: true });
  });

  test("is refused with every fault at once", () => {
    const wrong = aMobilisationPlan()
      .valid("2026-01-01", "2025-12-31")
      .aimingAt("bilateral", "2027-2026", "1.00")
      .doing("R1", "2025-01-01")
      .doing("R1", "2025-02-01");
    expect(record(wrong.content())).toEqual(
      refused("resource-mobilisation-plan-invalid", detail, [
        ["/validTo", "The plan's validity ends before it begins."],
        ["/targets/0/period", "The period ends before it begins."],
        ["/actions/1/ref", "The reference R1 is used twice."],
      ]),
    );
  });

  test("aims once at each source and year, within its validity", () => {
    const wrong = aMobilisationPlan()
      .aimingAt("bilateral", "2025-2026", "1.00")
      .aimingAt("multilateral", 2026, "1.00")
      .aimingAt("bilateral", 2026, "1.00")
      .aimingAt("private", 2028, "1.00");
    expect(record(wrong.content())).toEqual(
      refused("resource-mobilisation-plan-invalid", detail, [
        ["/targets/2/year", "2026 has two targets for bilateral."],
        ["/targets/3/year", "2028 lies outside the plan's years 2025-2027."],
      ]),
    );
  });

  test("is revised whole, and keeps its State", () => {
    const revision = plan.doing("R2", "2025-09-30").content();
    const revised = evolved(plan.build(), reviseResourceMobilisationPlan(cambodia, plan.build(), revision));
    expect(revised).toMatchObject({ status: "recorded", content: revision, createdAt: noon });
    const elsewhere = plan.of("UKR").content();
    expect(reviseResourceMobilisationPlan(by(isu), plan.build(), elsewhere)).toEqual(
      refused("resource-mobilisation-plan-invalid", detail, [
        ["/state", "The plan is KHM's; a plan never changes its State."],
      ]),
    );
  });

  test("that was withdrawn changes no more, but can still be confirmed", () => {
    const entered = plan.enteredByIsu().build();
    const withdrawn = evolved(entered, withdrawResourceMobilisationPlan(by(isu), entered, "Entered twice"));
    expect(withdrawn).toMatchObject({ status: "withdrawn", closedReason: "Entered twice" });
    const closed = refused(
      "resource-mobilisation-plan-withdrawn",
      "The plan was withdrawn and no longer changes.",
    );
    expect(reviseResourceMobilisationPlan(cambodia, withdrawn, plan.content())).toEqual(closed);
    expect(withdrawResourceMobilisationPlan(cambodia, withdrawn)).toEqual(closed);
    const confirmed = evolved(withdrawn, confirmResourceMobilisationPlan(cambodia, withdrawn));
    expect(confirmed).toMatchObject({ status: "withdrawn", confirmedAt: noon });
    expect(confirmResourceMobilisationPlan(cambodia, confirmed)).toEqual(
      refused("already-confirmed", "Nothing is waiting for confirmation by the State."),
    );
  });
});

describe("the plan in place on a day", () => {
  const long = plan.named("rm_long").valid("2024-01-01", "2027-12-31").build();
  const short = plan.named("rm_short").valid("2026-01-01", "2026-12-31").build();
  const inPlace = (plans: readonly ResourceMobilisationPlan[], day: string) =>
    resourceMobilisationPlanInPlace(plans, day)?.id;

  test("is recorded and valid on it, the first and the last day included", () => {
    expect(inPlace([short], "2025-12-31")).toBeUndefined();
    expect(inPlace([short], "2026-01-01")).toBe("rm_short");
    expect(inPlace([short], "2026-12-31")).toBe("rm_short");
    expect(inPlace([short], "2027-01-01")).toBeUndefined();
    expect(inPlace([{ ...short, status: "withdrawn" }], "2026-12-31")).toBeUndefined();
    expect(inPlace([], "2026-12-31")).toBeUndefined();
  });

  test("is of several the one whose validity began last, then the one recorded last", () => {
    for (const plans of [
      [long, short],
      [short, long],
    ]) {
      expect(inPlace(plans, "2026-12-31")).toBe("rm_short");
      expect(inPlace(plans, "2025-12-31")).toBe("rm_long");
    }
    const later: ResourceMobilisationPlan = {
      ...short,
      id: "rm_later",
      createdAt: "2026-02-01T00:00:00.000Z",
    };
    expect(inPlace([later, short], "2026-12-31")).toBe("rm_later");
  });
});

test("an action is overdue after its day, unless it is done or dropped", () => {
  const busy = aMobilisationPlan()
    .doing("R1", "2025-06-30")
    .doing("R2", "2025-06-30", "under-way")
    .doing("R3", "2025-06-30", "done")
    .doing("R4", "2025-06-30", "dropped")
    .doing("R5", "2025-07-01")
    .build();
  expect(overdueActions(busy, "2025-06-30")).toEqual([]);
  expect(overdueActions(busy, "2025-07-01").map(({ ref }) => ref)).toEqual(["R1", "R2"]);
});
