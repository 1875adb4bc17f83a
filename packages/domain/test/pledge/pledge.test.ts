import { describe, expect, it } from "vitest";
import {
  announcePledge,
  cancelPledge,
  confirmPledge,
  evolvePledge,
  isFrontLoaded,
  isMultiYear,
  type PledgeContent,
  pledgedTotal,
  revisePledge,
  tranches,
} from "../../src/index.ts";
import {
  after,
  aPledge,
  by,
  cancelled,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  noon,
  refused,
} from "../builders/index.ts";

const norway = by(focalPoint("NOR"));
const stamp = { at: noon, by: "focal-point-NOR" };
const rate = easyRate("USD");
const detail = "The pledge's schedule and targets do not fit together; each fault says where.";
const pledge = aPledge().giving(2025, "20.00").giving(2026, "30.00");

const announce = (content: PledgeContent) => announcePledge(norway, "pl_1", content, rate);

describe("a pledge is announced", () => {
  it("with the rate of the day", () => {
    const decision = announce(pledge.content());
    expect(decision).toEqual({
      ok: true,
      events: [{ type: "pledge-announced", id: "pl_1", content: pledge.content(), rate, ...stamp }],
    });
    expect(after(evolvePledge, eventsOf(decision))).toEqual({
      id: "pl_1",
      status: "announced",
      content: pledge.content(),
      rate,
      visibility: "public",
      createdAt: noon,
      updatedAt: noon,
    });
  });

  it("by the ISU, and marked as such", () => {
    const [event] = eventsOf(announcePledge(by(isu), "pl_1", pledge.content(), rate));
    expect(event).toMatchObject({ by: "isu", enteredBy: "isu", onBehalf: true });
  });

  it("in several payments for one availability, each in its own years", () => {
    const paid = aPledge().giving("2025-2027", "10.00", 2025).giving("2025-2027", "10.00", "2026-2027");
    expect(announce(paid.content()).ok).toBe(true);
    expect(tranches(paid.content())).toEqual({ "2025-2027": 2_000n });
    expect(pledgedTotal(paid.content())).toBe(2_000n);
  });

  it("in kind without a schedule", () => {
    expect(announce(aPledge().inKind("equipment").content()).ok).toBe(true);
  });
});

describe("a pledge is refused", () => {
  it.each([
    [
      "with an availability and payment given twice",
      aPledge().giving(2025, "1.00").giving(2025, "1.00", "2024-2025").content(),
      [["/schedule/1", "Availability 2025 with payment 2024-2025 is given twice."]],
    ],
    [
      "with availabilities that overlap, each of them",
      aPledge().giving(2025, "1.00").giving("2025-2026", "1.00").giving("2026-2027", "1.00").content(),
      [
        ["/schedule/1", "Availability 2025-2026 overlaps another tranche of the schedule."],
        ["/schedule/2", "Availability 2026-2027 overlaps another tranche of the schedule."],
      ],
    ],
    [
      "without a schedule, when it is money",
      aPledge().content(),
      [["/schedule", "A financial pledge needs at least one line."]],
    ],
    [
      "unearmarked with targets",
      pledge.earmarked("unearmarked").content(),
      [["/earmarking", "An unearmarked pledge has no target States, pillars or requirements."]],
    ],
    [
      "unearmarked for one requirement",
      aPledge().unearmarked().onlyFor("ar_1").giving(2025, "1.00").content(),
      [["/earmarking", "An unearmarked pledge has no target States, pillars or requirements."]],
    ],
    [
      "for the donor itself",
      pledge.of("KHM").earmarkedFor("KHM", "UKR").content(),
      [["/targets/states", "A pledge is for others: the donor can't be its own target."]],
    ],
    [
      "with periods that end before they begin",
      {
        ...pledge.content(),
        schedule: [{ payment: { from: 2026, to: 2025 }, availability: { from: 2027, to: 2026 }, minor: 1n }],
      },
      [
        ["/schedule/0/paymentPeriod", "The period ends before it begins."],
        ["/schedule/0/availabilityPeriod", "The period ends before it begins."],
      ],
    ],
  ] as const)("%s", (_, content, faults) => {
    const refusal = refused("pledge-invalid", detail, faults);
    expect(announce(content)).toEqual(refusal);
    if (content.donor === "NOR") {
      expect(revisePledge(norway, pledge.build(), tranches(pledge.content()), content, rate)).toEqual(
        refusal,
      );
    }
  });
});

