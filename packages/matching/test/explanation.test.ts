import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AllocationProblem,
  allocate,
  explainStates,
  flexibility,
  type Loosening,
  looseningText,
  oneMoreText,
  type Wording,
} from "../src/index.ts";
import { needsOf, pairsOf } from "./instances.ts";
import { givenByState } from "./reading.ts";
import { tinyProblem } from "./tiny-problems.ts";

const names: Readonly<Record<string, string>> = {
  KHM: "Cambodia",
  TCD: "Chad",
  UKR: "Ukraine",
  NOR: "Norway",
  JPN: "Japan",
};
const wording: Wording = {
  stateName: (state) => names[state] ?? state,
  donorName: (donor) => names[donor] ?? donor,
  amount: (minor) => `USD ${Number(minor) / 100_000_000} million`,
  share: (numerator, denominator) => `${Math.round((Number(numerator) * 1000) / Number(denominator)) / 10} %`,
};

const million = 100_000_000n;
const need = (state: string, open: bigint) => ({
  requirementId: `need of ${state}`,
  state,
  pillar: "survey-clearance" as const,
  span: { from: 2026, to: 2026 },
  open: open * million,
});
const line = (id: string, donor: string, open: bigint) => ({ id, pledgeId: id, donor, open: open * million });

/** Two lines for Ukraine alone; one that may go anywhere. Nothing is met yet. */
const problem: AllocationProblem = {
  lines: [line("a", "NOR", 40n), line("b", "JPN", 30n), line("c", "NOR", 6n)],
  needs: [need("KHM", 20n), need("TCD", 10n), need("UKR", 100n)],
  eligible: pairsOf([[2], [2], [0, 1, 2]]),
  states: ["KHM", "TCD", "UKR"].map((state, index) => ({
    state,
    required: [20n, 10n, 100n].map((amount) => amount * million)[index] ?? 0n,
    met: 0n,
  })),
};
const facts = {
  isUnearmarked: (index: number) => index === 2,
  exclusion: () => ({ rule: "state", words: "earmarked for other States" }),
};

describe("the explanation of an allocation", () => {
  it("says what binds each State, from its minimum cut", () => {
    expect(explainStates(problem, allocate(problem), facts, wording).map(({ text }) => text)).toEqual([
      "The other 2 open pledge lines are earmarked for other States; only USD 6 million unearmarked reaches Cambodia. " +
        "The one open pledge line that may serve Cambodia (USD 6 million) is used in full: USD 4 million for Cambodia, the rest for Chad, " +
        "which is covered no better. " +
        "Cambodia comes to a coverage of 20 %; USD 16 million of its needs stays open.",
      "The other 2 open pledge lines are earmarked for other States; only USD 6 million unearmarked reaches Chad. " +
        "The one open pledge line that may serve Chad (USD 6 million) is used in full: USD 2 million for Chad, the rest for Cambodia, " +
        "which is covered no better. " +
        "Chad comes to a coverage of 20 %; USD 8 million of its needs stays open.",
      "The 3 open pledge lines that may serve Ukraine (USD 76 million) are used in full: USD 70 million for Ukraine, the rest for Cambodia and Chad, " +
        "which are covered no better. Of this money, USD 6 million is unearmarked. " +
        "Ukraine comes to a coverage of 70 %; USD 30 million of its needs stays open.",
    ]);
  });

  it("says that nothing may serve a State, or that nothing is open", () => {
    const shut = { ...problem, eligible: pairsOf([[2], [2], [2]]) };
    const [cambodia] = explainStates(shut, allocate(shut), facts, wording);
    expect(cambodia?.text).toBe(
      "None of the 3 open pledge lines may serve what Cambodia still needs: all are earmarked for other States. " +
        "Cambodia comes to a coverage of 0 %; USD 20 million of its needs stays open.",
    );
    const poor = { ...problem, lines: problem.lines.map((each) => ({ ...each, open: 0n })) };
    expect(explainStates(poor, allocate(poor), facts, wording)[0]).toMatchObject({ kind: "no-money" });
  });

  it("values each loosening exactly, the most valuable first", () => {
    const loosenings: Loosening[] = [
      { donor: "JPN", earmark: "Ukraine only", lines: [{ line: 1, needs: [0] }] },
      { donor: "NOR", earmark: "Ukraine only", lines: [{ line: 0, needs: [0, 1] }] },
      { donor: "NOR", earmark: "nothing new", lines: [{ line: 2, needs: [0] }] },
    ];
    const { mostValuable, oneMore } = flexibility(problem, loosenings, { amount: million });
    const effect =
      "the lowest coverage would rise from 20 % to 58.5 %, and no more money would be placed, but it would be placed more fairly. " +
      "It would help Cambodia (USD 7.6923077 million) and Chad (USD 3.84615385 million).";
    expect(mostValuable.map((gain) => looseningText(gain, wording))).toEqual([
      `If Japan loosened "Ukraine only", ${effect}`,
      `If Norway loosened "Ukraine only", ${effect}`,
    ]);
    expect(oneMoreText(oneMore, million, wording)).toBe(
      "One more USD 1 million, unearmarked: all of it would find a need, and the lowest coverage would rise from 20 % to 23.3 %. " +
        "It would help Cambodia (USD 0.66666666 million) and Chad (USD 0.33333334 million).",
    );
  });

  it("values loosenings as solving the loosened problem anew does", () => {
    fc.assert(
      fc.property(
        tinyProblem({ lines: 5, needs: 7, states: 4, most: 9 }),
        fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 4 })), { maxLength: 4 }),
        fc.bigInt({ min: 1n, max: 6n }),
        (tiny, chosen, amount) => {
          const loosenings = chosen.map(
            ([at, needs], index): Loosening => ({
              donor: "",
              earmark: String(index),
              lines: [
                {
                  line: at % tiny.lines.length,
                  needs: [...new Set(needs.map((each) => each % tiny.needs.length))],
                },
              ],
            }),
          );
          const before = givenByState(allocate(tiny));
          const { mostValuable, oneMore } = flexibility(tiny, loosenings, { amount }, 100);
          const asGiven = (states: readonly { state: string; more: bigint }[]) =>
            Object.fromEntries(
              Object.entries(before).map(([state, given]) => [
                state,
                given + (states.find((each) => each.state === state)?.more ?? 0n),
              ]),
            );
          loosenings.forEach((loosening) => {
            const loosened = {
              ...tiny,
              eligible: pairsOf(
                tiny.lines.map((_, index) => [
                  ...new Set([
                    ...needsOf(tiny.eligible, index),
                    ...loosening.lines.flatMap(({ line: at, needs }) => (at === index ? needs : [])),
                  ]),
                ]),
              ),
            };
            const gain = mostValuable.find((each) => each.loosening === loosening);
            const after = givenByState(allocate(loosened));
            if (gain !== undefined) expect(asGiven(gain.states)).toEqual(after);
          });
          const richer = {
            ...tiny,
            lines: [...tiny.lines, { id: "more", pledgeId: "more", donor: "more", open: amount }],
            eligible: pairsOf([
              ...tiny.lines.map((_, index) => needsOf(tiny.eligible, index)),
              [...tiny.needs.keys()],
            ]),
          };
          expect(asGiven(oneMore.states)).toEqual(givenByState(allocate(richer)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
