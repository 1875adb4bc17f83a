import fc from "fast-check";
import "../seed.ts";
import { describe, expect, it } from "vitest";
import { anonymous, type Caller, donorReport, gapReport, sum } from "../../src/index.ts";
import { focalPoint, isu, withRole } from "../builders/index.ts";
import { currencies, donors, instantOf, rateAt, stories, take } from "../histories/steps.ts";
import { emptyWorld } from "../histories/world.ts";

const callers: readonly Caller[] = [
  anonymous,
  isu,
  withRole("committee", "BEL"),
  focalPoint("NOR"),
  focalPoint("KHM"),
];

describe("the donor report over random histories", () => {
  it("adds up to the provider's positions, in every way that it tells the money", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = emptyWorld();
        story.forEach((attempt, position) => {
          take(world, attempt, position);
        });
        const on = instantOf(story.length).slice(0, 10);
        const all = world.ledger.toProviderPositions();
        callers.forEach((caller, index) => {
          const currency = currencies[index % currencies.length] ?? expect.fail("No currency");
          const query = { caller, currency, rate: rateAt(currency, instantOf(story.length)), on };
          for (const donor of donors) {
            const positions = all.filter(({ provider }) => provider === donor);
            const report =
              donorReport(
                positions,
                {
                  pledges: [...world.pledges.values()]
                    .filter(({ state }) => state.content.donor === donor)
                    .map(({ state }) => ({
                      pledge: state,
                      outstanding: world.outstanding.get(state.id) ?? {},
                    })),
                  commitments: [...world.commitments.values()]
                    .map(({ state }) => state)
                    .filter(({ content }) => content.donor === donor),
                  responses: [],
                },
                query,
              ) ?? expect.fail("Not of one moment");
            const gap = gapReport(positions, query);
            const lines = [...gap.cells, ...gap.unallocated, ...gap.shared];
            for (const [mine, theirs] of [
              ["outstanding", "pledged"],
              ["committed", "committed"],
              ["disbursed", "disbursed"],
              ["funding", "funding"],
            ] as const) {
              const whole = sum(lines.map((line) => line[theirs]));
              expect(report.totals[mine]).toBe(whole);
              for (const places of [report.standings, report.recipients, report.lines])
                expect(sum(places.map((place) => place[mine])), mine).toBe(whole);
              if (mine !== "outstanding")
                for (const shares of [report.modalities, report.channels])
                  expect(sum(shares.map((share) => share[mine])), mine).toBe(whole);
            }
            const { outstanding, pledged, pledges } = report.totals;
            for (const shares of [report.earmarkings, report.kinds, report.modalities, report.channels]) {
              expect(sum(shares.map((share) => share.outstanding))).toBe(outstanding);
              expect(sum(shares.map((share) => share.pledged))).toBe(pledged);
              expect(shares.reduce((count, share) => count + share.pledges, 0)).toBe(pledges);
            }
            const { linked, unmatched, expired, years } = report.openMoney;
            expect(linked + unmatched + expired).toBe(outstanding);
            expect(sum(years.map((year) => year.unmatched))).toBe(unmatched);
            expect(sum(report.overdue.map(({ amount }) => amount)) <= outstanding).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
