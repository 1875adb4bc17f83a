import { describe, expect, it } from "vitest";
import { type CommitmentEvent, type Decision, recordCommitment } from "../../src/index.ts";
import { aCommitment, aPledge, aRequirement, by, focalPoint, refused } from "../builders/index.ts";

const record = (builder: ReturnType<typeof aCommitment>): Decision<CommitmentEvent> =>
  recordCommitment(by(focalPoint("NOR")), builder.command());

describe("a commitment of a pledge with terms", () => {
  it("stays within the requirements it names", () => {
    const named = aPledge().onlyFor("ar_1", "ar_2").giving(2025, "20.00").build();
    const against = (id: "ar_1" | "ar_3") =>
      record(
        aCommitment()
          .from(named)
          .against(aRequirement().named(id).asking(2025, "9.00").build())
          .giving(2025, "1.00"),
      );
    expect(against("ar_1").ok).toBe(true);
    expect(against("ar_3")).toEqual(
      refused("pledge-target-mismatch", "The pledge is only for ar_1, ar_2; the commitment is against ar_3."),
    );
    expect(record(aCommitment().from(named).giving(2025, "1.00"))).toEqual(
      refused(
        "pledge-target-mismatch",
        "The pledge is only for ar_1, ar_2; the commitment is against no requirement.",
      ),
    );
  });

  it.each([
    ["2025-02-01", true],
    ["2025-01-31", false],
  ])("is decided by the day that the pledge is valid until: %s", (validUntil, fits) => {
    const dated = aPledge().onCondition({ validUntil }).giving(2025, "20.00").build();
    const decision = record(aCommitment().from(dated).giving(2025, "1.00"));
    expect(decision.ok).toBe(fits);
    if (!fits)
      expect(decision).toEqual(refused("pledge-expired", `The pledge was valid until ${validUntil}.`));
  });
});
