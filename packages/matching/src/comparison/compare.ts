import { type Pillar, type Span, spanKey, sum } from "@angkor/domain";

/** What a proposal means for a State. Amounts in minor units of its currency; coverage as decimal ratios. */
export interface ComparedState {
  readonly state: string;
  readonly required: bigint;
  readonly placed: bigint;
  readonly coverageBefore: string | null;
  readonly coverageAfter: string | null;
}

/** Money of one tranche for one need. */
export interface ComparedLine {
  readonly pledgeId: string;
  readonly tranche?: string;
  readonly donor: string;
  readonly requirementId: string;
  readonly state: string;
  readonly pillar: Pillar;
  readonly span: Span;
  readonly amount: bigint;
}

/** A tranche that was open when the proposal was made. */
export interface ComparedMoney {
  readonly id: string;
  readonly donor: string;
  readonly open: bigint;
}

/** A need that was open when the proposal was made. */
export interface ComparedNeed {
  readonly requirementId: string;
  readonly state: string;
  readonly pillar: Pillar;
  readonly span: Span;
  readonly open: bigint;
}

/** A proposal with what it was made of, both in one currency. */
export interface ComparedProposal {
  readonly states: readonly ComparedState[];
  readonly lines: readonly ComparedLine[];
  readonly money: readonly ComparedMoney[];
  readonly needs: readonly ComparedNeed[];
}

/** The same thing in the first and in the second proposal, where it is there, and the second minus the first. */
export interface Compared<Thing> {
  /** As it is in the second, else in the first: what it is in both. */
  readonly thing: Thing;
  readonly first?: Thing;
  readonly second?: Thing;
  readonly difference: bigint;
}

export interface ComparedDonor {
  readonly donor: string;
  readonly placed: bigint;
}

export interface Comparison {
  readonly placed: Compared<bigint>;
  /** Of each, the largest difference first. */
  readonly states: readonly Compared<ComparedState>[];
  readonly donors: readonly Compared<ComparedDonor>[];
  /** Lines, money and needs that differ. */
  readonly lines: readonly Compared<ComparedLine>[];
  readonly money: readonly Compared<ComparedMoney>[];
  readonly needs: readonly Compared<ComparedNeed>[];
}

/** What differs between two proposals, and in what they were made of. */
export const compareProposals = (first: ComparedProposal, second: ComparedProposal): Comparison => ({
  placed: placedInAll(placedBy(first.lines), placedBy(second.lines)),
  states: pairUp(
    first.states,
    second.states,
    ({ state }) => state,
    ({ placed }) => placed,
  ),
  donors: pairUp(
    donorsOf(first.lines),
    donorsOf(second.lines),
    ({ donor }) => donor,
    ({ placed }) => placed,
  ),
  lines: pairUp(first.lines, second.lines, lineName, ({ amount }) => amount).filter(differs),
  money: pairUp(
    first.money,
    second.money,
    ({ id }) => id,
    ({ open }) => open,
  ).filter(differs),
  needs: pairUp(first.needs, second.needs, needName, ({ open }) => open).filter(differs),
});

const placedBy = (lines: readonly ComparedLine[]): bigint => sum(lines.map(({ amount }) => amount));

const donorsOf = (lines: readonly ComparedLine[]): ComparedDonor[] =>
  [...Map.groupBy(lines, ({ donor }) => donor)].map(([donor, own]) => ({ donor, placed: placedBy(own) }));

const lineName = ({ pledgeId, tranche = "", requirementId, span }: ComparedLine): string =>
  `${pledgeId}|${tranche}|${requirementId}|${spanKey(span)}`;

const needName = ({ requirementId, span }: ComparedNeed): string => `${requirementId}|${spanKey(span)}`;

const differs = <Thing>({ first, second, difference }: Compared<Thing>): boolean =>
  difference !== 0n || first === undefined || second === undefined;

const placedInAll = (first: bigint, second: bigint): Compared<bigint> => ({
  thing: second,
  first,
  second,
  difference: second - first,
});

/** Things of the same name together, the largest difference first, then by name. */
const pairUp = <Thing>(
  first: readonly Thing[],
  second: readonly Thing[],
  nameOf: (thing: Thing) => string,
  amountOf: (thing: Thing) => bigint,
): Compared<Thing>[] => {
  const pairs = new Map<string, Compared<Thing>>();
  for (const thing of first) pairs.set(nameOf(thing), { thing, first: thing, difference: -amountOf(thing) });
  for (const thing of second) {
    const { first: before, difference = 0n } = pairs.get(nameOf(thing)) ?? {};
    pairs.set(nameOf(thing), {
      thing,
      ...(before !== undefined && { first: before }),
      second: thing,
      difference: difference + amountOf(thing),
    });
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => pair)
    .sort((a, b) => compareSizes(sizeOf(b), sizeOf(a)));
};

const sizeOf = ({ difference }: Compared<unknown>): bigint => (difference < 0n ? -difference : difference);
const compareSizes = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1);
