import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anonymous,
  besideFigures,
  type Caller,
  type CommitmentContent,
  type CoverageLine,
  type CoverageQuery,
  type CoverageReport,
  coverageReport,
  type Figures,
  type GapReport,
  gapReport,
  moneyFigures,
  type Position,
  type ProviderPosition,
  sum,
  total,
} from "../../src/index.ts";
import { focalPoint, isu, notParty, states, withRole } from "../builders/index.ts";
import { exactUnit, reckon } from "../histories/reckoning.ts";
import { currencies, donors, instantOf, rateAt, type Step, stories, take } from "../histories/steps.ts";
import { emptyWorld, type World } from "../histories/world.ts";
import { party, rostersOf } from "./builders.ts";

const rosters = rostersOf(party("KHM", true), party("UKR", true), party("TCD", true), party("NOR"));

const callers: readonly Caller[] = [
  anonymous,
  isu,
  withRole("committee", "BEL"),
  focalPoint("NOR"),
  focalPoint("KHM"),
  notParty("USA"),
];

const filters: readonly Partial<CoverageQuery>[] = [
  {},
  { states: states(["KHM", "TCD"]) },
  { pillars: ["victim-assistance"] },
  { years: { from: 2025, to: 2026 } },
  { states: states(["UKR"]), years: { from: 2026, to: 2026 } },
];

const member = <T>(list: readonly T[], position: number): T => {
  const one = list[position % list.length];
  if (one === undefined) throw new Error("An empty list");
  return one;
};

const play = (story: readonly Step[]): World => {
  const world = emptyWorld();
  story.forEach((step, position) => {
    take(world, step, position);
  });
  return world;
};

interface Both {
  readonly gap: GapReport;
  readonly coverage: CoverageReport;
}

const bothOf = (
  positions: readonly Position[],
  providerPositions: readonly ProviderPosition[],
  query: CoverageQuery,
): Both => ({
  gap: gapReport(positions, query),
  coverage: coverageReport({ positions, providerPositions, rosters }, query),
});

const queryOf = (position: number, more: Partial<CoverageQuery> = {}): CoverageQuery => {
  const code = member(currencies, position);
  const at = instantOf(position % 50);
  return {
    currency: code,
    rate: rateAt(code, at),
    caller: member(callers, position),
    on: at.slice(0, 10),
    ...member(filters, position),
    ...more,
  };
};

const runs = { numRuns: 120 } as const;

/** Plays stories to their end and looks at both reports of each, for ever other callers, currencies and filters. */
const eachStory = (look: (both: Both, world: World, query: CoverageQuery) => void): void => {
  let position = 0;
  fc.assert(
    fc.property(stories, (story) => {
      const world = play(story);
      position += 1;
      const query = queryOf(position);
      look(bothOf(world.ledger.toPositions(), world.ledger.toProviderPositions(), query), world, query);
    }),
    runs,
  );
};

const added = (lines: readonly CoverageLine[]): Figures => total(lines.map(({ figures }) => figures));

const moneyOf = (figures: Figures) => moneyFigures.map((figure) => figures[figure]);
const moneySum = (parts: readonly { readonly [Name in (typeof moneyFigures)[number]]: bigint }[]) =>
  moneyFigures.map((figure) => sum(parts.map((part) => part[figure])));

