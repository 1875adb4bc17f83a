import { min, modalities, parseSpanKey, sum } from "@angkor/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPledge, aRequirement } from "../../../domain/test/builders/index.ts";
import { isEligible, type NeedLine, needsOf, type Offer, offersOf } from "../../src/eligibility/index.ts";
import { type EligiblePair, placeable } from "../../src/ranking/placeable.ts";
import { norwayAsks, same } from "../eligibility/builders.ts";

/** The maximum flow by augmenting paths of one unit: slow and plain. */
const maximumFlow = (
  offers: readonly Offer[],
  needs: readonly NeedLine[],
  pairs: readonly EligiblePair[],
): bigint => {
  const left = new Map(offers.map(({ id, open }) => [id, open ?? 0n]));
  const open = new Map(needs.map((line) => [line.id, line.open ?? 0n]));
  const placed = new Map<string, bigint>();
  const search = (offerId: string, seen: Set<string>): boolean => {
    for (const { offer, need } of pairs) {
      if (offer.id !== offerId || seen.has(need.id)) continue;
      seen.add(need.id);
      const free = (open.get(need.id) ?? 0n) > 0n;
      const other = pairs.find(
        (pair) =>
          pair.need.id === need.id &&
          pair.offer.id !== offerId &&
          (placed.get(`${pair.offer.id}>${need.id}`) ?? 0n) > 0n &&
          !free &&
          search(pair.offer.id, seen),
      );
      if (!free && other === undefined) continue;
      if (free) open.set(need.id, (open.get(need.id) ?? 0n) - 1n);
      if (other !== undefined) add(placed, `${other.offer.id}>${need.id}`, -1n);
      add(placed, `${offerId}>${need.id}`, 1n);
      return true;
    }
    return false;
  };
  let flow = 0n;
  for (const { id } of offers) {
    while ((left.get(id) ?? 0n) > 0n && search(id, new Set())) {
      add(left, id, -1n);
      flow += 1n;
    }
  }
  return flow;
};

const add = (amounts: Map<string, bigint>, key: string, by: bigint): void => {
  amounts.set(key, (amounts.get(key) ?? 0n) + by);
};

const layouts = [
  ["2025", "2026", "2027"],
  ["2025-2026", "2027", "2028"],
  ["2024", "2026-2028"],
  ["2026"],
  ["2025", "2027-2030"],
] as const;
const layout = fc
  .constantFrom(...layouts)
  .chain((names) =>
    fc
      .array(fc.integer({ min: 0, max: 7 }), { minLength: names.length, maxLength: names.length })
      .map((cents) => names.map((name, at) => [name, BigInt(cents[at] ?? 0)] as const)),
  );

describe("what a pledge can give to a requirement", () => {
  it("is the maximum flow from its tranches to the lines", () => {
    let split = 0;
    fc.assert(
      fc.property(
        layout,
        layout,
        fc.boolean(),
        fc.constantFrom(...modalities),
        (money, asked, carryOver, modality) => {
          const pledge = aPledge().build();
          const schedule = money.map(([name, minor]) => {
            const span = parseSpanKey(name);
            return { payment: span, availability: span, minor };
          });
          const offers = offersOf(
            { ...pledge, content: { ...pledge.content, schedule, carryOver, modality } },
            Object.fromEntries(money),
            same,
          );
          const lines = asked.map(([name, minor]) => ({
            span: parseSpanKey(name),
            original: minor,
            revised: minor,
          }));
          const needs = needsOf({ ...aRequirement().build(), lines }, {}, same);
          const pairs = offers
            .flatMap((offer) => needs.map((need) => ({ offer, need })))
            .filter(({ offer, need }) => isEligible(offer, need, norwayAsks));
          const most = placeable(pairs);
          expect(most).toBe(maximumFlow(offers, needs, pairs));
          const bound = min(sum(money.map(([, minor]) => minor)), sum(asked.map(([, minor]) => minor)));
          if (most !== undefined && most < bound) split += 1;
        },
      ),
      { numRuns: 1_500, seed: 20_261_121 },
    );
    expect(split).toBeGreaterThan(50);
  });
});
