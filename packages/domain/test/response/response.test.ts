import { describe, expect, it } from "vitest";
import {
  answerDue,
  checkDue,
  daysBetween,
  evolveResponse,
  evolveWorkPlan,
  mayReadResponse,
  needOutcome,
  needTotals,
  publishedAtOf,
  requirementsOf,
  respondToRequirement,
  responseIdOf,
  reviseWorkPlan,
} from "../../src/index.ts";
import {
  after,
  aPledge,
  aRequirement,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  noon,
  notParty,
  provider,
  refused,
  withRole,
} from "../builders/index.ts";

const norway = by(focalPoint("NOR"));
const NOR = provider("NOR");
const need = aRequirement().asking(2025, "5.00").asking(2026, "7.00");
const invalid = (...faults: readonly (readonly [pointer: string, detail: string])[]) =>
  refused("response-invalid", "The response does not fit its need.", faults);

describe("a response", () => {
  it("is kept once for each requirement and provider; the latest counts", () => {
    const first = eventsOf(
      respondToRequirement(by(isu), need.build(), { provider: NOR, answer: "under-consideration" }),
    );
    const later = "2025-03-01T12:00:00.000Z";
    const second = eventsOf(
      respondToRequirement(by(focalPoint("NOR"), later), need.build(), {
        provider: NOR,
        answer: "declined",
        statement: "Not this year.",
        visibility: "committee",
      }),
    );
    expect(after(evolveResponse, first)).toMatchObject({ enteredBy: "isu", visibility: "public" });
    expect(after(evolveResponse, [...first, ...second])).toEqual({
      id: "rs_1.NOR",
      requirementId: "ar_1",
      state: "UKR",
      provider: "NOR",
      answer: "declined",
      statement: "Not this year.",
      visibility: "committee",
      createdAt: noon,
      updatedAt: later,
    });
  });

  it("has an id that tells requirement and provider apart", () => {
    expect(responseIdOf("ar_1.A1", provider("org:eu"))).toBe("rs_1.A1.org-eu");
  });

  it("is refused with every fault of what it says", () => {
    const pledge = aPledge().giving(2025, "1.00").build();
    const respond = (command: Omit<Parameters<typeof respondToRequirement>[2], "provider">, of = "NOR") =>
      respondToRequirement(norway, need.build(), { provider: provider(of), ...command });
    expect(respond({ answer: "redirected" })).toEqual(
      invalid(["/redirectedTo", "Name the provider to turn to."]),
    );
    expect(respond({ answer: "redirected", redirectedTo: NOR })).toEqual(
      invalid(["/redirectedTo", "A provider does not redirect to itself; name another."]),
    );
    expect(respond({ answer: "declined", redirectedTo: provider("DEU"), pledge })).toEqual(
      invalid(
        ["/redirectedTo", "Only an answer that redirects names another provider."],
        ["/pledgeId", "Only an answer of support names a pledge."],
      ),
    );
    expect(respond({ answer: "new-support", pledge }, "UKR")).toEqual(
      invalid(
        ["/provider", "A State does not answer its own need."],
        ["/pledgeId", "The pledge is NOR's, not UKR's."],
      ),
    );
    expect(respond({ answer: "new-support", pledge: { ...pledge, status: "cancelled" } })).toEqual(
      invalid(["/pledgeId", "The pledge was cancelled."]),
    );
  });

  it("is never more visible than the need, or than the pledge it names", () => {
    const shared = need.seenBy("states-parties").build();
    const pledge = { ...aPledge().giving(2025, "1.00").build(), visibility: "committee" as const };
    const command = { provider: NOR, answer: "new-support" as const };
    const visibilityOf = (more: object) =>
      eventsOf(respondToRequirement(norway, shared, { ...command, ...more }))[0]?.content.visibility;
    expect(visibilityOf({})).toBe("states-parties");
    expect(visibilityOf({ pledge })).toBe("committee");
    expect(visibilityOf({ visibility: "private" })).toBe("private");
    expect(respondToRequirement(norway, shared, { ...command, visibility: "public" })).toEqual(
      invalid(["/visibility", "It is at most states-parties, as are the need and the pledge it names."]),
    );
  });

  it("is refused by a need that no longer stands", () => {
    const command = { provider: NOR, answer: "declined" as const };
    const closed = { ...need.build(), status: "withdrawn" as const };
    expect(respondToRequirement(norway, closed, command)).toEqual(
      refused("requirement-closed", "The requirement is withdrawn."),
    );
    expect(respondToRequirement(norway, need.until("2025-01-31").build(), command)).toEqual(
      refused("requirement-closed", "The requirement was valid until 2025-01-31."),
    );
    expect(respondToRequirement(norway, need.until("2025-02-01").build(), command).ok).toBe(true);
  });

  it("is read by the State that asks unless it is private to another", () => {
    const seenBy = (visibility: "private" | "committee", caller: typeof isu): boolean =>
      mayReadResponse(
        caller,
        after(
          evolveResponse,
          eventsOf(
            respondToRequirement(norway, need.build(), { provider: NOR, answer: "declined", visibility }),
          ),
        ),
      );
    expect(seenBy("committee", focalPoint("UKR"))).toBe(true);
    expect(seenBy("private", focalPoint("UKR"))).toBe(false);
    expect(seenBy("private", focalPoint("NOR"))).toBe(true);
    expect(seenBy("committee", focalPoint("KHM"))).toBe(false);
    expect(seenBy("committee", withRole("observer", "UKR"))).toBe(false);
    expect(seenBy("committee", notParty("LAO"))).toBe(false);
    expect(seenBy("private", isu)).toBe(false);
  });
});

