import {
  type AppliedRate,
  type AssistanceRequirement,
  type Caller,
  type Currency,
  convert,
  type Money,
  type Pledge,
  tranches,
} from "@angkor/domain";
import { type NeedLine, needsOf, type Offer, offersOf, type ToReport } from "@angkor/matching";
import type { Table } from "@angkor/store";
import { rateFor } from "../rates.ts";
import { openRequirements, standingPledges } from "./both-sides.ts";

/** Everything that is still open, as far as a caller may see it, in one currency. */
export interface OpenMarket {
  readonly offers: readonly Offer[];
  readonly needs: readonly NeedLine[];
  /** What is open of each tranche in its pledge's own currency, by the id of its offer. */
  readonly tranches: ReadonlyMap<string, Money>;
}

/** Pledges and requirements that are supposed beside the recorded ones. */
export interface Supposed {
  readonly pledges: readonly Pledge[];
  readonly requirements: readonly AssistanceRequirement[];
}

/** Open pledges and requirements of the service, and those supposed, with their amounts at the rates of the day. */
export const loadOpenMarket = async (
  table: Table,
  caller: Caller,
  report: { readonly currency: Currency; readonly on: string },
  supposed: Supposed,
): Promise<OpenMarket> => {
  const [pledged, asked] = await Promise.all([
    standingPledges(table, { caller }),
    openRequirements(table, { caller }),
  ]);
  const currencies = [
    ...[...pledged.map(({ state }) => state), ...supposed.pledges].map(({ content }) => content.currency),
    ...[...asked.map(({ state }) => state), ...supposed.requirements].map(({ currency }) => currency),
  ];
  const held = [
    ...pledged.map(({ state, counters }) => ({ pledge: state, open: counters })),
    ...supposed.pledges.map((pledge) => ({ pledge, open: tranches(pledge.content) })),
  ];
  const toReport = await conversion(table, currencies, report);
  return {
    offers: held.flatMap(({ pledge, open }) => offersOf(pledge, open, toReport)),
    tranches: new Map(
      held.flatMap(({ pledge, open }) =>
        Object.entries(open).map(([name, minor]): [string, Money] => [
          `${pledge.id}|${name}`,
          { minor, currency: pledge.content.currency },
        ]),
      ),
    ),
    needs: [
      ...asked.flatMap(({ state, counters }) => needsOf(state, counters, toReport)),
      ...supposed.requirements.flatMap((requirement) => needsOf(requirement, {}, toReport)),
    ],
  };
};

/** Converts between these currencies at the rates of one day. */
export const conversion = async (
  table: Table,
  currencies: readonly Currency[],
  { currency, on }: { readonly currency: Currency; readonly on: string },
): Promise<ToReport> => {
  const rates = new Map<Currency, AppliedRate>();
  await Promise.all(
    [...new Set([currency, ...currencies])].map(async (code) =>
      rates.set(code, await rateFor(table, code, on)),
    ),
  );
  const target = rates.get(currency);
  return (minor, from) => {
    const source = rates.get(from);
    if (source === undefined || target === undefined) throw new RangeError(`No rate of ${from} was loaded`);
    return convert(minor, source, target);
  };
};
