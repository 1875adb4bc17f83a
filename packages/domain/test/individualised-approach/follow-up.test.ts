/** What has come of a meeting: over random histories, the gap moved by exactly what records changed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anonymous,
  anyStateParty,
  type Caller,
  canSee,
  type ExpressionContent,
  type ExpressionOfInterest,
  evolveExpression,
  expressInterest,
  type FollowUp,
  followUpOf,
  gapReport,
  type InterestKind,
  type KnownMoney,
  type ProviderMove,
  providerCode,
  stateCode,
  sum,
  unansweredExpressions,
  withdrawExpression,
} from "../../src/index.ts";
import { aCase, by, eventsOf, focalPoint, isu, noon, withRole } from "../builders/index.ts";
import { currencies, instantOf, rateAt, stories, take } from "../histories/steps.ts";
import { emptyWorld, type World } from "../histories/world.ts";

const callers: readonly Caller[] = [
  anonymous,
  anyStateParty,
  isu,
  withRole("committee"),
  focalPoint("NOR"),
  focalPoint("KHM"),
];
const states = ["KHM", "UKR"].map(stateCode);

const moneyOf = ({ ledger, pledges }: World, caller: Caller): KnownMoney => ({
  positions: ledger.toPositions(),
  providers: ledger.toProviderPositions(),
  pledges: [...pledges.values()]
    .map(({ state }) => state)
    .filter((pledge) => canSee(caller, { ...pledge, owner: pledge.content.donor })),
});

/** The gap report's totals then and now, the cells that add up to their change, and the four causes of it. */
const expectExact = (followUp: FollowUp): void => {
  const { before, now, cells, changes } = followUp;
  expect(sum(cells.map((cell) => cell.before))).toBe(before.gap);
  expect(sum(cells.map((cell) => cell.now))).toBe(now.gap);
  const moved = before.gap - now.gap;
  expect(sum(cells.map((cell) => cell.moved))).toBe(moved);
  expect(changes.nationalContribution + changes.funding - changes.requirement - changes.surplus).toBe(moved);
};

describe("a follow-up", () => {
  it("tells the gap report's figures at both instants, and what moved the gap, for every caller", () => {
    fc.assert(
      fc.property(stories, fc.nat(), (story, seed) => {
        const world = emptyWorld();
        const cut = seed % (story.length + 1);
        for (const [position, step] of story.slice(0, cut).entries()) take(world, step, position);
        const known = callers.map((caller) => moneyOf(world, caller));
        for (const [position, step] of story.slice(cut).entries()) take(world, step, cut + position);
        for (const [index, caller] of callers.entries()) {
          const currency = currencies[index % currencies.length] ?? expect.fail("No currency");
          const query = { caller, currency, rate: rateAt(currency, instantOf(story.length)) };
          const before = known[index] ?? expect.fail("Nothing known before");
          const now = moneyOf(world, caller);
          for (const state of states) {
            const followUp = followUpOf(state, { before, now }, [], query);
            const totals = (money: KnownMoney) =>
              gapReport(money.positions, { ...query, states: [state] }).totals;
            expect(followUp.before).toEqual(totals(before));
            expect(followUp.now).toEqual(totals(now));
            expectExact(followUp);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

const interest = (provider: string, kind: InterestKind, changes: Partial<ExpressionContent> = {}) => {
  const content: ExpressionContent = {
    kind,
    assistance: "financial",
    requirementIds: [],
    expressedOn: "2025-01-20",
    sharedWithParticipants: false,
    ...changes,
  };
  const one = aCase().scheduled().inviting("NOR", "DEU").build();
  const command = {
    id: `ex_${provider}`,
    provider: providerCode(provider),
    content,
    needs: new Set<never>(),
  } as const;
  return expressInterest(by(focalPoint(provider)), one, command);
};
const standing = (...said: Parameters<typeof interest>): ExpressionOfInterest =>
  eventsOf(interest(...said)).reduce<ExpressionOfInterest | undefined>(evolveExpression, undefined) ??
  expect.fail("Nothing expressed");

const move = (expression: ExpressionOfInterest, changes: Partial<ProviderMove> = {}): ProviderMove => ({
  provider: expression.provider,
  expressions: [expression],
  promised: 0n,
  committed: 0n,
  disbursed: 0n,
  funding: 0n,
  ...changes,
});

describe("an expression of interest", () => {
  it("is of who was invited, about what the State asks for, on a day that has come", () => {
    const faults = interest("JPN", "new-support", {
      expressedOn: "2025-03-01",
      decideBy: "2025-02-01",
      requirementIds: ["ar_1"],
    });
    expect(faults).toMatchObject({
      refusal: {
        errors: [
          { pointer: "/provider" },
          { pointer: "/expressedOn" },
          { pointer: "/decideBy" },
          { pointer: "/requirementIds/0" },
        ],
      },
    });
  });

  it("waits for a decision until its provider pledges or commits, 60 days unless it names a day", () => {
    const one = standing("NOR", "new-support");
    const on = (day: string, ...moves: readonly ProviderMove[]) =>
      unansweredExpressions(moves, day).map(({ dueOn, overdue }) => [dueOn, overdue]);
    expect(on("2025-03-21", move(one))).toEqual([["2025-03-21", false]]);
    expect(on("2025-03-22", move(one))).toEqual([["2025-03-21", true]]);
    expect(on("2025-03-22", move(one, { promised: 1n }))).toEqual([]);
    expect(on("2025-03-22", move(one, { committed: 1n }))).toEqual([]);
    expect(on("2025-03-22", move(standing("NOR", "existing-support")))).toEqual([]);
    const named = standing("DEU", "under-consideration", { decideBy: "2025-02-28" });
    expect(on("2025-03-22", move(one), move(named))).toEqual([
      ["2025-02-28", true],
      ["2025-03-21", true],
    ]);
  });

  it("is taken back once", () => {
    const one = standing("NOR", "new-support");
    const [event] = eventsOf(withdrawExpression(by(focalPoint("NOR")), one, "Cut"));
    const withdrawn = evolveExpression(one, event ?? expect.fail("Nothing withdrawn"));
    expect(withdrawn).toMatchObject({ status: "withdrawn", closedReason: "Cut", updatedAt: noon });
    expect(withdrawExpression(by(focalPoint("NOR")), withdrawn).ok).toBe(false);
  });
});
