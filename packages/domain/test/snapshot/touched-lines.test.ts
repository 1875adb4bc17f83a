import fc from "fast-check";
import { expect, it } from "vitest";
import {
  amountName,
  anonymous,
  type Caller,
  createLedger,
  type Declaration,
  effectsOf,
  type FigureChange,
  figureNames,
  type GapLine,
  gapMeasures,
  gapReport,
  type History,
  type Ledger,
  lineName,
  mayRead,
  touchedLines,
  usd,
} from "../../src/index.ts";
import { focalPoint, isu, withRole } from "../builders/index.ts";
import { instantOf, rateAt, type Step, stories, take } from "../histories/steps.ts";
import { emptyWorld, histories, replayed, type World } from "../histories/world.ts";

const callers: readonly Caller[] = [
  anonymous,
  isu,
  withRole("committee", "BEL"),
  focalPoint("NOR"),
  focalPoint("KHM"),
];

const played = (story: readonly Step[]): World => {
  const world = emptyWorld();
  story.forEach((attempt, position) => {
    take(world, attempt, position);
  });
  return world;
};

/** What a record's events did after an instant, and what it declared then and last. */
const changeAfter = (history: History, instant: string): FigureChange => {
  const dated = [...effectsOf(history)];
  const declaredBy = (effects: typeof dated): Declaration | undefined =>
    effects.findLast((step) => step.effects.declarations.length > 0)?.effects.declarations[0]?.declaration;
  return {
    amounts: dated.filter(({ at }) => at > instant).flatMap(({ effects }) => effects.amounts),
    declaredBefore: declaredBy(dated.filter(({ at }) => at <= instant)),
    declaredAfter: declaredBy(dated),
  };
};

const linesOf = (ledger: Ledger, caller: Caller, at: string): Map<string, GapLine> => {
  const { cells, shared, unallocated } = gapReport(ledger.toPositions(), {
    currency: usd,
    rate: rateAt(usd, at),
    caller,
  });
  return new Map(
    [...cells, ...shared, ...unallocated].map((line) => [
      lineName(line, line.span ?? expect.fail("A line without years")),
      line,
    ]),
  );
};

/** What is recorded on each line, to the minor unit of its own currency: a report in dollars may round it away. */
const recordedOn = (ledger: Ledger, caller: Caller): Map<string, string> => {
  const lines = new Map<string, string[]>();
  const put = (name: string, entry: string) => lines.set(name, [...(lines.get(name) ?? []), entry]);
  for (const { amounts, declarations } of ledger.toPositions()) {
    for (const amount of amounts)
      if (mayRead(caller, amount.scope) && gapMeasures.includes(amount.measure))
        put(lineName(amount.destination, amount.span), `${amountName(amount)} ${amount.minor}`);
    for (const { state, scope, currency, rate, lines: declared } of declarations)
      for (const { pillar, span, national, ...figures } of mayRead(caller, scope) ? declared : []) {
        const said = [...Object.values(figures), ...Object.values(national)];
        if (said.some((amount) => amount !== 0n))
          put(
            lineName({ states: [state], pillars: [pillar] }, span),
            [currency, rate.unitsPerUsd, ...said].join(),
          );
      }
  }
  return new Map([...lines].map(([name, entries]) => [name, entries.sort().join()]));
};

const differing = (before: ReadonlyMap<string, GapLine>, after: ReadonlyMap<string, GapLine>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) =>
    figureNames.some((figure) => (before.get(name)?.[figure] ?? 0n) !== (after.get(name)?.[figure] ?? 0n)),
  );

it("finds a record behind every line that changed between two instants, for whoever reads", () => {
  fc.assert(
    fc.property(stories, fc.nat(40), (story, cut) => {
      const world = played(story);
      const instant = instantOf(Math.min(cut, story.length));
      const changes = histories(world).map((history) => changeAfter(history, instant));
      for (const caller of callers) {
        const touched = new Set(
          changes
            .flatMap((change) => touchedLines(change, caller, gapMeasures))
            .map((line) => lineName(line, line.span)),
        );
        const before = linesOf(replayed(world, instant), caller, instant);
        const after = linesOf(world.ledger, caller, instant);
        expect(differing(before, after).filter((name) => !touched.has(name))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

it("names of a record alone exactly the lines that it changed", () => {
  fc.assert(
    fc.property(stories, fc.nat(40), (story, cut) => {
      const world = played(story);
      const instant = instantOf(Math.min(cut, story.length));
      for (const history of histories(world)) {
        const alone = [...effectsOf(history)];
        const ledgerOf = (dated: typeof alone): Ledger => createLedger(dated.map(({ effects }) => effects));
        const before = recordedOn(ledgerOf(alone.filter(({ at }) => at <= instant)), isu);
        const after = recordedOn(ledgerOf(alone), isu);
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (name) => before.get(name) !== after.get(name),
        );
        const touched = touchedLines(changeAfter(history, instant), isu, gapMeasures);
        expect(new Set(touched.map((line) => lineName(line, line.span)))).toEqual(new Set(changed));
      }
    }),
    { numRuns: 60 },
  );
});
