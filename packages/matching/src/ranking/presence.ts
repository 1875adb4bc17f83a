import {
  type Amount,
  type AmountKey,
  type Caller,
  type Destination,
  mayRead,
  type ProviderCode,
  type ProviderPosition,
  type Span,
  spanKey,
  standingOf,
} from "@angkor/domain";

/** What one provider has pledged and committed to one destination and span, in the report's currency. */
export interface Presence {
  readonly provider: ProviderCode;
  readonly destination: Destination;
  readonly span: Span;
  readonly pledged: bigint;
  readonly committed: bigint;
}

/** Where providers are, as far as the caller may see them: amounts of others' non-public records are left out. */
export const presencesOf = (
  positions: readonly ProviderPosition[],
  caller: Caller,
  toReport: (amount: AmountKey & Amount) => bigint,
): Presence[] => {
  const places = new Map<string, Presence>();
  for (const { provider, amounts } of positions) {
    for (const amount of amounts) {
      const measure = presenceIn(amount.measure);
      if (measure === undefined || !mayRead(caller, amount.scope)) continue;
      const { destination, span } = amount;
      const place = JSON.stringify([provider, destination.states, destination.pillars, spanKey(span)]);
      const known = places.get(place) ?? { provider, destination, span, pledged: 0n, committed: 0n };
      places.set(place, { ...known, [measure]: known[measure] + toReport(amount) });
    }
  }
  return [...places.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, presence]) => presence);
};

/** Payments are part of commitments, and parts of funding are in it. */
const presenceIn = (measure: AmountKey["measure"]): "pledged" | "committed" | undefined => {
  if (measure === "pledged") return measure;
  return measure === "committed" || measure === "uncovered" ? "committed" : undefined;
};

/** Money of several destinations or years, or of no pillar in particular: it may reach a cell, or pass it by. */
export const isUndivided = ({ destination, span }: Presence): boolean =>
  standingOf(destination, span) !== "cell";
