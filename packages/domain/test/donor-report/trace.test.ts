import { describe, expect, it } from "vitest";
import { type Commitment, cancelPledge, evolvePledge } from "../../src/index.ts";
import { aCommitment, after, aPledge, by, eventsOf, focalPoint } from "../builders/index.ts";
import { open, paidOf, reportOf, whole } from "./reporting.ts";

describe("the trace", () => {
  const pledge = { ...whole.build(), content: { ...whole.content(), announcedOn: "2024-10-17" } };
  const first = aCommitment().from(pledge).giving(2025, "30.00").build();

  it("says that nothing has followed a pledge yet, and since when", () => {
    const [traced] = reportOf({ pledges: [open(pledge)] }).trace.pledges;
    expect(traced?.next).toEqual({
      awaits: "commitment",
      minor: 15000n,
      since: "2024-10-17",
      nothingYet: true,
    });
  });

  it("follows the pledge to its commitment and the commitment to its payment", () => {
    const outstanding = { "2025": 7000n, "2026": 5000n };
    const of = (commitment: Commitment) =>
      reportOf({ pledges: [open(pledge, outstanding)], commitments: [commitment] }).trace.pledges[0];
    expect(of(first)).toMatchObject({
      next: { awaits: "commitment", minor: 12000n, since: "2025-02-01", nothingYet: false },
      commitments: [{ next: { awaits: "payment", minor: 3000n, since: "2025-02-01", nothingYet: true } }],
    });
    expect(of(paidOf(first, "10.00", "2025-03-01"))?.commitments).toMatchObject([
      { next: { awaits: "payment", minor: 2000n, since: "2025-03-01", nothingYet: false } },
    ]);
    expect(of(paidOf(first, "30.00", "2025-03-01"))?.commitments[0]?.next).toBeUndefined();
  });

  it("waits for nothing once the pledge is cancelled", () => {
    const cancelled = after(evolvePledge, eventsOf(cancelPledge(by(focalPoint("NOR")), pledge, {})), pledge);
    const [traced] = reportOf({ pledges: [open(cancelled, { "2025": 7000n })], commitments: [first] }).trace
      .pledges;
    expect(traced?.next).toBeUndefined();
    expect(traced?.commitments).toHaveLength(1);
  });

  it("does not name a pledge that the caller may not see", () => {
    const hidden = aPledge().seenBy("private").giving(2025, "100.00").build();
    const made = aCommitment().from(hidden).giving(2025, "30.00").build();
    const { trace, totals } = reportOf({ pledges: [open(hidden, { "2025": 7000n })], commitments: [made] });
    expect(trace.pledges).toEqual([]);
    expect(trace.withoutPledge.map(({ commitment }) => commitment.id)).toEqual(["co_1"]);
    expect(totals).toMatchObject({ pledges: 0, pledged: 0n, outstanding: 0n, committed: 3000n });
  });
});