describe("what is due for a need", () => {
  it("counts from its publication, the last day included", () => {
    const published = need.build();
    expect(answerDue(published, "2025-04-02T23:59:59.999Z")).toEqual({ on: "2025-04-02", passed: false });
    expect(answerDue(published, "2025-04-03T00:00:00.000Z")).toEqual({ on: "2025-04-02", passed: true });
    expect(checkDue(published, "2026-02-02T00:00:00.000Z")).toEqual({ on: "2026-02-01", passed: true });
    const leap = { ...published, publishedAt: "2024-02-29T08:00:00.000Z" };
    expect(checkDue(leap, noon)).toEqual({ on: "2025-03-01", passed: false });
    expect(daysBetween("2025-02-01T23:59:00.000Z", "2025-02-02T00:01:00.000Z")).toBe(1);
  });

  it("counts from the first publication of its plan, whatever is revised", () => {
    const plan = aWorkPlan().with("A1", "survey-clearance", { 2025: { cost: "9.00" } });
    const later = by(focalPoint("KHM"), "2025-05-01T12:00:00.000Z");
    const revision = reviseWorkPlan(later, plan.build(), { content: plan.content() }, easyRate("USD"));
    const revised = after(evolveWorkPlan, eventsOf(revision), plan.build());
    expect(requirementsOf(revised).map(publishedAtOf)).toEqual([plan.build().firstPublishedAt]);
  });
});

describe("how far commitments meet a need", () => {
  it("is told year by year: a surplus hides no gap", () => {
    const asked = need.build();
    expect(needOutcome(asked, {})).toBe("unmet");
    expect(needOutcome(asked, { 2025: 9_000n })).toBe("partly-met");
    expect(needOutcome(asked, { 2025: 500n, 2026: 700n })).toBe("met");
    expect(needTotals(asked, { 2025: 9_000n })).toEqual({ asked: 1_200n, committed: 9_000n, open: 700n });
  });

  it("is judged by what was first asked when the plan has closed the need", () => {
    const [line] = need.build().lines;
    const closed = {
      ...need.build(),
      status: "closed" as const,
      lines: line ? [{ ...line, revised: 0n }] : [],
    };
    expect(needOutcome(closed, { 2025: 100n })).toBe("partly-met");
    expect(needTotals(closed, { 2025: 100n })).toEqual({ asked: 500n, committed: 100n, open: 0n });
  });

  it("is at most partly met for a need without an amount", () => {
    const inKind = aRequirement().inKind("training").asking(2026, "0.00").build();
    expect(needOutcome(inKind, {})).toBe("unmet");
    expect(needOutcome(inKind, { 2026: 1n })).toBe("partly-met");
  });
});
