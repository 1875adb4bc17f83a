import {
  anonymous,
  type Caller,
  type Commitment,
  type CountedRecord,
  countedParts,
  createLedger,
  type DonorRecords,
  donorReport,
  evolveCommitment,
  type OpenPledge,
  type Pledge,
  recordDisbursement,
  type Span,
  tranches,
  usd,
} from "../../src/index.ts";
import { after, aPledge, by, easyRate, eventsOf, focalPoint, minor } from "../builders/index.ts";

/** A pledge with what is open of it: all, unless given. */
export const open = (pledge: Pledge, outstanding = tranches(pledge.content)): OpenPledge => ({
  pledge,
  outstanding,
});

/** The report on day 2025-06-30 of records that are all there is. */
export const reportOf = (
  { pledges = [], commitments = [], responses = [] }: Partial<DonorRecords>,
  more: {
    readonly caller?: Caller;
    readonly on?: string;
    readonly years?: Span;
  } = {},
) => {
  const counted: CountedRecord[] = [
    ...pledges.map(({ pledge, outstanding }) => ({ kind: "pledge", record: pledge, outstanding }) as const),
    ...commitments.map((record) => ({ kind: "commitment", record }) as const),
  ];
  const effects = counted.flatMap((record) => countedParts(record).map((part) => part.effects));
  const query = { currency: usd, rate: easyRate("USD"), caller: anonymous, on: "2025-06-30", ...more };
  const report = donorReport(createLedger(effects).toPositions(), { pledges, commitments, responses }, query);
  if (report === undefined) throw new Error("Not of one moment");
  return report;
};

/** A commitment with a payment. */
export const paidOf = (commitment: Commitment, amount: string, paidOn: string): Commitment =>
  after(
    evolveCommitment,
    eventsOf(
      recordDisbursement(by(focalPoint("NOR"), `${paidOn}T12:00:00.000Z`), commitment, {
        id: "di_1",
        amountSent: minor(amount, "USD"),
        paidOn,
        acceptExcess: true,
        rate: easyRate("USD"),
      }),
    ),
    commitment,
  );

/** 100 dollars of 2025 and 50 of 2026. */
export const whole = aPledge().giving(2025, "100.00").giving(2026, "50.00");
