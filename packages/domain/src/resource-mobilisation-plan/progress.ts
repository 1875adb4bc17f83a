import {
  addTo,
  type Figures,
  type FigureTally,
  type GapLine,
  type GapQuery,
  gapReport,
  isAsked,
  putOnLines,
  shareOut,
  total,
} from "../gap/index.ts";
import type { ProviderPosition } from "../position/ledger.ts";
import type { Position } from "../position/position.ts";
import { type ProviderCode, type Span, type StateCode, spanKey, spanWithin, sum } from "../shared/index.ts";
import {
  type ResourceMobilisationPlan,
  type ResourceSource,
  type ResourceTarget,
  resourceSources,
} from "./resource-mobilisation-plan.ts";

/** Where money comes from, as far as its records tell: providers of no known kind stand apart. */
export type ToldSource = ResourceSource | "unspecified";
const toldSources: readonly ToldSource[] = [...resourceSources, "unspecified"];

/** What was raised from one source for a span of years, in minor units of the plan's currency. */
export interface ProgressLine {
  readonly source: ToldSource;
  readonly span: Span;
  /** Absent where the plan has no target that takes this money in. */
  readonly target?: bigint;
  /** The State's own contribution, committed or disbursed; of other sources, funding. */
  readonly raised: bigint;
  /** What is planned or pledged beside it; absent where that is not told apart by source. */
  readonly announced?: bigint;
  readonly committed?: bigint;
  readonly disbursed?: bigint;
}

export interface MobilisationProgress {
  /** Targets in the order of the sources, then of years; after each source what no target takes in. */
  readonly lines: readonly ProgressLine[];
  /** What several States share, undivided, this one among them: in no line. */
  readonly shared: Figures;
  /** The gap report's figures of the State, for the plan's years: what the lines add up to. */
  readonly whole: Figures;
}

export interface ProgressRecords {
  /** The State's own position: what it declares. */
  readonly position: Position;
  /** What each provider gives to the State, alone or with others. */
  readonly providers: readonly ProviderPosition[];
  readonly sourceOf: (provider: ProviderCode) => ToldSource;
}

type Query = Omit<GapQuery, "states" | "pillars" | "years">;

/** The years that a plan is valid in. */
const yearsOf = ({ content }: ResourceMobilisationPlan): Span => ({
  from: Number(content.validFrom.slice(0, 4)),
  to: Number(content.validTo.slice(0, 4)),
});

/** Targets against what the State's position holds for the years of the plan, as far as the caller may see it. */
export const mobilisationProgress = (
  plan: ResourceMobilisationPlan,
  { position, providers, sourceOf }: ProgressRecords,
  query: Query,
): MobilisationProgress => {
  const { state, targets } = plan.content;
  const asked = { ...query, years: yearsOf(plan) };
  const own = providers.filter(({ states }) => isOnly(states, state));
  const lines = linesOf(gapReport([{ ...position, amounts: [] }, ...own], asked));
  const raised = [...nationalMoney(lines), ...externalMoney(lines, own, sourceOf, asked)];
  return {
    lines: toldSources.flatMap((source) =>
      againstTargets(
        source,
        targets.filter((target) => target.source === source),
        raised.filter((money) => money.source === source),
      ),
    ),
    shared: total(
      linesOf(
        gapReport(
          providers.filter(({ states }) => states.length > 1 && states.includes(state)),
          asked,
        ),
      ),
    ),
    whole: total(lines),
  };
};

const isOnly = (states: readonly StateCode[], state: StateCode): boolean =>
  states.length === 1 && states[0] === state;

const linesOf = ({ cells, unallocated, shared }: ReturnType<typeof gapReport>): GapLine[] => [
  ...cells,
  ...unallocated,
  ...shared,
];

type Money = Omit<ProgressLine, "target">;

const bySpan = (lines: readonly GapLine[]): { readonly span: Span; readonly figures: Figures }[] =>
  [...Map.groupBy(lines, ({ span }) => (span ? spanKey(span) : "")).values()].flatMap((group) => {
    const span = group[0]?.span;
    return span === undefined ? [] : [{ span, figures: total(group) }];
  });

const nationalMoney = (lines: readonly GapLine[]): Money[] =>
  bySpan(lines)
    .map(({ span, figures }) => ({
      source: "national-budget" as const,
      span,
      raised: figures.nationalContribution,
      announced: figures.nationalContributionPlanned,
    }))
    .filter(({ raised, announced }) => raised !== 0n || announced !== 0n);

