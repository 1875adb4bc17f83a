import { describe, expect, it } from "vitest";
import {
  amountName,
  type CommitmentEvent,
  cancelCommitment,
  effectsOf,
  recordCommitment,
  recordDisbursement,
} from "../../src/index.ts";
import { aCommitment, by, easyRate, eventsOf, focalPoint } from "../builders/index.ts";

const norway = by(focalPoint("NOR"));

/** What each event did, as `name minor usdValue`. */
const told = (events: readonly CommitmentEvent[]) =>
  [...effectsOf({ kind: "commitment", events })].map(({ effects }) =>
    effects.amounts.map((change) => `${amountName(change)} ${change.minor} ${change.usdValue}`),
  );

describe("money of a commitment", () => {
  it("is counted once more as each part of funding it is, until it is released", () => {
    const bond = aCommitment().giving(2025, "8.00").byLocalOrganisations().raisedBy("impact-bond");
    const payment = {
      id: "di_1",
      amountSent: 900n,
      paidOn: "2025-01-31",
      acceptExcess: true,
      rate: easyRate("USD"),
    } as const;
    const events = [
      recordCommitment(norway, bond.command()),
      recordDisbursement(norway, bond.build(), payment),
      cancelCommitment(norway, bond.build(), undefined),
    ].flatMap(eventsOf);
    const place = "survey-clearance|2025|public|USD";
    expect(told(events)).toEqual([
      [
        `committed|${place} 800 800000000`,
        `local|${place} 800 800000000`,
        `innovative|${place} 800 800000000`,
      ],
      [
        `disbursed|${place} 900 900000000`,
        `uncovered|${place} 100 100000000`,
        `local|${place} 100 100000000`,
        `innovative|${place} 100 100000000`,
      ],
      [
        `committed|${place} -800 -800000000`,
        `local|${place} -800 -800000000`,
        `innovative|${place} -800 -800000000`,
      ],
    ]);
  });

  it("is counted as broader victim assistance, and as nothing else", () => {
    const broader = aCommitment()
      .to(["UKR"], "victim-assistance")
      .giving(2025, "8.00")
      .byLocalOrganisations()
      .raisedBy("front-loaded")
      .broader("Its clinics treat survivors");
    const paying = (amountSent: bigint) => ({
      id: "di_1" as const,
      amountSent,
      paidOn: "2025-01-31",
      acceptExcess: true,
      rate: easyRate("USD"),
    });
    const events = [
      recordCommitment(norway, broader.command()),
      recordDisbursement(norway, broader.build(), paying(300n)),
      recordDisbursement(norway, broader.build(), paying(900n)),
      cancelCommitment(norway, broader.build(), undefined),
    ].flatMap(eventsOf);
    const place = "victim-assistance|2025|public|USD";
    expect(told(events)).toEqual([
      [`broader|${place} 800 800000000`],
      [],
      [`broader|${place} 100 100000000`],
      [`broader|${place} -800 -800000000`],
    ]);
  });
});
