import { describe, expect, it } from "vitest";
import {
  type AppliedRate,
  anonymous,
  type Commitment,
  type CommitmentId,
  type CountedRecord,
  cancelCommitment,
  countedParts,
  createLedger,
  type DisbursementId,
  evolveCommitment,
  recordDisbursement,
  recordsBehind,
  usd,
} from "../../src/index.ts";
import { aCommitment, after, by, easyRate, eventsOf, focalPoint, minor, rateOf } from "../builders/index.ts";

const query = { currency: usd, rate: easyRate("USD"), caller: anonymous };

const norwegian = (id: CommitmentId, amount: string): CountedRecord => ({
  kind: "commitment",
  record: aCommitment().named(id).in("NOK").giving(2025, amount).build(),
});

const positionsOf = (...records: readonly CountedRecord[]) =>
  createLedger(records.flatMap((record) => countedParts(record).map(({ effects }) => effects))).toPositions();

const norway = by(focalPoint("NOR"));

const pay = (
  commitment: Commitment,
  {
    amount,
    ...payment
  }: { readonly id: DisbursementId; readonly amount: string; readonly rate: AppliedRate },
): Commitment => {
  const command = {
    ...payment,
    amountSent: minor(amount, "NOK"),
    paidOn: "2025-02-01",
    acceptExcess: true,
  };
  return after(evolveCommitment, eventsOf(recordDisbursement(norway, commitment, command)), commitment);
};

/** 100 kroner of 2025, of which 50 were paid, and then 80 at another rate. */
const once = pay(aCommitment().in("NOK").giving(2025, "100.00").build(), {
  id: "di_1",
  amount: "50.00",
  rate: easyRate("NOK"),
});
const twice = pay(once, { id: "di_2", amount: "80.00", rate: rateOf("NOK", "8") });

describe("the parts of a converted figure", () => {
  it("add up to it though each would be rounded otherwise: the earlier of equals get what is left", () => {
    const records = [norwegian("co_1", "0.05"), norwegian("co_2", "0.05"), norwegian("co_3", "0.05")];
    const found = recordsBehind(positionsOf(...records), records, { ...query, figures: ["committed"] });
    expect(found?.figures).toEqual(new Map([["committed", 2n]]));
    expect(found?.parts.map(({ counted, amount }) => [counted.record.id, amount])).toEqual([
      ["co_1", 1n],
      ["co_2", 1n],
      ["co_3", 0n],
    ]);
  });
});

describe("a commitment that was paid beyond what it covers", () => {
  const records: CountedRecord[] = [{ kind: "commitment", record: twice }];
  const partsOf = (figure: "committed" | "disbursed" | "funding") =>
    recordsBehind(positionsOf(...records), records, { ...query, figures: [figure] })?.parts.map(
      ({ payment, minor: original, amount }) => [payment?.id, original, amount],
    );

  it("is told payment by payment, each at the rate of its own day", () => {
    expect(partsOf("disbursed")).toEqual([
      ["di_1", 5000n, 500n],
      ["di_2", 8000n, 1000n],
    ]);
  });

  it("counts as funding with the part of a payment that no commitment covers", () => {
    expect(partsOf("committed")).toEqual([[undefined, 10000n, 1000n]]);
    expect(partsOf("funding")).toEqual([
      [undefined, 10000n, 1000n],
      ["di_2", 3000n, 375n],
    ]);
  });
});

describe("a cancelled commitment", () => {
  it("is what was paid of it", () => {
    const cancelled = after(evolveCommitment, eventsOf(cancelCommitment(norway, once, undefined)), once);
    const records: CountedRecord[] = [{ kind: "commitment", record: cancelled }];
    const found = recordsBehind(positionsOf(...records), records, { ...query, figures: ["committed"] });
    expect(found?.parts.map((part) => part.minor)).toEqual([5000n]);
  });
});
