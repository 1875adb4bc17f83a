import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anonymous,
  type Caller,
  type DonorRecords,
  type DonorReport,
  type DonorReportQuery,
  donorReport,
  type GapReport,
  gapReport,
  type ProviderCode,
  sum,
} from "../../src/index.ts";
import { focalPoint, isu, withRole } from "../builders/index.ts";
import { currencies, donors, instantOf, rateAt, type Step, stories, take } from "../histories/steps.ts";
import { emptyWorld, type World } from "../histories/world.ts";

const callers: readonly Caller[] = [
  anonymous,
  isu,
  withRole("committee", "BEL"),
  focalPoint("NOR"),
  focalPoint("KHM"),
];

const played = (story: readonly Step[]): World => {
  const world = emptyWorld();
  for (const [position, step] of story.entries()) take(world, step, position);
  return world;
};

const recordsOf = (world: World, donor: ProviderCode): DonorRecords => ({
  pledges: [...world.pledges.values()]
    .filter(({ state }) => state.content.donor === donor)
    .map(({ state }) => ({ pledge: state, outstanding: world.outstanding.get(state.id) ?? {} })),
  commitments: [...world.commitments.values()]
    .map(({ state }) => state)
    .filter(({ content }) => content.donor === donor),
  responses: [],
});

/** One query for each caller, each in another currency, every second for some years only. */
const queriesOf = (story: readonly Step[]): DonorReportQuery[] =>
  callers.map((caller, index) => {
    const currency = currencies[index % currencies.length] ?? expect.fail("No currency");
    const at = instantOf(story.length);
    return {
      caller,
      currency,
      rate: rateAt(currency, at),
      on: at.slice(0, 10),
      ...(index % 2 === 1 && { years: { from: 2025, to: 2026 } }),
    };
  });

/** Lines, standings, recipients and traits tell the same money, that of the gap report. */
const expectOneMoney = (report: DonorReport, gap: GapReport): void => {
  const lines = [...gap.cells, ...gap.unallocated, ...gap.shared];
  for (const name of ["outstanding", "committed", "disbursed", "funding"] as const) {
    const whole = sum(lines.map((line) => line[name === "outstanding" ? "pledged" : name]));
    const groups = [report.standings, report.recipients, report.lines, report.modalities, report.channels];
    for (const group of groups) expect(sum(group.map((one) => one[name])), name).toBe(whole);
    expect(report.totals[name]).toBe(whole);
  }
};

/** Every trait shares out all pledges; open money is linked, unmatched or expired; nothing is overdue that is not open. */
const expectAllPledges = ({ totals, openMoney, ...report }: DonorReport): void => {
  for (const shares of [report.earmarkings, report.kinds, report.modalities, report.channels]) {
    expect(sum(shares.map(({ outstanding }) => outstanding))).toBe(totals.outstanding);
    expect(sum(shares.map(({ pledged }) => pledged))).toBe(totals.pledged);
    expect(shares.reduce((count, share) => count + share.pledges, 0)).toBe(totals.pledges);
  }
  const { linked, unmatched, expired, years } = openMoney;
  expect(linked + unmatched + expired).toBe(totals.outstanding);
  expect(sum(years.map((year) => year.unmatched))).toBe(unmatched);
  expect(sum(report.overdue.map(({ amount }) => amount)) <= totals.outstanding).toBe(true);
};

describe("the donor report over random histories", () => {
  it("adds up to the provider's positions, in every way that it tells the money", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = played(story);
        const all = world.ledger.toProviderPositions();
        for (const query of queriesOf(story)) {
          for (const donor of donors) {
            const positions = all.filter(({ provider }) => provider === donor);
            const report = donorReport(positions, recordsOf(world, donor), query);
            if (report === undefined) throw new Error("Not of one moment");
            expectOneMoney(report, gapReport(positions, query));
            expectAllPledges(report);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
