import { describe, expect, it } from "vitest";
import { scheduleTimes } from "../../local/events/schedule-times.ts";

const next = (expression: string, after: string): string =>
  new Date(scheduleTimes(expression).next(Date.parse(after))).toISOString();

describe("the times of a schedule", () => {
  it.each([
    ["rate(1 minute)", "2026-11-21T10:00:00.000Z", "2026-11-21T10:01:00.000Z"],
    ["rate(12 hours)", "2026-11-21T10:00:00.000Z", "2026-11-21T22:00:00.000Z"],
    ["rate(1 day)", "2026-12-31T10:00:00.000Z", "2027-01-01T10:00:00.000Z"],
    ["cron(15 1 * * ? *)", "2026-11-21T01:14:59.000Z", "2026-11-21T01:15:00.000Z"],
    ["cron(15 1 * * ? *)", "2026-11-21T01:15:00.000Z", "2026-11-22T01:15:00.000Z"],
    ["cron(0 6 ? * MON *)", "2026-11-21T10:00:00.000Z", "2026-11-23T06:00:00.000Z"],
  ])("%s after %s is %s", (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  it("calls at once by a rate, and by a time of the day only then", () => {
    expect(scheduleTimes("rate(1 minute)").atOnce).toBe(true);
    expect(scheduleTimes("cron(15 1 * * ? *)").atOnce).toBe(false);
  });

  it.each([
    "cron(0/5 * * * ? *)",
    "cron(0 6 1 * ? *)",
    "cron(0 6 ? * XYZ *)",
    "rate(1 week)",
    "at(2026-11-21T10:00:00)",
  ])("does not guess at %s", (expression) => {
    expect(() => scheduleTimes(expression)).toThrow(expression);
  });
});
