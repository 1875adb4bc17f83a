import { describe, expect, it } from "vitest";
import {
  confirmWorkPlan,
  draftWorkPlan,
  evolveWorkPlan,
  isLive,
  publishWorkPlan,
  redraftWorkPlan,
  reviseWorkPlan,
  supersedeWorkPlan,
  type WorkPlan,
  type WorkPlanContent,
  withdrawWorkPlan,
} from "../../src/index.ts";
import {
  after,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  noon,
  refused,
} from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));
const later = by(focalPoint("KHM"), "2025-06-01T09:00:00.000Z");
const stamp = { at: noon, by: "focal-point-KHM" };
const laterStamp = { at: "2025-06-01T09:00:00.000Z", by: "focal-point-KHM" };
const rate = easyRate("USD");
const plan = aWorkPlan().with("A1", "survey-clearance", {
  2024: { cost: "46.00", national: ["30.00", "committed"] },
});

const withdrawn = after(
  evolveWorkPlan,
  eventsOf(withdrawWorkPlan(later, plan.build(), "Entered twice")),
  plan.build(),
);
const superseded = after(
  evolveWorkPlan,
  eventsOf(supersedeWorkPlan(later, plan.build(), "wp_2")),
  plan.build(),
);
const revised = after(
  evolveWorkPlan,
  eventsOf(reviseWorkPlan(later, plan.build(), { content: plan.content() }, rate)),
  plan.build(),
);

describe("a work plan's content", () => {
  const faulty = plan
    .over(2024, 2026)
    .with("A1", "risk-education", {
      2025: { cost: "1.00" },
      "2024-2025": { cost: "1.00" },
      2026: { cost: "1.00" },
      "2026-2027": { cost: "1.00" },
    })
    .content();
  const faults = [
    ["/activities/1/ref", "The reference A1 is used twice."],
    ["/activities/1/years/2/period", "2024-2025 is covered twice."],
    ["/activities/1/years/3/period", "2026-2027 lies outside the plan's period 2024-2026."],
    ["/activities/1/years/3/period", "2026-2027 is covered twice."],
  ] as const;
  const detail = "The plan's years and references do not fit together; each fault says where.";

  it("is drafted with its author", () => {
    expect(draftWorkPlan(cambodia, "wp_1", plan.content())).toEqual({
      ok: true,
      events: [{ type: "work-plan-drafted", id: "wp_1", content: plan.content(), ...stamp }],
    });
  });

  it("is marked when the ISU enters it for the State", () => {
    expect(draftWorkPlan(by(isu), "wp_1", plan.content())).toEqual({
      ok: true,
      events: [
        {
          type: "work-plan-drafted",
          id: "wp_1",
          content: plan.content(),
          at: noon,
          by: "isu",
          enteredBy: "isu",
          onBehalf: true,
        },
      ],
    });
  });

  it("is refused with every fault at once, when drafted, redrafted and revised", () => {
    const refusal = refused("work-plan-invalid", detail, faults);
    expect(draftWorkPlan(cambodia, "wp_1", faulty)).toEqual(refusal);
    expect(redraftWorkPlan(cambodia, plan.draft(), faulty)).toEqual(refusal);
    expect(reviseWorkPlan(cambodia, plan.build(), { content: faulty }, rate)).toEqual(refusal);
  });

  it("has a period and spans that end after they begin", () => {
    const content: WorkPlanContent = {
      ...plan.content(),
      period: { from: 2026, to: 2024 },
      activities: [
        {
          ref: "A1",
          title: "Backwards",
          pillar: "survey-clearance",
          years: [{ span: { from: 2025, to: 2024 }, cost: 1n, assistanceRequired: 1n }],
        },
      ],
    };
    expect(draftWorkPlan(cambodia, "wp_1", content)).toEqual(
      refused("work-plan-invalid", detail, [
        ["/period/to", "The period ends before it begins."],
        ["/activities/0/years/0/period", "The period ends before it begins."],
      ]),
    );
  });

  it("never changes its State; a revision keeps its currency too", () => {
    const other = plan.of("UKR").in("EUR").content();
    const state = ["/state", "The plan is KHM's; a plan never changes its State."] as const;
    expect(redraftWorkPlan(cambodia, plan.draft(), other)).toEqual(
      refused("work-plan-invalid", detail, [state]),
    );
    expect(reviseWorkPlan(cambodia, plan.build(), { content: other }, rate)).toEqual(
      refused("work-plan-invalid", detail, [
        state,
        ["/currency", "The plan is in USD; a revision keeps its currency."],
      ]),
    );
  });
});

describe("a draft", () => {
  it("is replaced by a redraft, without a trace in the requirement", () => {
    const content = plan.in("EUR").seenBy("committee").content();
    const decision = redraftWorkPlan(later, plan.draft(), content);
    expect(decision).toEqual({ ok: true, events: [{ type: "work-plan-redrafted", content, ...laterStamp }] });
    expect(after(evolveWorkPlan, eventsOf(decision), plan.draft())).toEqual({
      id: "wp_1",
      status: "draft",
      content,
      visibility: "committee",
      createdAt: noon,
      updatedAt: laterStamp.at,
    } satisfies WorkPlan);
  });

  it("is published with the rate of the day; its content becomes the original", () => {
    const decision = publishWorkPlan(later, plan.draft(), rate, []);
    expect(decision).toEqual({ ok: true, events: [{ type: "work-plan-published", rate, ...laterStamp }] });
    expect(after(evolveWorkPlan, eventsOf(decision), plan.draft())).toEqual({
      ...plan.draft(),
      status: "published",
      original: plan.content(),
      rate,
      publishedAt: laterStamp.at,
      firstPublishedAt: laterStamp.at,
      updatedAt: laterStamp.at,
    });
  });

  it("is not revised but redrafted", () => {
    expect(reviseWorkPlan(cambodia, plan.draft(), { content: plan.content() }, rate)).toEqual(
      refused("not-yet-published", "A draft is changed in place; a revision needs a published plan."),
    );
  });

  it("can be withdrawn", () => {
    expect(withdrawWorkPlan(cambodia, plan.draft())).toEqual({
      ok: true,
      events: [{ type: "work-plan-withdrawn", ...stamp }],
    });
  });
});