const countedFigures = ["pledged", "committed", "disbursed"] as const;
type Counted = (typeof countedFigures)[number] | "funding" | "innovative";
type Tallies = Map<Counted, FigureTally>;

/** What providers give, by source: parts that add up to the State's figures to the minor unit. */
const externalMoney = (
  lines: readonly GapLine[],
  providers: readonly ProviderPosition[],
  sourceOf: ProgressRecords["sourceOf"],
  query: GapQuery,
): Money[] => {
  const bySource = Map.groupBy(providers, ({ provider }) => sourceOf(provider));
  const sources = toldSources.filter((source) => bySource.has(source));
  const tallies = new Map(sources.map((source) => [source, tally(bySource.get(source) ?? [], query)]));
  return bySpan(lines).flatMap(({ span, figures }) => {
    const at = sources.map((source) => tallies.get(source)?.get(spanKey(span)) ?? new Map());
    const [pledged = [], committed = [], disbursed = []] = countedFigures.map((figure) =>
      shareOut(
        figures[figure],
        at.map((one) => of(one, figure)),
      ),
    );
    const innovative = at.map((one) => of(one, "innovative"));
    const funding = shareOut(figures.funding, [
      ...at.map((one, index) => minus(of(one, "funding"), innovative[index] ?? nothing)),
      ...innovative,
    ]);
    const conventional = sources.map((source, index) => ({
      source,
      span,
      raised: funding[index] ?? 0n,
      announced: pledged[index] ?? 0n,
      committed: committed[index] ?? 0n,
      disbursed: disbursed[index] ?? 0n,
    }));
    const raised = sum(funding.slice(sources.length));
    return [
      ...conventional.filter(hasMoney),
      ...(raised === 0n ? [] : [{ source: "innovative" as const, span, raised }]),
    ];
  });
};

const hasMoney = ({ raised, announced, committed, disbursed }: Money): boolean =>
  [raised, announced, committed, disbursed].some((amount) => amount !== undefined && amount !== 0n);

const nothing: FigureTally = { own: 0n, usdValue: 0n };
const of = (tallies: Tallies, figure: Counted): FigureTally => tallies.get(figure) ?? nothing;
const minus = (one: FigureTally, other: FigureTally): FigureTally => ({
  own: one.own - other.own,
  usdValue: one.usdValue - other.usdValue,
});

/** What some providers give, by span and figure. Front-loading and other innovative finance are parts of their funding. */
const tally = (providers: readonly ProviderPosition[], query: GapQuery): Map<string, Tallies> => {
  const spans = new Map<string, Tallies>();
  const at = (span: Span): Tallies => {
    const tallies = spans.get(spanKey(span)) ?? new Map<Counted, FigureTally>();
    spans.set(spanKey(span), tallies);
    return tallies;
  };
  for (const position of providers) {
    putOnLines(position, query, (_, span) => (figure, amount, currency) => {
      if (figure === "funding" || figure === "pledged" || figure === "committed" || figure === "disbursed")
        addTo(at(span), figure, amount, { currency, into: query.currency });
    });
    for (const amount of position.amounts) {
      if (amount.measure !== "innovative" && amount.measure !== "front-loaded") continue;
      if (isAsked(amount, query))
        addTo(at(amount.span), "innovative", amount, { currency: amount.currency, into: query.currency });
    }
  }
  return spans;
};

/** Money counts for the target whose years hold it; what is of more years than any target stands by itself. */
const againstTargets = (
  source: ToldSource,
  targets: readonly ResourceTarget[],
  money: readonly Money[],
): ProgressLine[] => {
  const met = targets
    .map(({ span, minor }) => {
      const within = money.filter((one) => spanWithin(one.span, span));
      return { ...added(source, span, within), target: minor };
    })
    .sort(byYear);
  const left = money.filter(({ span }) => !targets.some((target) => spanWithin(span, target.span)));
  return [...met, ...left.toSorted(byYear)];
};

const byYear = (one: ProgressLine, other: ProgressLine): number =>
  spanKey(one.span) < spanKey(other.span) ? -1 : 1;

const added = (source: ToldSource, span: Span, money: readonly Money[]): Money => {
  const of = (name: "announced" | "committed" | "disbursed") => sum(money.map((one) => one[name] ?? 0n));
  return {
    source,
    span,
    raised: sum(money.map(({ raised }) => raised)),
    ...(source !== "innovative" && { announced: of("announced") }),
    ...(source !== "innovative" &&
      source !== "national-budget" && { committed: of("committed"), disbursed: of("disbursed") }),
  };
};