describe("a coverage report over random histories", () => {
  it("tells the totals, cells and lines of the gap report, whoever reads it", () => {
    eachStory(({ gap, coverage }) => {
      expect(coverage.gap).toEqual(gap);
      expect(coverage.figures).toEqual(gap.totals);
    });
  });

  it("has tables by State, pillar and year that add up to the totals, figure by figure", () => {
    eachStory(({ gap, coverage }) => {
      for (const table of [coverage.states, coverage.pillars, coverage.years]) {
        expect(added(table)).toEqual(gap.totals);
        for (const figure of besideFigures) {
          expect(sum(table.map(({ beside }) => beside[figure]))).toBe(coverage.beside[figure]);
        }
      }
    });
  });

  it("has tables by donor that add up to what the gap report tells of each place, to the minor unit", () => {
    eachStory(({ gap, coverage }) => {
      const outside = total([...gap.unallocated, ...gap.shared]);
      for (const table of [coverage.donors, coverage.providers]) {
        expect(moneySum(table.map(({ money }) => money))).toEqual(moneyOf(gap.totals));
        expect(moneySum(table.map(({ undivided }) => undivided))).toEqual(moneyOf(outside));
      }
      const at = <Place>(
        table: readonly { readonly at: Place; readonly money: CoverageReport["donors"][number]["money"] }[],
        place: Place,
      ) => moneySum(table.filter((line) => line.at === place).map(({ money }) => money));
      for (const line of coverage.states) {
        expect(at(coverage.donorStates, line.state)).toEqual(moneyOf(line.figures));
      }
      for (const line of coverage.pillars) {
        expect(at(coverage.donorPillars, line.pillar)).toEqual(moneyOf(line.figures));
      }
      for (const line of coverage.years) {
        expect(at(coverage.donorYears, line.year)).toEqual(moneyOf(line.figures));
      }
    });
  });

  it("tells of each donor what a report on that donor alone would, and of nobody but rounding", () => {
    eachStory(({ gap, coverage }, world, query) => {
      const providerPositions = world.ledger.toProviderPositions();
      for (const donor of donors) {
        const own = providerPositions.filter(({ provider }) => provider === donor);
        const alone = gapReport(own, query);
        const line = coverage.donors.find((one) => one.donor === donor);
        expect(moneySum(line ? [line.money] : [])).toEqual(moneyOf(alone.totals));
        const outside = total([...alone.unallocated, ...alone.shared]);
        expect(moneySum(line ? [line.undivided] : [])).toEqual(moneyOf(outside));
      }
      const lines = BigInt(gap.cells.length + gap.unallocated.length + gap.shared.length);
      const most = lines * BigInt(donors.length);
      for (const { donor, money, undivided } of coverage.donors) {
        if (donor !== undefined) continue;
        for (const figure of moneyFigures) {
          const off = money[figure] + undivided[figure];
          expect(off <= most && -off <= most, `${figure}: ${off}`).toBe(true);
        }
      }
    });
  });

  it("counts parts of funding and broader funding as their records do", () => {
    const innovative = ["impact-bond", "debt-swap", "public-private", "other-innovative"];
    const countsAs: Readonly<
      Record<(typeof besideFigures)[number], (content: CommitmentContent) => boolean>
    > = {
      local: ({ localOrganisations, broader }) => localOrganisations === true && !broader,
      frontLoaded: ({ modality, broader }) => modality === "front-loaded" && !broader,
      innovative: ({ modality = "", broader }) => innovative.includes(modality) && !broader,
      broader: ({ broader }) => broader !== undefined,
    };
    eachStory(({ coverage }, world, query) => {
      for (const figure of besideFigures) {
        const { lines } = reckon(commitmentsOf(world, countsAs[figure]), query.caller, query.rate);
        const exact = sum(
          [...lines].filter(([name]) => isAskedCell(name, query)).map(([, line]) => line.funding),
        );
        const off = coverage.beside[figure] * exactUnit - exact;
        const most = (exactUnit / 2n + exactUnit / 1000n) * BigInt(lines.size);
        expect(off <= most && -off <= most, `${figure}: ${off}`).toBe(true);
      }
    });
  });

  it("does not depend on the order in which positions are read", () => {
    eachStory(({ coverage }, world, query) => {
      const again = bothOf(
        world.ledger.toPositions().toReversed(),
        world.ledger.toProviderPositions().toReversed(),
        query,
      );
      expect(again.coverage).toEqual(coverage);
    });
  });

  it("is one account when something is saved between reading States and reading providers", () => {
    let position = 0;
    fc.assert(
      fc.property(stories, (story) => {
        position += 1;
        const before = play(story.slice(0, -4)).ledger;
        const after = play(story).ledger;
        const query = queryOf(position, { states: states(["KHM", "UKR", "AGO"]) });
        const { coverage } = bothOf(before.toPositions(), after.toProviderPositions(), query);
        expect(moneySum(coverage.donors.map(({ money }) => money))).toEqual(moneyOf(coverage.figures));
        expect(added(coverage.states)).toEqual(coverage.figures);
      }),
      runs,
    );
  });

  it("lists the lowest coverage first, and those that have none by why", () => {
    const seen = new Set<string>();
    eachStory(({ coverage, gap }) => {
      const order = ["reported", "undivided", "zero", "not-reported"];
      const places = coverage.states.map(({ requirementStatus }) => order.indexOf(requirementStatus));
      expect(places).toEqual([...places].sort());
      const reported = coverage.states.filter((line) => line.requirementStatus === "reported");
      reported.slice(1).forEach(({ figures }, index) => {
        const before = reported[index]?.figures;
        if (before === undefined) throw new Error("No line before");
        expect((before.nationalContribution + before.funding) * figures.requirement).toBeLessThanOrEqual(
          (figures.nationalContribution + figures.funding) * before.requirement,
        );
      });
      for (const { state, requirementStatus } of coverage.states) {
        seen.add(requirementStatus);
        expect(requirementStatus === "not-reported").toBe(!gap.reporting.has(state));
      }
    });
    expect([...seen].sort()).toEqual(["not-reported", "reported", "undivided", "zero"]);
  });
});

/** Nothing but certain commitments, reckoned as if they were ordinary funding. */
const commitmentsOf = (world: World, counts: (content: CommitmentContent) => boolean): World => ({
  ...world,
  plans: new Map(),
  requirements: new Map(),
  pledges: new Map(),
  commitments: new Map(
    [...world.commitments]
      .filter(([, { state }]) => counts(state.content))
      .map(([id, kept]) => {
        const { broader: _, ...content } = kept.state.content;
        return [id, { ...kept, state: { ...kept.state, content } }];
      }),
  ),
});

const isAskedCell = (name: string, { states: asked, pillars, years }: CoverageQuery): boolean => {
  const [code = "", pillar = "", span = ""] = name.split("|");
  const [from, to] = span.split("-").map(Number);
  if (code === "" || pillar === "" || code.includes("+") || pillar.includes("+") || from !== to) return false;
  return (
    (asked === undefined || asked.some((one) => one === code)) &&
    (pillars === undefined || pillars.some((one) => one === pillar)) &&
    (years === undefined || (from !== undefined && from >= years.from && from <= years.to))
  );
};
