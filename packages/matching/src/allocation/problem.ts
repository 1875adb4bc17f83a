import { type Pillar, type Span, spanKey } from "@angkor/domain/shared";

/** Money still open: one tranche of a pledge, in minor units of the report's currency. */
export interface PledgeLine {
  /** Unique, such as pledge and tranche. */
  readonly id: string;
  readonly pledgeId: string;
  readonly donor: string;
  readonly open: bigint;
}

/** One need still open: a requirement's part for one pillar and year, in minor units of the report's currency. */
export interface Need {
  readonly requirementId: string;
  readonly state: string;
  readonly pillar: Pillar;
  readonly span: Span;
  readonly open: bigint;
  /** 1 is the most urgent class; without one, after all others. */
  readonly priority?: number;
}

/** What fairness is measured by: coverage = (met + what the allocation gives) / required. */
export interface StateStanding {
  readonly state: string;
  readonly required: bigint;
  readonly met: bigint;
}

/** Which need each line may serve: the needs of line `l` are `needs[first[l]]` up to before `needs[first[l + 1]]`, each once. */
export interface EligiblePairs {
  readonly first: Int32Array;
  readonly needs: Int32Array;
}

export interface AllocationProblem {
  readonly lines: readonly PledgeLine[];
  readonly needs: readonly Need[];
  readonly eligible: EligiblePairs;
  /** One for every State that has a need. */
  readonly states: readonly StateStanding[];
}

/** The sum of all lines, and of all needs, must stay below 2^53 minor units: ninety trillion dollars in cents. */
export const largestTotal = BigInt(Number.MAX_SAFE_INTEGER);

/** Throws a RangeError that names the first fault of the input: a defect of the caller, never of a person's request. */
export const checkProblem = (problem: AllocationProblem): void => {
  const { lines, needs, eligible, states } = problem;
  checkAmounts("lines", lines);
  checkAmounts("needs", needs);
  if (new Set(lines.map((line) => line.id)).size < lines.length)
    throw new RangeError("Line ids must be unique");
  const known = new Set(states.map((standing) => standing.state));
  if (known.size < states.length) throw new RangeError("A State stands only once");
  for (const { state, required, met } of states) {
    if (required < 0n || met < 0n) throw new RangeError(`Negative requirement or coverage: ${state}`);
  }
  for (const need of needs) {
    if (!known.has(need.state)) throw new RangeError(`A need of ${need.state}, but no standing of it`);
    if (need.priority !== undefined && !(need.priority >= 0))
      throw new RangeError("Priorities are numbers from 0");
  }
  if (eligible.first.length !== lines.length + 1 || eligible.first[lines.length] !== eligible.needs.length)
    throw new RangeError("Eligible pairs must be given for every line");
  for (let at = 0; at < eligible.needs.length; at += 1) {
    const need = eligible.needs[at] ?? 0;
    if (need < 0 || need >= needs.length) throw new RangeError(`No need ${need}`);
  }
};

const checkAmounts = (name: string, rows: readonly { readonly open: bigint }[]): void => {
  let total = 0n;
  for (const { open } of rows) {
    if (open < 0n) throw new RangeError(`A negative amount among ${name}`);
    total += open;
  }
  if (total > largestTotal) throw new RangeError(`The ${name} add up to ${total}: more than ${largestTotal}`);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Indexes of lines by donor and id: the order in which ties are broken. */
export const canonicalLines = (lines: readonly PledgeLine[]): Int32Array => {
  const indexed = lines.map((line, index) => ({ line, index }));
  indexed.sort(
    (a, b) =>
      compareText(a.line.donor, b.line.donor) || compareText(a.line.id, b.line.id) || a.index - b.index,
  );
  return Int32Array.from(indexed, ({ index }) => index);
};

/** Indexes of needs by State, priority, pillar, years and requirement. */
export const canonicalNeeds = (needs: readonly Need[]): Int32Array => {
  const states = ranksOf(needs.map(({ state }) => state));
  const classes = ranksOf(needs.map(classOf));
  const pillars = ranksOf(needs.map(({ pillar }) => pillar));
  const indexed = needs.map((need, index) => {
    const inClass = (states.get(need.state) ?? 0) * classes.size + (classes.get(classOf(need)) ?? 0);
    const place = inClass * pillars.size + (pillars.get(need.pillar) ?? 0);
    return { need, index, place, span: spanKey(need.span) };
  });
  indexed.sort(
    (a, b) =>
      a.place - b.place ||
      compareText(a.span, b.span) ||
      compareText(a.need.requirementId, b.need.requirementId) ||
      Number(a.need.open - b.need.open) ||
      a.index - b.index,
  );
  return Int32Array.from(indexed, ({ index }) => index);
};

/** The place of each value among all, in ascending order. */
const ranksOf = <Value extends string | number>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const distinct = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  return new Map(distinct.map((value, rank) => [value, rank]));
};

/** The priority class of a need: smaller is first, unranked last. */
export const classOf = (need: Need): number => need.priority ?? Number.POSITIVE_INFINITY;

/** Whether a line may serve a need. Needs of a line need not be sorted. */
export const isEligible = ({ eligible }: AllocationProblem, line: number, need: number): boolean =>
  eligible.needs.subarray(eligible.first[line], eligible.first[line + 1]).includes(need);
