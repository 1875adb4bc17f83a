import { type GapLine, type GapReport, ratio } from "../gap/index.ts";
import type { State } from "../reference/state.ts";
import type { Pillar, ProviderCode, StateCode } from "../shared/index.ts";
import { byDonor, byFunding } from "./equity.ts";
import { type CoverageQuery, inCell, only } from "./line.ts";
import {
  classOf,
  type ProviderClass,
  type ProviderMoney,
  type ProviderPart,
  providerClasses,
  totalMoney,
} from "./providers.ts";

/** Money in cells, which totals are made of, and on unallocated and shared lines. */
interface Whereabouts {
  readonly money: ProviderMoney;
  readonly undivided: ProviderMoney;
}

/** Without a donor: what rounding adds, so that the lines of a table are the totals. */
type Donor = ProviderCode | undefined;

export interface DonorCoverage extends Whereabouts {
  readonly donor: Donor;
  readonly class: ProviderClass | undefined;
  /** Of the funding of all donors in cells. */
  readonly share: string | null;
}

/** What a donor has in the cells of one State, pillar or year, and its share of all funding there. */
export interface DonorAt<Place> {
  readonly donor: Donor;
  readonly at: Place;
  readonly money: ProviderMoney;
  readonly share: string | null;
}

export interface DonorTables {
  /** The largest funding first. */
  readonly donors: readonly DonorCoverage[];
  readonly donorStates: readonly DonorAt<StateCode>[];
  readonly donorPillars: readonly DonorAt<Pillar>[];
  readonly donorYears: readonly DonorAt<number>[];
}

export interface ProviderClassTotal extends Whereabouts {
  /** Undefined for what rounding adds. */
  readonly class: ProviderClass | undefined;
  /** How many providers have money in the report. */
  readonly providers: number;
}

type Rosters = ReadonlyMap<StateCode, State>;

const whereabouts = (parts: readonly ProviderPart[]): Whereabouts => ({
  money: totalMoney(parts.filter(inCell)),
  undivided: totalMoney(parts.filter((part) => !inCell(part))),
});

/** The tables by donor, of the donors asked for. */
export const donorTables = (
  parts: readonly ProviderPart[],
  { cells, totals }: GapReport,
  rosters: Rosters,
  { donors, on }: CoverageQuery,
): DonorTables => {
  const asked = parts.filter(
    ({ provider }) => donors === undefined || (provider !== undefined && donors.includes(provider)),
  );
  const inCells = asked.filter(inCell);
  const lines = [...Map.groupBy(asked, ({ provider }) => provider)].map(([donor, own]): DonorCoverage => {
    const where = whereabouts(own);
    const share = donor === undefined ? null : ratio(where.money.funding, totals.funding);
    return { donor, class: donor && classOf(donor, rosters, on), ...where, share };
  });
  return {
    donors: lines.sort((one, other) =>
      byFunding({ ...one.money, donor: one.donor }, { ...other.money, donor: other.donor }),
    ),
    donorStates: donorsAt(inCells, cells, ({ states }) => only(states)),
    donorPillars: donorsAt(inCells, cells, ({ pillars }) => only(pillars)),
    donorYears: donorsAt(inCells, cells, ({ span }) => span?.from),
  };
};

/** The parts of cells by donor and place, in the order of their names. */
const donorsAt = <Place extends string | number>(
  parts: readonly ProviderPart[],
  cells: readonly GapLine[],
  placeOf: (line: GapLine) => Place | undefined,
): DonorAt<Place>[] => {
  const funding = new Map<Place | undefined, bigint>();
  for (const cell of cells) funding.set(placeOf(cell), (funding.get(placeOf(cell)) ?? 0n) + cell.funding);
  const lines = [...Map.groupBy(parts, ({ provider }) => provider)].flatMap(([donor, own]) =>
    [...Map.groupBy(own, ({ line }) => placeOf(line))].flatMap(([at, there]) => {
      if (at === undefined) return [];
      const money = totalMoney(there);
      const share = donor === undefined ? null : ratio(money.funding, funding.get(at) ?? 0n);
      return [{ donor, at, money, share }];
    }),
  );
  const byPlace = (one: DonorAt<Place>, other: DonorAt<Place>) => (one.at < other.at ? -1 : 1);
  return lines.sort((one, other) => byDonor(one.donor, other.donor) || byPlace(one, other));
};

/** What States Parties, States not party and organisations provide, and what rounding adds. */
export const classTotals = (
  parts: readonly ProviderPart[],
  rosters: Rosters,
  on: string,
): ProviderClassTotal[] => {
  const byClass = Map.groupBy(parts, ({ provider }) => provider && classOf(provider, rosters, on));
  const rounding = byClass.get(undefined);
  return [
    ...providerClasses.map((name) => {
      const own = byClass.get(name) ?? [];
      const providers = new Set(own.map(({ provider }) => provider)).size;
      return { class: name, providers, ...whereabouts(own) };
    }),
    ...(rounding ? [{ class: undefined, providers: 0, ...whereabouts(rounding) }] : []),
  ];
};
