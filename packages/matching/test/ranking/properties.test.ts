import type { Pillar, StateCode } from "@angkor/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkWeights,
  demandOf,
  type PartName,
  partNames,
  rankNeeds,
  rankSupplies,
  supplyOf,
} from "../../src/ranking/index.ts";
import { byScore, type Part, scoreOf, wholeScore } from "../../src/ranking/score.ts";
import { callers, pledgeAndOutstanding, requirementAndFunded } from "../eligibility/arbitraries.ts";
import { norwayAsks, same } from "../eligibility/builders.ts";
import { gave } from "./builders.ts";

const seed = 20_261_121;

const weights = fc
  .dictionary(fc.constantFrom(...partNames), fc.integer({ min: 0, max: 100 }))
  .map(checkWeights)
  .filter((checked) => checked.ok);

const facts = fc
  .record({
    deadlines: fc.array(fc.constantFrom(undefined, "2025-01-01", "2027-06-01", "2033-01-01"), {
      minLength: 3,
      maxLength: 3,
    }),
    funding: fc.array(fc.bigInt(0n, 1_500n), { minLength: 3, maxLength: 3 }),
    past: fc.array(
      fc.tuple(
        fc.constantFrom("NOR", "DEU"),
        fc.constantFrom("UKR", "KHM"),
        fc.integer({ min: 2018, max: 2027 }),
      ),
      { maxLength: 6 },
    ),
  })
  .map(({ deadlines, funding, past }) => {
    const order = ["UKR", "KHM", "AGO"];
    const at = (state: StateCode) => order.indexOf(state);
    return {
      deadlineOf: (state: StateCode, _pillar: Pillar) => {
        const day = deadlines[at(state)];
        return day === undefined ? undefined : { article: "Article 5" as const, day };
      },
      coverageOf: (state: StateCode) => ({ funding: funding[at(state)] ?? 0n, assistanceRequired: 1_000n }),
      partnerships: past.map(([donor, state, year]) => gave(donor, state, "survey-clearance", year)),
    };
  });

const situation = fc.record({
  pledges: fc.array(pledgeAndOutstanding, { minLength: 1, maxLength: 5 }),
  needs: fc.array(requirementAndFunded, { minLength: 1, maxLength: 6 }),
  caller: callers,
  facts,
  weights,
});

const sides = ({
  pledges,
  needs,
}: Pick<Parameters<Parameters<typeof situation.map>[0]>[0], "pledges" | "needs">) => ({
  supplies: pledges.map(({ pledge, outstanding }, at) =>
    supplyOf({ ...pledge, id: `pl_${at}` }, outstanding, same),
  ),
  demands: needs.map(({ requirement, funded }, at) =>
    demandOf({ ...requirement, id: `ar_${at}`, title: `Need ${at}` }, funded, same),
  ),
});

describe("a ranking", () => {
  it("does not depend on the order of its input, both ways", () => {
    fc.assert(
      fc.property(situation, (made) => {
        const { supplies, demands } = sides(made);
        const context = {
          ...norwayAsks,
          caller: made.caller,
          facts: made.facts,
          weights: made.weights.weights,
        };
        for (const supply of supplies) {
          const turned = { ...supply, offers: supply.offers.toReversed() };
          expect(rankNeeds(turned, demands.toReversed(), context)).toEqual(
            rankNeeds(supply, demands, context),
          );
        }
        for (const demand of demands) {
          const turned = { ...demand, lines: demand.lines.toReversed() };
          expect(rankSupplies(turned, supplies.toReversed(), context)).toEqual(
            rankSupplies(demand, supplies, context),
          );
        }
      }),
      { numRuns: 120, seed },
    );
  });

  it("keeps points, scores and amounts within bounds, and names a rule for everything excluded", () => {
    const parts = new Set<PartName>();
    fc.assert(
      fc.property(situation, (made) => {
        const { supplies, demands } = sides(made);
        const context = {
          ...norwayAsks,
          caller: made.caller,
          facts: made.facts,
          weights: made.weights.weights,
        };
        for (const supply of supplies) {
          const { ranked, excluded } = rankNeeds(supply, demands, context);
          expect(ranked.map(({ score }) => score)).toEqual(
            ranked.map(({ score }) => score).sort((a, b) => b - a),
          );
          for (const match of ranked) {
            const numbers = [match.score, ...match.parts.map(({ points }) => points)];
            expect(numbers.every((n) => Number.isInteger(n) && n >= 0 && n <= 1000)).toBe(true);
            const held = supply.offers.reduce((total, { open }) => total + (open ?? 0n), 0n);
            expect((match.placeable ?? 0n) <= held).toBe(true);
            for (const { part } of match.parts) parts.add(part);
          }
          expect(
            excluded.every(({ rules }) => rules.length > 0 && rules.every(({ satisfied }) => !satisfied)),
          ).toBe(true);
        }
      }),
      { numRuns: 150, seed },
    );
    expect([...parts].sort()).toEqual(partNames.filter((name) => name !== "pillar-experience").toSorted());
  });
});

const anyPart = fc.record({
  part: fc.constantFrom(...partNames),
  value: fc.constant("0"),
  unit: fc.constant("years" as const),
  points: fc.integer({ min: 0, max: 1000 }),
  weight: fc.integer({ min: 0, max: 100 }),
  reason: fc.constant(""),
});

describe("a score", () => {
  it("never falls, and its rank never sinks, when one part rises", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyPart, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 1000 }),
        (items, whichItem, whichPart, raised) => {
          const item = whichItem % items.length;
          const before = items[item] ?? [];
          const part = whichPart % before.length;
          const after = before.map((entry, at) =>
            at === part ? { ...entry, points: Math.max(entry.points, raised) } : entry,
          );
          expect(wholeScore(scoreOf(after))).toBeGreaterThanOrEqual(wholeScore(scoreOf(before)));
          expect(rankOf(items.with(item, after), item)).toBeLessThanOrEqual(rankOf(items, item));
        },
      ),
      { numRuns: 2_000, seed },
    );
  });
});

const rankOf = (items: readonly (readonly Part[])[], item: number): number =>
  items
    .map((parts, at) => ({ exact: scoreOf(parts), id: String(at) }))
    .sort(byScore)
    .findIndex(({ id }) => id === String(item));
