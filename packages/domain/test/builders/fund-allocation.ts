import {
  cancelFundAllocation,
  currency,
  destination,
  evolveFundAllocation,
  type FundAllocation,
  type FundAllocationEvent,
  recordFundDisbursement,
} from "../../src/index.ts";
import { after, by, eventsOf, focalPoint, minor, noon, provider, spanOf, states } from "./basics.ts";

const owner = "org:eu";

/** What a fund of the European Union's gives to Ukraine's clearance in 2025: the amounts of its donors, in US dollars. */
export const aFundAllocation = (money: Readonly<Record<string, string>>) => {
  const sources = Object.entries(money).map(([donor, amount], index) => ({
    commitmentId: `co_${index}` as const,
    donor: provider(donor),
    parts: [{ disbursementId: `di_${index}` as const, minor: minor(amount, "USD"), uncovered: 0n }],
  }));
  const recorded: FundAllocationEvent = {
    type: "fund-allocation-recorded",
    id: "fa_1",
    content: {
      fundId: "fi_1",
      owner: provider(owner),
      currency: currency("USD"),
      destination: destination(states(["UKR"]), ["survey-clearance"]),
      span: spanOf(2025),
      minor: sources.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part.minor, 0n),
      decidedOn: noon.slice(0, 10),
    },
    sources,
    at: noon,
    by: focalPoint(owner).subject,
  };
  return build(after(evolveFundAllocation, [recorded]));
};

const build = (allocation: FundAllocation) => {
  const next = (events: readonly FundAllocationEvent[]) =>
    build(after(evolveFundAllocation, events, allocation));
  const context = by(focalPoint(owner));
  return {
    paid: (amount: string) => {
      const payment = { id: "di_paid", amountSent: minor(amount, "USD"), paidOn: noon.slice(0, 10) } as const;
      return next(eventsOf(recordFundDisbursement(context, allocation, payment)));
    },
    cancelled: () => next(eventsOf(cancelFundAllocation(context, allocation))),
    build: () => allocation,
  };
};
