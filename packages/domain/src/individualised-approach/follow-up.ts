import { type Figures, type GapLine, type GapQuery, gapReport, total } from "../gap/index.ts";
import { addUp } from "../match-report/index.ts";
import { type Pledge, pledgedTotal } from "../pledge/index.ts";
import type { Position, ProviderPosition } from "../position/index.ts";
import { answerWithinDays } from "../response/index.ts";
import { type AppliedRate, type Pillar, type ProviderCode, type StateCode, sum } from "../shared/index.ts";
import type { ExpressionOfInterest } from "./expression.ts";

/** What was known of a State's money at one instant. */
export interface KnownMoney {
  readonly positions: readonly Position[];
  readonly providers: readonly ProviderPosition[];
  /** Pledges that the caller may see. */
  readonly pledges: readonly Pledge[];
}

type Query = Omit<GapQuery, "states" | "pillars" | "years">;

/** A cell's gap then and now, in minor units of the report's currency. `moved` is positive where the gap became smaller. */
export interface GapMove {
  readonly pillar: Pillar;
  readonly year: number;
  readonly before: bigint;
  readonly now: bigint;
  readonly moved: bigint;
}

/** What a provider did since then for the State alone. Below zero where it took more back than it gave. */
export interface ProviderMove {
  readonly provider: ProviderCode;
  /** Expressions of interest that stand. */
  readonly expressions: readonly ExpressionOfInterest[];
  /** Pledges announced, less those cancelled and cut. */
  readonly promised: bigint;
  readonly committed: bigint;
  readonly disbursed: bigint;
  readonly funding: bigint;
}

/**
 * What made the gap of the cells smaller or larger: by the invariant of the gap report,
 * gap = requirement + surplus - national contribution - funding, so that the four add up to its change exactly.
 */
export type GapCauses = Pick<Figures, "requirement" | "surplus" | "nationalContribution" | "funding">;

export interface FollowUp {
  readonly before: Figures;
  readonly now: Figures;
  readonly changes: GapCauses;
  readonly cells: readonly GapMove[];
  readonly providers: readonly ProviderMove[];
  /** What several States share, undivided, this one among them: in no line. */
  readonly shared: { readonly before: Figures; readonly now: Figures };
}

/** How a State's money has changed between two instants, at the rate of the second, as far as the caller may see it. */
export const followUpOf = (
  state: StateCode,
  { before, now }: { readonly before: KnownMoney; readonly now: KnownMoney },
  expressions: readonly ExpressionOfInterest[],
  query: Query,
): FollowUp => {
  const [earlier, later] = [before, now].map(({ positions }) =>
    gapReport(positions, { ...query, states: [state] }),
  );
  if (earlier === undefined || later === undefined) throw new Error("Two reports of two instants");
  return {
    before: earlier.totals,
    now: later.totals,
    changes: {
      requirement: later.totals.requirement - earlier.totals.requirement,
      surplus: later.totals.surplus - earlier.totals.surplus,
      nationalContribution: later.totals.nationalContribution - earlier.totals.nationalContribution,
      funding: later.totals.funding - earlier.totals.funding,
    },
    cells: movesOf(earlier.cells, later.cells),
    providers: providersOf(state, { before, now }, expressions, query),
    shared: { before: total(earlier.shared), now: total(later.shared) },
  };
};

const movesOf = (earlier: readonly GapLine[], later: readonly GapLine[]): GapMove[] => {
  const moves = new Map<string, { pillar: Pillar; year: number; before: bigint; now: bigint }>();
  for (const [when, lines] of [
    ["before", earlier],
    ["now", later],
  ] as const) {
    for (const { pillars, span, gap } of lines) {
      const [pillar] = pillars;
      if (pillar === undefined || span === undefined) continue;
      const name = `${pillar}|${span.from}`;
      const known = moves.get(name) ?? { pillar, year: span.from, before: 0n, now: 0n };
      moves.set(name, { ...known, [when]: gap });
    }
  }
  return [...moves]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, move]) => ({ ...move, moved: move.before - move.now }));
};

const isAlone = (states: readonly StateCode[], state: StateCode): boolean =>
  states.length === 1 && states[0] === state;

const providersOf = (
  state: StateCode,
  { before, now }: { readonly before: KnownMoney; readonly now: KnownMoney },
  expressions: readonly ExpressionOfInterest[],
  query: Query,
): ProviderMove[] => {
  const standing = expressions.filter(({ status }) => status === "standing");
  const codes = new Set<ProviderCode>([
    ...standing.map(({ provider }) => provider),
    ...[before, now].flatMap(({ providers, pledges }) => [
      ...providers.filter(({ states }) => isAlone(states, state)).map(({ provider }) => provider),
      ...pledges
        .filter(({ content }) => isAlone(content.targets.states, state))
        .map(({ content }) => content.donor),
    ]),
  ]);
  return [...codes]
    .sort()
    .map((provider) => {
      const earlier = moneyOf(provider, state, before, query);
      const later = moneyOf(provider, state, now, query);
      return {
        provider,
        expressions: standing.filter((expression) => expression.provider === provider),
        promised: later.promised - earlier.promised,
        committed: later.committed - earlier.committed,
        disbursed: later.disbursed - earlier.disbursed,
        funding: later.funding - earlier.funding,
      };
    })
    .filter(
      ({ expressions: own, promised, committed, disbursed, funding }) =>
        own.length > 0 || promised !== 0n || committed !== 0n || disbursed !== 0n || funding !== 0n,
    );
};

const moneyOf = (
  provider: ProviderCode,
  state: StateCode,
  { providers, pledges }: KnownMoney,
  query: Query,
): Pick<ProviderMove, "promised" | "committed" | "disbursed" | "funding"> => {
  const own = providers.filter(
    (position) => position.provider === provider && isAlone(position.states, state),
  );
  const { cells, unallocated, shared } = gapReport(own, query);
  const { committed, disbursed, funding } = total([...cells, ...unallocated, ...shared]);
  const promised = sum(
    pledges
      .filter(({ content }) => content.donor === provider && isAlone(content.targets.states, state))
      .filter(({ status }) => status === "announced")
      .map((pledge) => convertedTotal(pledge, query.rate)),
  );
  return { promised, committed, disbursed, funding };
};

const convertedTotal = (pledge: Pledge, rate: AppliedRate): bigint =>
  addUp([{ minor: pledgedTotal(pledge.content), rate: pledge.rate }], rate);

const dayMilliseconds = 86_400_000;

/** An expression of interest in new support after which its provider neither pledged nor committed. */
export interface Unanswered {
  readonly expression: ExpressionOfInterest;
  /** The day by which the provider said that it decides, or 60 days after it expressed interest. */
  readonly dueOn: string;
  readonly overdue: boolean;
}

/** Expressions of interest that wait for a decision, the longest first. Support that was there already waits for none. */
export const unansweredExpressions = (providers: readonly ProviderMove[], on: string): Unanswered[] =>
  providers
    .filter(({ promised, committed }) => promised <= 0n && committed <= 0n)
    .flatMap(({ expressions }) => expressions)
    .filter(({ content }) => content.kind !== "existing-support")
    .map((expression) => {
      const { decideBy, expressedOn } = expression.content;
      const dueOn =
        decideBy ??
        new Date(Date.parse(expressedOn) + answerWithinDays * dayMilliseconds).toISOString().slice(0, 10);
      return { expression, dueOn, overdue: dueOn < on };
    })
    .sort((one, other) =>
      `${one.dueOn} ${one.expression.id}` < `${other.dueOn} ${other.expression.id}` ? -1 : 1,
    );
