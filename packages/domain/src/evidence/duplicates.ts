import { daysApart, isNear, tolerances } from "./comparison.ts";
import type { EvidenceRecord } from "./evidence.ts";

/** One transfer told twice: which report it repeats, and how that was seen. */
export interface Duplicate {
  readonly of: string;
  readonly rule: "other-side" | "part-of-parent";
}

const namesOf = ({ identifiers, key }: EvidenceRecord): readonly string[] => [key, ...identifiers];

/** Evidence by each of its names. */
const byName = (
  all: readonly EvidenceRecord[],
): ((names: readonly string[]) => readonly EvidenceRecord[]) => {
  const index = new Map<string, EvidenceRecord[]>();
  for (const one of all) {
    for (const name of namesOf(one)) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [one]);
      else known.push(one);
    }
  }
  return (names) => names.flatMap((name) => index.get(name) ?? []);
};

/** A part repeats its parent where that stands for the whole: a flow does; an activity only for the same transfer. */
const repeatsParent = (part: EvidenceRecord, parent: EvidenceRecord): boolean =>
  parent.key !== part.key &&
  (part.system === "fts" || (part.kind === parent.kind && part.on === parent.on && isNear(part, parent)));

/** What two reports must have in common when neither names the other; undefined where too little is told. */
const termsOf = ({ kind, provider, states, amount }: EvidenceRecord): string | undefined =>
  provider.code === undefined || states.length === 0
    ? undefined
    : JSON.stringify([kind, provider.code, states.toSorted(), amount.currency, String(amount.minor)]);

const isNearIn = (given: EvidenceRecord, got: EvidenceRecord): boolean =>
  given.kind === got.kind && daysApart(given.on, got.on) <= tolerances.days && isNear(given, got);

/** The provider's report of what a recipient tells: one that either names, else one that agrees in everything. */
const otherSides = (
  given: readonly EvidenceRecord[],
): ((got: EvidenceRecord) => readonly EvidenceRecord[]) => {
  const named = byName(given);
  const naming = Map.groupBy(
    given.flatMap((one) => one.counterparts.map((name) => ({ name, one }))),
    ({ name }) => name,
  );
  const agreeing = Map.groupBy(given, termsOf);
  return (got) => {
    const terms = termsOf(got);
    return [
      ...named(got.counterparts),
      ...namesOf(got).flatMap((name) => (naming.get(name) ?? []).map(({ one }) => one)),
      ...(terms === undefined ? [] : (agreeing.get(terms) ?? [])),
    ].filter((one) => isNearIn(one, got));
  };
};

/** What repeats what, by key. The parent goes before its parts, and the provider's report before the recipient's. */
export const duplicatesIn = (all: readonly EvidenceRecord[]): ReadonlyMap<string, Duplicate> => {
  const found = new Map<string, Duplicate>();
  const standing = all.filter(({ aside }) => aside === undefined);
  const parents = byName(standing);
  for (const part of standing) {
    const parent = parents(part.partOf).find((one) => repeatsParent(part, one));
    if (parent !== undefined) found.set(part.key, { of: parent.key, rule: "part-of-parent" });
  }
  const left = standing.filter(({ key }) => !found.has(key));
  const candidates = otherSides(left.filter(({ side }) => side === "provider"));
  const taken = new Set<string>();
  for (const got of left.filter(({ side }) => side === "recipient")) {
    const same = candidates(got).find(({ key }) => !taken.has(key));
    if (same === undefined) continue;
    taken.add(same.key);
    found.set(got.key, { of: same.key, rule: "other-side" });
  }
  return found;
};
