import {
  type Amount,
  type AmountKey,
  type Caller,
  type Currency,
  fromUsdValue,
  type GapLine,
  gapReport,
  type ProviderPosition,
  type Span,
  type State,
  type StateCode,
  spansOverlap,
  sum,
} from "@angkor/domain";
import { type MatchContext, partnershipsOf, type RankingFacts, treatyDeadline } from "@angkor/matching";
import { readAllProviderPositions, readPositions, type Table } from "@angkor/store";
import { rateFor } from "../rates.ts";
import { loadOrganisations, namesFrom } from "../wording.ts";

/** Who asks, on which day, in which currency. */
export interface Viewpoint {
  readonly caller: Caller;
  readonly on: string;
  readonly currency: Currency;
}

/** What is needed, given and promised everywhere, as far as one caller may see it. */
export interface Landscape {
  readonly context: MatchContext;
  /** One State, pillar and year each. */
  readonly cells: readonly GapLine[];
  /** Lines of several States, pillars or years, undivided. */
  readonly shared: readonly GapLine[];
  readonly rosters: ReadonlyMap<StateCode, State>;
  readonly providers: readonly ProviderPosition[];
  /** Providers of the reference list that stand for sources which are not told: nobody can be asked there. */
  readonly unspecified: ReadonlySet<string>;
  /** An amount of a position in the viewpoint's currency, as the gap report has it. */
  readonly toReport: (amount: AmountKey & Amount) => bigint;
}

/** Three queries of small items and a rate, whatever the number of flows. */
export const loadLandscape = async (table: Table, viewpoint: Viewpoint): Promise<Landscape> => {
  const { caller, on, currency } = viewpoint;
  const [positions, providers, rate, organisations] = await Promise.all([
    readPositions(table),
    readAllProviderPositions(table),
    rateFor(table, currency, on),
    loadOrganisations(table),
  ]);
  const { cells, shared } = gapReport(positions, { currency, rate, caller });
  const rosters = positions.flatMap(({ roster }) => roster ?? []);
  return {
    context: { ...viewpoint, nameOf: namesFrom(rosters, organisations) },
    cells,
    shared,
    rosters: new Map(rosters.map((roster) => [roster.iso3, roster])),
    providers,
    unspecified: new Set(organisations.filter(({ type }) => type === "unspecified").map(({ code }) => code)),
    toReport: (amount) => (amount.currency === currency ? amount.minor : fromUsdValue(amount.usdValue, rate)),
  };
};

/** What a ranking knows of the world; coverage is over the years given, or all. */
export const factsOf = (landscape: Landscape, years: Span | undefined): RankingFacts => {
  const { context, cells, shared, rosters, providers, toReport } = landscape;
  const own = Map.groupBy(
    [...cells, ...shared].filter(
      ({ states, span }) =>
        states.length === 1 && (years === undefined || span === undefined || spansOverlap(span, years)),
    ),
    ({ states }) => states[0],
  );
  return {
    deadlineOf: (state, pillar) => {
      const roster = rosters.get(state);
      return roster && treatyDeadline(roster, pillar, context.on);
    },
    coverageOf: (state) => {
      const lines = own.get(state);
      return (
        lines && {
          funding: sum(lines.map(({ funding }) => funding)),
          assistanceRequired: sum(lines.map(({ assistanceRequired }) => assistanceRequired)),
        }
      );
    },
    partnerships: partnershipsOf(providers, context.caller, toReport),
  };
};