describe("a pledge is revised", () => {
  const outstanding = { 2025: 500n, 2026: 3_000n };

  it("keeping what was open before, so that positions move exactly", () => {
    const content = aPledge().giving(2025, "15.00").giving(2027, "40.00").seenBy("committee").content();
    const decision = revisePledge(norway, pledge.build(), outstanding, content, rate);
    expect(decision).toEqual({
      ok: true,
      events: [{ type: "pledge-revised", content, rate, outstandingBefore: outstanding, ...stamp }],
    });
    expect(after(evolvePledge, eventsOf(decision), pledge.build())).toEqual({
      ...pledge.build(),
      content,
      visibility: "committee",
    });
  });

  it("never below what is committed of a tranche", () => {
    const content = aPledge().giving(2025, "14.99").giving(2026, "30.00").content();
    const short = "Commitments already recorded against the pledge need more than the revision leaves.";
    expect(revisePledge(norway, pledge.build(), outstanding, content, rate)).toEqual(
      refused("pledge-exceeded", short, [
        ["/schedule", "15.00 USD of 2025 is committed; the schedule gives 14.99."],
      ]),
    );
    const without = aPledge().giving(2026, "30.00").content();
    expect(revisePledge(norway, pledge.build(), outstanding, without, rate)).toEqual(
      refused("pledge-exceeded", short, [
        ["/schedule", "15.00 USD of 2025 is committed; the schedule gives 0.00."],
      ]),
    );
  });

  it("never to another donor or currency", () => {
    const content = pledge.of("DEU").in("EUR").content();
    expect(revisePledge(norway, pledge.build(), outstanding, content, rate)).toEqual(
      refused("pledge-invalid", detail, [
        ["/donor", "The pledge is NOR's; a pledge never changes its donor."],
        ["/currency", "The pledge is in USD; a revision keeps its currency."],
      ]),
    );
  });

  it("never once it is cancelled", () => {
    expect(revisePledge(norway, cancelled(pledge.build()), {}, pledge.content(), rate)).toEqual(
      refused("pledge-cancelled", "A cancelled pledge no longer changes."),
    );
  });
});

describe("a pledge is cancelled", () => {
  it("once, with what was still open of it", () => {
    const outstanding = { 2025: 0n, 2026: 3_000n };
    const decision = cancelPledge(norway, pledge.build(), outstanding, "Budget cut");
    expect(decision).toEqual({
      ok: true,
      events: [{ type: "pledge-cancelled", outstandingBefore: outstanding, reason: "Budget cut", ...stamp }],
    });
    const gone = after(evolvePledge, eventsOf(decision), pledge.build());
    expect(gone).toEqual({ ...pledge.build(), status: "cancelled", closedReason: "Budget cut" });
    expect(cancelPledge(norway, gone, {})).toEqual(
      refused("pledge-cancelled", "The pledge is already cancelled."),
    );
  });
});

describe("a pledge that the ISU entered", () => {
  it("is confirmed by its provider, once, and no other is", () => {
    const entered = pledge.enteredByIsu().build();
    const decision = confirmPledge(norway, entered);
    expect(decision).toEqual({ ok: true, events: [{ type: "pledge-confirmed", ...stamp }] });
    const refusal = refused("already-confirmed", "Nothing is waiting for confirmation by the provider.");
    expect(confirmPledge(norway, after(evolvePledge, eventsOf(decision), entered))).toEqual(refusal);
    expect(confirmPledge(norway, pledge.build())).toEqual(refusal);
  });
});

describe("what is computed of a pledge", () => {
  it.each([
    ["one year", aPledge().giving(2025, "1.00"), false, false],
    ["two years", aPledge().giving(2025, "1.00").giving(2026, "1.00"), true, false],
    ["an undivided period", aPledge().giving("2025-2027", "1.00"), true, false],
    ["nothing", aPledge().inKind("training"), false, false],
    ["money paid later than it is available", aPledge().giving(2025, "9.00", 2027), false, true],
    [
      "money paid over years that begin with its availability",
      aPledge().giving(2025, "9.00", "2025-2027"),
      false,
      false,
    ],
    ["money paid earlier than it is available", aPledge().giving(2026, "9.00", 2025), false, false],
    [
      "money of which a part is paid later",
      aPledge().giving(2025, "9.00", 2025).giving(2026, "9.00", 2028),
      true,
      true,
    ],
  ])("%s: multi-year %#", (_, one, multiYear, frontLoaded) => {
    expect(isMultiYear(one.content())).toBe(multiYear);
    expect(isFrontLoaded(one.content())).toBe(frontLoaded);
  });
});

it("an event before the announcement is a defect", () => {
  expect(() => evolvePledge(undefined, { type: "pledge-confirmed", ...stamp })).toThrow(
    "pledge-confirmed before pledge-announced",
  );
});
