import { compareProducts } from "./exact.ts";

/**
 * One that shares: a State (what it requires, what is met) or a donor. Its level when it holds `given` is
 * (met + given) / required.
 */
export interface Sharer {
  readonly required: bigint;
  readonly met: bigint;
  /** The most it can take: an integer. */
  readonly cap: number;
  /** Order among equals. */
  readonly rank: number;
}

/**
 * The order in which single units are due. The next unit goes to the lowest level; among equal levels to the smaller
 * requirement (whose level it raises more, so that the sorted levels come out best); then by rank. Sharers that require
 * nothing have no level: they come after all others, measured by what they can take instead.
 * Below zero when a unit for `a`, which holds `givenA`, is due before one for `b`, which holds `givenB`.
 */
export const compareDue = (a: Sharer, givenA: number, b: Sharer, givenB: number): number => {
  const late = Number(a.required === 0n) - Number(b.required === 0n);
  if (late !== 0) return late;
  const wholeA = measureOf(a);
  const wholeB = measureOf(b);
  const order = compareLevels(metOf(a), givenA, wholeA, metOf(b), givenB, wholeB);
  if (order !== 0) return order;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  return a.rank - b.rank;
};

/** (metA + givenA) / wholeA against (metB + givenB) / wholeB. */
const compareLevels = (
  metA: bigint,
  givenA: number,
  wholeA: bigint,
  metB: bigint,
  givenB: number,
  wholeB: bigint,
): number => {
  const most = Number.MAX_SAFE_INTEGER;
  const heldA = Number(metA) + givenA;
  const heldB = Number(metB) + givenB;
  if (heldA <= most && heldB <= most && wholeA <= most && wholeB <= most)
    return compareProducts(heldA, Number(wholeB), heldB, Number(wholeA));
  const left = (metA + BigInt(givenA)) * wholeB;
  const right = (metB + BigInt(givenB)) * wholeA;
  return left === right ? 0 : left < right ? -1 : 1;
};

/** What a level is a share of. */
export const measureOf = (sharer: Sharer): bigint =>
  sharer.required === 0n ? BigInt(Math.max(sharer.cap, 1)) : sharer.required;

const metOf = (sharer: Sharer): bigint => (sharer.required === 0n ? 0n : sharer.met);

/**
 * `total` units given one by one in the order of {@link compareDue}, to those that can still take: the lexicographically
 * max-min fair integer division when nothing but the caps stands in the way. `total` is at most the sum of the caps.
 */
export const apportion = (sharers: readonly Sharer[], total: number): Float64Array => {
  const given = new Float64Array(sharers.length);
  const all = sharers.map((_, index) => index);
  const ranked = all.filter((index) => sharers[index]?.required !== 0n);
  const late = all.filter((index) => sharers[index]?.required === 0n);
  const sum = (group: readonly number[]): number =>
    group.reduce((whole, index) => whole + (sharers[index]?.cap ?? 0), 0);
  const first = Math.min(total, sum(ranked));
  fill(sharers, ranked, first, given);
  fill(sharers, late, total - first, given);
  return given;
};

const fill = (
  sharers: readonly Sharer[],
  group: readonly number[],
  total: number,
  given: Float64Array,
): void => {
  const members = group.flatMap((index) => {
    const sharer = sharers[index];
    return sharer === undefined ? [] : [{ index, sharer, given: 0 }];
  });
  estimate(members, total);
  settle(members, total);
  for (const member of members) given[member.index] = member.given;
};

interface Member {
  readonly index: number;
  readonly sharer: Sharer;
  given: number;
}

/** A start close to the answer, by floating point. Whatever it is, {@link settle} makes it exact. */
const estimate = (members: readonly Member[], total: number): void => {
  const amounts = members.map(({ sharer }) => ({
    measure: Number(measureOf(sharer)),
    met: Number(metOf(sharer)),
    cap: sharer.cap,
  }));
  const at = (level: number, { measure, met, cap }: { measure: number; met: number; cap: number }) =>
    Math.min(cap, Math.max(0, Math.floor(level * measure - met)));
  let low = 0;
  let high = amounts.reduce((most, { measure, met, cap }) => Math.max(most, (met + cap) / measure), 0);
  for (let round = 0; round < 80; round += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const sum = amounts.reduce((whole, amount) => whole + at(middle, amount), 0);
    if (sum > total) high = middle;
    else {
      low = middle;
      if (total - sum < members.length) break;
    }
  }
  members.forEach((member, index) => {
    const amount = amounts[index];
    if (amount !== undefined) member.given = at(low, amount);
  });
};

/** Moves single units until none is due before one that was given: exact, from any start. */
const settle = (members: readonly Member[], total: number): void => {
  let left = total - members.reduce((whole, member) => whole + member.given, 0);
  const open = members.filter(canTake);
  for (let at = (open.length >> 1) - 1; at >= 0; at -= 1) sink(open, at);
  for (; left > 0; left -= 1) {
    const next = open[0];
    if (next === undefined) break;
    next.given += 1;
    if (!canTake(next)) {
      const end = open.pop();
      if (end !== undefined && end !== next) open[0] = end;
    }
    sink(open, 0);
  }
  for (;;) {
    const taker = first(members, canTake, due);
    const giver = first(members, canGive, last);
    if (taker === undefined || giver === undefined || taker === giver) return;
    if (compareDue(taker.sharer, taker.given, giver.sharer, giver.given - 1) >= 0) return;
    taker.given += 1;
    giver.given -= 1;
  }
};

const canTake = (member: Member): boolean => member.given < member.sharer.cap;
const canGive = (member: Member): boolean => member.given > 0;
const due = (a: Member, b: Member): number => compareDue(a.sharer, a.given, b.sharer, b.given);
const last = (a: Member, b: Member): number => -compareDue(a.sharer, a.given - 1, b.sharer, b.given - 1);

/** Puts a member of a heap, whose next unit is due first at the top, where it belongs. */
const sink = (heap: Member[], from: number): void => {
  let at = from;
  for (;;) {
    let best = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const one = heap[child];
      const other = heap[best];
      if (one !== undefined && other !== undefined && due(one, other) < 0) best = child;
    }
    const [one, other] = [heap[at], heap[best]];
    if (best === at || one === undefined || other === undefined) return;
    heap[at] = other;
    heap[best] = one;
    at = best;
  }
};

const first = (
  members: readonly Member[],
  may: (member: Member) => boolean,
  compare: (a: Member, b: Member) => number,
): Member | undefined => {
  let best: Member | undefined;
  for (const member of members) {
    if (may(member) && (best === undefined || compare(member, best) < 0)) best = member;
  }
  return best;
};
