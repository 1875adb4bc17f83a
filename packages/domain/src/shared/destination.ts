import type { Pillar } from "./pillar.ts";
import { isSingleYear, type Span } from "./span.ts";
import type { StateCode } from "./state-codes.ts";

/** Where money goes: an empty list means any, several members mean shared among them and undivided. */
export interface Destination {
  readonly states: readonly StateCode[];
  readonly pillars: readonly Pillar[];
}

/** Where an amount stands in a report. Undivided money is never split in silence (domain rule 6). */
export type Standing = "cell" | "shared" | "unallocated";

/** A cell has one State, one pillar and one year; several of any make it shared, none make it unallocated. */
export const standingOf = (destination: Destination, span: Span): Standing => {
  const { states, pillars } = destination;
  if (states.length > 1 || pillars.length > 1) return "shared";
  if (states.length === 0 || pillars.length === 0) return "unallocated";
  return isSingleYear(span) ? "cell" : "shared";
};

/** Lists without repetition in a fixed order, so that one destination has one name. */
export const destination = (states: readonly StateCode[], pillars: readonly Pillar[]): Destination => ({
  states: [...new Set(states)].sort(),
  pillars: [...new Set(pillars)].sort(),
});

/** Whether money for `outer` may serve `inner`: an empty list of `outer` admits any. */
export const admits = (outer: Destination, inner: Destination): boolean =>
  within(outer.states, inner.states) && within(outer.pillars, inner.pillars);

const within = <T>(outer: readonly T[], inner: readonly T[]): boolean =>
  outer.length === 0 || (inner.length > 0 && inner.every((member) => outer.includes(member)));
