import { amountOf, type GapQuery } from "../gap/index.ts";
import { availableBy, isFrontLoaded, type PledgeContent, payableBy } from "../pledge/pledge.ts";
import { max } from "../shared/index.ts";
import { added, type StandingPledge, tallyOf } from "./standing-pledges.ts";

/** How far availability runs ahead of payment by the end of a year: cumulative, in minor units of the report's currency. */
export interface FrontLoadedYear {
  readonly year: number;
  readonly available: bigint;
  readonly payable: bigint;
  /** The advance, pledge by pledge: one that is paid ahead does not hide another's. */
  readonly ahead: bigint;
}

export interface FrontLoading {
  readonly pledges: readonly StandingPledge[];
  /** What front-loading costs on top of the schedules. */
  readonly financingCost: bigint;
  readonly years: readonly FrontLoadedYear[];
}

/** Pledges of which, in some year, more is available than has been paid: with the years of the report. */
export const frontLoading = (pledges: readonly StandingPledge[], query: GapQuery): FrontLoading => {
  const loaded = pledges.filter(({ pledge }) => isFrontLoaded(pledge.content));
  const converted = (among: readonly StandingPledge[], minorOf: (content: PledgeContent) => bigint): bigint =>
    amountOf(added(among.map(({ pledge }) => tallyOf(pledge, minorOf(pledge.content), query))), query.rate);
  return {
    pledges: loaded,
    financingCost: converted(pledges, ({ financingCost }) => financingCost ?? 0n),
    years: yearsOf(loaded, query).map((year) => ({
      year,
      available: converted(loaded, (content) => availableBy(content, year)),
      payable: converted(loaded, (content) => payableBy(content, year)),
      ahead: converted(loaded, (content) => max(0n, availableBy(content, year) - payableBy(content, year))),
    })),
  };
};

/** Every year from the first payment or availability to the last, as far as it is asked for. */
const yearsOf = (pledges: readonly StandingPledge[], { years }: GapQuery): number[] => {
  const all = pledges.flatMap(({ pledge }) =>
    pledge.content.schedule.flatMap(({ payment, availability }) => [
      payment.from,
      payment.to,
      availability.from,
      availability.to,
    ]),
  );
  if (all.length === 0) return [];
  const from = Math.max(Math.min(...all), years?.from ?? 0);
  const to = Math.min(Math.max(...all), years?.to ?? Number.POSITIVE_INFINITY);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
};
