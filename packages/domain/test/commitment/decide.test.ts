import { describe, expect, it } from "vitest";
import {
  type Commitment,
  cancelCommitment,
  confirmCommitment,
  coveredPayments,
  evolveCommitment,
  liveAmount,
  type Pledge,
  type RecordDisbursement,
  recordDisbursement,
  unpaid,
} from "../../src/index.ts";
import {
  aCommitment,
  after,
  aPledge,
  aRequirement,
  by,
  cancelled,
  easyRate,
  eur,
  eventsOf,
  focalPoint,
  minor,
  noon,
  refused,
  spanOf,
} from "../builders/index.ts";

const norway = by(focalPoint("NOR"));
const stamp = { at: noon, by: "focal-point-NOR" };

const payment = (amount: string, more: Partial<RecordDisbursement> = {}): RecordDisbursement => ({
  id: "di_1",
  amountSent: minor(amount, "USD"),
  paidOn: "2025-01-31",
  acceptExcess: false,
  rate: easyRate("USD"),
  ...more,
});

const pay = (commitment: Commitment, ...payments: readonly RecordDisbursement[]): Commitment =>
  payments.reduce(
    (paid, command) => after(evolveCommitment, eventsOf(recordDisbursement(norway, paid, command)), paid),
    commitment,
  );

const cancel = (commitment: Commitment, pledge?: Pledge): Commitment =>
  after(evolveCommitment, eventsOf(cancelCommitment(norway, commitment, pledge)), commitment);

describe("a payment", () => {
  const commitment = aCommitment().giving(2025, "10.00").build();
  const several = aCommitment().giving(2025, "10.00").giving("2026-2027", "10.00").build();

  it("is part of its commitment; the year may be left out when there is one", () => {
    expect(recordDisbursement(norway, commitment, payment("4.00", { reference: "P1" }))).toEqual({
      ok: true,
      events: [
        {
          type: "commitment-disbursed",
          disbursement: {
            id: "di_1",
            span: spanOf(2025),
            amountSent: 400n,
            paidOn: "2025-01-31",
            reference: "P1",
            uncovered: 0n,
            rate: easyRate("USD"),
            recordedAt: noon,
          },
          ...stamp,
        },
      ],
    });
  });

  it("keeps what arrived beside what was sent", () => {
    const amountReceived = { minor: 310n, currency: eur };
    const paid = pay(commitment, payment("4.00", { amountReceived }));
    expect(paid.disbursements.map((one) => one.amountReceived)).toEqual([amountReceived]);
  });

  it.each([
    ["no year of a commitment of several", undefined],
    ["a year that it does not have", spanOf(2026)],
  ])("that names %s is refused", (_, span) => {
    expect(recordDisbursement(norway, several, payment("1.00", span && { span }))).toEqual(
      refused("disbursement-invalid", "The payment names no year of the commitment.", [
        ["/year", "The commitment has 2025, 2026-2027."],
      ]),
    );
  });

  it("beyond the commitment is refused, or accepted and kept apart", () => {
    const paid = pay(several, payment("7.00", { span: spanOf(2025) }));
    const more = payment("5.00", { id: "di_2", span: spanOf(2025) });
    expect(recordDisbursement(norway, paid, more)).toEqual(
      refused(
        "commitment-exceeded",
        '3.00 USD of 2025 is still unpaid; send "acceptExcess": true to record the rest as funding that no commitment covers.',
      ),
    );
    const over = pay(paid, { ...more, acceptExcess: true }, { ...more, id: "di_3", acceptExcess: true });
    expect(over.disbursements.map(({ amountSent, uncovered }) => [amountSent, uncovered])).toEqual([
      [700n, 0n],
      [500n, 200n],
      [500n, 500n],
    ]);
    const [line] = over.content.lines;
    expect(line && [coveredPayments(over, line.span), unpaid(over, line), liveAmount(over, line)]).toEqual([
      1_000n,
      0n,
      1_000n,
    ]);
  });

  it("is made today at the latest", () => {
    expect(recordDisbursement(norway, commitment, payment("1.00", { paidOn: "2025-02-01" })).ok).toBe(true);
    expect(recordDisbursement(norway, commitment, payment("1.00", { paidOn: "2025-02-03" }))).toEqual(
      refused("disbursement-invalid", "A payment carries the day it was made; that day is not yet.", [
        ["/paidOn", "The day lies in the future."],
      ]),
    );
  });

  it("of a cancelled commitment is refused", () => {
    expect(recordDisbursement(norway, cancel(commitment), payment("1.00"))).toEqual(
      refused("commitment-cancelled", "The commitment was cancelled."),
    );
  });
});

describe("a commitment is cancelled", () => {
  const pledge = aPledge().in("EUR").giving("2025-2026", "20.00").build();
  const need = aRequirement().asking(2025, "10.00").asking(2026, "10.00").build();
  const commitment = aCommitment()
    .from(pledge)
    .against(need)
    .giving(2025, "6.00")
    .giving(2026, "4.00")
    .build();
  const paid = pay(commitment, payment("2.00", { span: spanOf(2025) }));

  it("for what was not yet paid: that goes back to the pledge and reopens the requirement", () => {
    expect(cancelCommitment(norway, paid, pledge, "Programme ended")).toEqual({
      ok: true,
      events: [
        {
          type: "commitment-cancelled",
          released: { 2025: 400n, 2026: 400n },
          pledge: {
            id: "pl_1",
            destination: pledge.content.targets,
            scope: "public",
            rate: easyRate("EUR"),
            draws: { "2025-2026": 800n },
          },
          requirement: { id: "ar_1", draws: { 2025: 500n, 2026: 500n } },
          reason: "Programme ended",
          ...stamp,
        },
      ],
    });
    const gone = cancel(paid, pledge);
    expect(gone.content.lines.map((line) => [liveAmount(gone, line), unpaid(gone, line)])).toEqual([
      [200n, 0n],
      [0n, 0n],
    ]);
  });

  it("without anything for a pledge that was cancelled before", () => {
    const [event] = eventsOf(cancelCommitment(norway, paid, cancelled(pledge)));
    expect(event && "pledge" in event).toBe(false);
  });

  it("once", () => {
    expect(cancelCommitment(norway, cancel(paid, pledge), pledge)).toEqual(
      refused("commitment-cancelled", "The commitment is already cancelled."),
    );
  });
});

describe("a commitment that the ISU entered", () => {
  it("is confirmed by its provider, once, and no other is", () => {
    const entered = aCommitment().giving(2025, "1.00").enteredByIsu().build();
    const decision = confirmCommitment(norway, entered);
    expect(decision).toEqual({ ok: true, events: [{ type: "commitment-confirmed", ...stamp }] });
    const refusal = refused("already-confirmed", "Nothing is waiting for confirmation by the provider.");
    expect(confirmCommitment(norway, after(evolveCommitment, eventsOf(decision), entered))).toEqual(refusal);
    expect(confirmCommitment(norway, aCommitment().giving(2025, "1.00").build())).toEqual(refusal);
  });
});

it("an event before the record is a defect", () => {
  expect(() => evolveCommitment(undefined, { type: "commitment-confirmed", ...stamp })).toThrow(
    "commitment-confirmed before commitment-recorded",
  );
});