describe("a published plan", () => {
  it.each([
    ["published", plan.build()],
    ["revised", revised],
    ["superseded", superseded],
    ["withdrawn", withdrawn],
  ])("that is %s is neither redrafted nor published again", (status, one) => {
    expect(one.status).toBe(status);
    expect(redraftWorkPlan(cambodia, one, plan.content())).toEqual(
      refused("not-a-draft", `The plan is ${status}; a published plan changes by a revision.`),
    );
    expect(publishWorkPlan(cambodia, one, rate, [])).toEqual(
      refused("not-a-draft", `The plan is ${status}; only a draft can be published.`),
    );
  });

  it("is revised whole, with a reason; the original stays", () => {
    const content = plan.with("A2", "risk-education", { 2025: { cost: "4.00" } }).content();
    const decision = reviseWorkPlan(later, plan.build(), { content, reason: "New survey" }, rate);
    expect(decision).toEqual({
      ok: true,
      events: [{ type: "work-plan-revised", content, rate, reason: "New survey", ...laterStamp }],
    });
    expect(after(evolveWorkPlan, eventsOf(decision), plan.build())).toEqual({
      ...plan.build(),
      status: "revised",
      content,
      activityDates: { A2: { askedAt: laterStamp.at } },
      publishedAt: laterStamp.at,
      updatedAt: laterStamp.at,
    });
  });

  it("keeps no source that its revision does not name", () => {
    const source = { citation: "National authority, 2025", verified: true };
    const sourced = after(
      evolveWorkPlan,
      eventsOf(reviseWorkPlan(later, plan.build(), { content: { ...plan.content(), source } }, rate)),
      plan.build(),
    );
    expect(sourced.source).toEqual(source);
    const without = after(
      evolveWorkPlan,
      eventsOf(reviseWorkPlan(later, sourced, { content: plan.content() }, rate)),
      sourced,
    );
    expect("source" in without).toBe(false);
  });

  it.each([
    ["superseded", superseded],
    ["withdrawn", withdrawn],
  ])("that is %s no longer changes, nor counts", (status, closed) => {
    expect(isLive(closed)).toBe(false);
    expect(reviseWorkPlan(cambodia, closed, { content: plan.content() }, rate)).toEqual(
      refused("work-plan-closed", `The plan is ${status} and no longer changes.`),
    );
    expect(withdrawWorkPlan(cambodia, closed)).toEqual(
      refused("work-plan-closed", `The plan is already ${status}.`),
    );
  });

  it("says by which plan it was superseded, or why it was withdrawn", () => {
    expect(superseded.supersededBy).toBe("wp_2");
    expect(withdrawn.closedReason).toBe("Entered twice");
    expect([plan.build(), revised].map(isLive)).toEqual([true, true]);
  });
});

describe("a plan that supersedes others", () => {
  const next = plan.named("wp_2").superseding("wp_1", "wp_9").draft();

  it("is published when those are published plans of its State", () => {
    const ninth = plan.named("wp_9").build();
    expect(publishWorkPlan(cambodia, next, rate, [plan.build(), ninth]).ok).toBe(true);
  });

  it.each([
    ["unknown", []],
    ["a draft", [plan.named("wp_9").draft()]],
    ["another State's", [plan.named("wp_9").of("UKR").build()]],
  ])("is refused when one is %s", (_, others) => {
    expect(publishWorkPlan(cambodia, next, rate, [plan.build(), ...others])).toEqual(
      refused("supersedes-invalid", "A plan supersedes published plans of its own State.", [
        ["/supersedes/1", "wp_9 is not a published plan of KHM."],
      ]),
    );
  });

  it("is refused when one no longer counts", () => {
    const second = plan.named("wp_2").superseding("wp_1").draft();
    expect(publishWorkPlan(cambodia, second, rate, [withdrawn])).toEqual(
      refused("supersedes-invalid", "A plan supersedes published plans of its own State.", [
        ["/supersedes/0", "wp_1 is not a published plan of KHM."],
      ]),
    );
  });
});

describe("a plan that the ISU entered", () => {
  const entered = plan.enteredByIsu().build();
  const refusal = refused("already-confirmed", "Nothing is waiting for confirmation by the State.");

  it("is confirmed by its State, once", () => {
    const decision = confirmWorkPlan(later, entered);
    expect(decision).toEqual({ ok: true, events: [{ type: "work-plan-confirmed", ...laterStamp }] });
    const confirmed = after(evolveWorkPlan, eventsOf(decision), entered);
    expect(confirmed.confirmedAt).toBe(laterStamp.at);
    expect(confirmWorkPlan(later, confirmed)).toEqual(refusal);
  });

  it("is the only kind that waits for confirmation", () => {
    expect(confirmWorkPlan(later, plan.build())).toEqual(refusal);
  });
});

it("an event before the draft is a defect", () => {
  expect(() => evolveWorkPlan(undefined, { type: "work-plan-published", rate, ...stamp })).toThrow(
    "work-plan-published before work-plan-drafted",
  );
});
