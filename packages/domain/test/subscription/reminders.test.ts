import { describe, expect, test } from "vitest";
import {
  caseReminders,
  needReminders,
  type Pledge,
  pledgeReminders,
  type StandingPledge,
} from "../../src/index.ts";
import { aCase, aPledge, aRequirement, spanOf } from "../builders/index.ts";

/** Published on 1 February 2025: to be answered until 2 April, and checked on 1 February 2026. */
const need = aRequirement().asking(2026, "100.00").build();
const on = (day: string): string => `${day}T06:00:00.000Z`;
const ofNeed = (day: string, answered = false) =>
  needReminders(need, answered, on(day)).map(({ event, dueOn }) => `${event} ${dueOn}`);

describe("a need", () => {
  test.each([
    ["2025-03-18", []],
    ["2025-03-19", ["answer-due 2025-04-02"]],
    ["2025-04-02", ["answer-due 2025-04-02"]],
    ["2025-04-03", ["answer-overdue 2025-04-02"]],
    ["2025-05-03", ["answer-overdue 2025-04-02"]],
    ["2025-05-04", []],
    ["2026-01-18", ["follow-up-due 2026-02-01"]],
    ["2026-02-02", []],
  ])("on %s: %j", (day, expected) => {
    expect(ofNeed(day)).toEqual(expected);
  });

  test("that has an answer is reminded of no answer, and of its check", () => {
    expect(ofNeed("2025-04-02", true)).toEqual([]);
    expect(ofNeed("2026-01-20", true)).toEqual(["follow-up-due 2026-02-01"]);
  });
});

const standing = (pledge: Pledge, open: bigint): StandingPledge => ({
  pledge,
  tranches: [{ span: spanOf(2026), open, pledged: open, outstanding: open }],
  pledged: open,
  outstanding: open,
});
const pledge = aPledge().giving(2026, "100.00").build();
const ofPledge = (day: string, open = 10_000n) =>
  pledgeReminders(standing(pledge, open), on(day)).map(({ event, dueOn }) => `${event} ${dueOn}`);

describe("a pledge", () => {
  test.each([
    ["2026-10-31", []],
    ["2026-11-01", ["tranche-due 2026-12-31"]],
    ["2026-12-31", ["tranche-due 2026-12-31"]],
    ["2027-01-02", ["tranche-overdue 2027-01-01"]],
    ["2027-02-02", []],
  ])("on %s: %j", (day, expected) => {
    expect(ofPledge(day)).toEqual(expected);
  });

  test("of which nothing is open is reminded of nothing", () => {
    expect(ofPledge("2026-12-31", 0n)).toEqual([]);
  });
});

/** Held on 20 January 2025; no follow-up is recorded. */
const meeting = aCase()
  .accepted()
  .scheduled()
  .then({ type: "meeting-held", heldOn: "2025-01-20", attended: [] })
  .build();

describe("a case of the Individualised Approach", () => {
  test.each([
    ["2025-04-05", []],
    ["2025-04-06", ["meeting-follow-up-due 2025-04-20"]],
    ["2025-04-20", ["meeting-follow-up-due 2025-04-20"]],
    ["2025-04-21", ["meeting-follow-up-overdue 2025-04-20"]],
    ["2025-05-21", ["meeting-follow-up-overdue 2025-04-20"]],
    ["2025-05-22", []],
    ["2025-07-20", ["meeting-follow-up-due 2025-07-20"]],
    ["2026-01-20", ["meeting-follow-up-due 2026-01-20"]],
  ])("on %s: %j", (day, expected) => {
    expect(caseReminders(meeting, on(day)).map(({ event, dueOn }) => `${event} ${dueOn}`)).toEqual(expected);
  });
});
