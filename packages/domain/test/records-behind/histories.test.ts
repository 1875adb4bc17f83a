import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additiveFigures,
  anonymous,
  besideFigures,
  besideLines,
  type Caller,
  canSee,
  countedParts,
  createLedger,
  type FigurePart,
  type GapLine,
  type GapQuery,
  gapReport,
  lineName,
  type Position,
  recordsBehind,
  type Seen,
  type Span,
  standingOf,
  sum,
} from "../../src/index.ts";
import { eur, focalPoint, isu, notParty, withRole } from "../builders/index.ts";
import { currencies, instantOf, rateAt, type Step, stories, take } from "../histories/steps.ts";
import { emptyWorld, type World } from "../histories/world.ts";
import { countedRecords } from "./counted-records.ts";

const callers: readonly Caller[] = [
  anonymous,
  isu,
  withRole("committee", "BEL"),
  notParty("USA"),
  focalPoint("org:eu"),
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

const queriesOf = (story: readonly Step[]): GapQuery[] =>
  callers.map((caller, index) => {
    const currency = currencies[index % currencies.length] ?? expect.fail("No currency");
    return { caller, currency, rate: rateAt(currency, instantOf(story.length)) };
  });

/** Positions without dollar values, the last decimal of which depends on how an amount was split under way. */
const minorsOf = (positions: readonly Position[]) =>
  positions.map((position) => ({
    ...position,
    amounts: position.amounts.map(({ usdValue: _, ...amount }) => amount),
  }));

const linesOf = (positions: readonly Position[], query: GapQuery): (GapLine & { readonly span: Span })[] => {
  const { cells, shared, unallocated } = gapReport(positions, query);
  return [...cells, ...shared, ...unallocated].flatMap((line) =>
    line.span ? [{ ...line, span: line.span }] : [],
  );
};

const seenOf = ({ counted }: FigurePart): Seen => {
  switch (counted.kind) {
    case "work-plan":
      return { ...counted.record, owner: counted.record.content.state };
    case "requirement":
      return { ...counted.record, owner: counted.record.state };
    default:
      return { ...counted.record, owner: counted.record.content.donor };
  }
};

const runs = { numRuns: 120 } as const;

describe("what records count for as they stand", () => {
  it("adds up to what their events have added up to, by State and by provider", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = played(story);
        const standing = createLedger(
          countedRecords(world).flatMap((counted) => countedParts(counted).map(({ effects }) => effects)),
        );
        expect(minorsOf(standing.toPositions())).toEqual(minorsOf(world.ledger.toPositions()));
        expect(minorsOf(standing.toProviderPositions())).toEqual(
          minorsOf(world.ledger.toProviderPositions()),
        );
      }),
      runs,
    );
  });
});

describe("the records behind the figures of random histories", () => {
  it("add up to every figure of every line, to the minor unit, for every kind of caller", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = played(story);
        const positions = world.ledger.toPositions();
        const records = countedRecords(world);
        for (const query of queriesOf(story)) {
          const found = recordsBehind(positions, records, query);
          const sums = new Map<string, bigint>();
          for (const part of found?.parts ?? expect.fail("Not of one moment")) {
            expect(canSee(query.caller, seenOf(part))).toBe(true);
            expect(part.minor > 0n && part.amount >= 0n).toBe(true);
            if (part.currency === query.currency) expect(part.amount).toBe(part.minor);
            const name = `${part.figure} ${lineName(part, part.span)}`;
            sums.set(name, (sums.get(name) ?? 0n) + part.amount);
          }
          const lines = linesOf(positions, query);
          for (const line of lines) {
            for (const figure of additiveFigures) {
              const name = `${figure} ${lineName(line, line.span)}`;
              expect(sums.get(name) ?? 0n, name).toBe(line[figure]);
              sums.delete(name);
            }
          }
          expect([...sums.values()].every((amount) => amount === 0n)).toBe(true);
          for (const figure of additiveFigures) {
            expect(found?.figures.get(figure)).toBe(sum(lines.map((line) => line[figure])));
          }
        }
      }),
      runs,
    );
  });

  it("add up to what stands beside the funding of every line, too, where that is asked for", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(stories, (story) => {
        const world = played(story);
        const positions = world.ledger.toPositions();
        const records = countedRecords(world);
        for (const query of queriesOf(story)) {
          const found = recordsBehind(positions, records, { ...query, figures: besideFigures });
          const parts = found?.parts ?? expect.fail("Not of one moment");
          for (const line of besideLines(positions, query)) {
            const own = parts.filter((part) => lineName(part, part.span) === lineName(line, line.span));
            for (const figure of besideFigures) {
              const amounts = own.filter((part) => part.figure === figure).map(({ amount }) => amount);
              expect(sum(amounts)).toBe(line[figure]);
              if (line[figure] > 0n) seen.add(figure);
            }
          }
          expect(parts.filter(({ figure }) => !besideFigures.some((one) => one === figure))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
    expect([...seen].sort()).toEqual([...besideFigures].sort());
  });

  it("are those of one line alone, when exactly its States, pillars and years are asked for", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = played(story);
        const positions = world.ledger.toPositions();
        const records = countedRecords(world);
        const query = { caller: isu, currency: eur, rate: rateAt(eur, instantOf(story.length)) };
        for (const line of linesOf(positions, query)) {
          const found = recordsBehind(positions, records, {
            ...query,
            ...(line.states.length > 0 && { states: line.states }),
            ...(line.pillars.length > 0 && { pillars: line.pillars }),
            years: line.span,
            standing: standingOf(line, line.span),
            exactly: ["state", "pillar", "years"],
          });
          for (const figure of additiveFigures) expect(found?.figures.get(figure)).toBe(line[figure]);
          expect(new Set(found?.parts.map((part) => lineName(part, part.span)))).toEqual(
            new Set([lineName(line, line.span)]),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are none at all when a record is missing that positions have counted", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = played(story);
        const [query] = queriesOf(story).slice(1);
        if (query === undefined) throw new Error("No query");
        const positions = world.ledger.toPositions();
        const records = countedRecords(world);
        const whole = recordsBehind(positions, records, query);
        const [first] = whole?.parts ?? [];
        if (first === undefined) return;
        const others = records.filter(({ record }) => record.id !== first.counted.record.id);
        expect(recordsBehind(positions, others, query)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});
