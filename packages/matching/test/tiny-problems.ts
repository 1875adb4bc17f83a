import type { Pillar } from "@angkor/domain/shared";
import fc from "fast-check";
import type { AllocationProblem } from "../src/index.ts";
import { pairsOf } from "./instances.ts";

export interface TinyOptions {
  readonly lines?: number;
  readonly needs?: number;
  readonly states?: number;
  readonly most?: number;
}

const pillar: fc.Arbitrary<Pillar> = fc.constantFrom("survey-clearance", "risk-education");

/** Problems small enough to try everything, with ties, empty lines and States that require nothing or are covered already. */
export const tinyProblem = ({ lines = 4, needs = 5, states = 3, most = 3 }: TinyOptions = {}) =>
  fc
    .record({
      needs: fc.array(
        fc.record({
          state: fc.integer({ min: 0, max: states - 1 }),
          pillar,
          open: fc.integer({ min: 0, max: most }),
          priority: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: needs },
      ),
      lines: fc.array(
        fc.record({
          donor: fc.integer({ min: 0, max: 2 }),
          open: fc.integer({ min: 0, max: most }),
          eligible: fc.array(fc.boolean(), { minLength: needs, maxLength: needs }),
        }),
        { minLength: 1, maxLength: lines },
      ),
      states: fc.array(
        fc.record({ required: fc.integer({ min: 0, max: 12 }), met: fc.integer({ min: 0, max: 8 }) }),
        { minLength: states, maxLength: states },
      ),
    })
    .map(
      (tiny): AllocationProblem => ({
        lines: tiny.lines.map(({ donor, open }, index) => ({
          id: `line ${index}`,
          pledgeId: `pledge ${index}`,
          donor: `donor ${donor}`,
          open: BigInt(open),
        })),
        needs: tiny.needs.map(({ state, open, priority, ...need }, index) => ({
          ...need,
          requirementId: `need ${index}`,
          state: `State ${state}`,
          span: { from: 2026, to: 2026 },
          open: BigInt(open),
          ...(priority === undefined ? {} : { priority }),
        })),
        eligible: pairsOf(
          tiny.lines.map(({ eligible }) =>
            eligible.flatMap((may, need) => (may && need < tiny.needs.length ? [need] : [])),
          ),
        ),
        states: tiny.states.map(({ required, met }, index) => ({
          state: `State ${index}`,
          required: BigInt(required),
          met: BigInt(met),
        })),
      }),
    );
