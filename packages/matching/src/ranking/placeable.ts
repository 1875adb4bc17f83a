import { min, sum } from "@angkor/domain";
import type { NeedLine, Offer } from "../eligibility/index.ts";

/** An eligible pair of a supply's offer and a demand's line. */
export interface EligiblePair {
  readonly offer: Offer;
  readonly need: NeedLine;
}

const byTime = (a: NeedLine, b: NeedLine): number =>
  a.span.from - b.span.from || a.span.to - b.span.to || (a.id < b.id ? -1 : 1);

/**
 * The most that one pledge's tranches can give to one requirement's lines, exactly. In the order of time, the lines that
 * a tranche may serve lie side by side; so it is best that each line takes first from the tranche whose last line comes
 * soonest (Glover 1967). Undefined where an amount is missing on either side.
 */
export const placeable = (pairs: readonly EligiblePair[]): bigint | undefined => {
  const lines = [...new Map(pairs.map(({ need }) => [need.id, need])).values()].sort(byTime);
  const place = new Map(lines.map((line, at) => [line.id, at]));
  const tranches = new Map<string, { left: bigint; last: number; readonly serves: Set<string> }>();
  for (const { offer, need } of pairs) {
    if (offer.open === undefined || need.open === undefined || need.kind !== "financial") return undefined;
    const tranche = tranches.get(offer.id) ?? { left: offer.open, last: 0, serves: new Set() };
    tranche.last = Math.max(tranche.last, place.get(need.id) ?? 0);
    tranche.serves.add(need.id);
    tranches.set(offer.id, tranche);
  }
  const soonest = [...tranches.values()].sort((a, b) => a.last - b.last);
  return sum(
    lines.map((line) => {
      let open = line.open ?? 0n;
      for (const tranche of soonest) {
        if (!tranche.serves.has(line.id)) continue;
        const taken = min(open, tranche.left);
        tranche.left -= taken;
        open -= taken;
      }
      return (line.open ?? 0n) - open;
    }),
  );
};

/** The years of the lines that the offers can serve: shared ones, or all of a line reached from another year. */
export const servedYears = (pairs: readonly EligiblePair[]): ReadonlySet<number> => {
  const years = new Set<number>();
  for (const { offer, need } of pairs) {
    const { availability } = offer;
    const shared = yearsOf([need]);
    const own = availability && shared.filter((year) => availability.from <= year && year <= availability.to);
    for (const year of own === undefined || own.length === 0 ? shared : own) years.add(year);
  }
  return years;
};

/** The years of some lines, each once. */
export const yearsOf = (lines: readonly Pick<NeedLine, "span">[]): number[] => {
  const years = new Set<number>();
  for (const { span } of lines) for (let year = span.from; year <= span.to; year += 1) years.add(year);
  return [...years].sort((a, b) => a - b);
};
