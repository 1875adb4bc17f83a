/** Whoever is counted is on the roster of the cut-off day, whatever was reported and recorded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CooperationReport,
  evaluateIndicators,
  type IndicatorRecords,
  isAffected,
  isStateParty,
  percentage,
  type RosterFlag,
  type State,
  stateCode,
  type YesNo,
} from "../../src/index.ts";
import { aCommitment, aCooperationReport, answered, aWorkPlan, financial } from "../builders/index.ts";
import { aParty, indicatorOf, moneyOf, namesOf, nothing, notParty } from "./world.ts";

describe("rosters are dated", () => {
  const reports = ["KHM", "UKR", "TCD"].map((code) =>
    aCooperationReport().of(code).committing("survey-clearance", "yes", financial("1.00")).build(),
  );
  const states = [
    aParty("KHM", ["article5"]),
    aParty("UKR", ["article5"], { until: "2025-04-30" }),
    aParty("TCD", ["article5"], { flagsUntil: "2025-04-30" }),
    aParty("BIH", ["article5"], { from: "2025-04-30" }),
  ];
  const denominatorOn = (cutoff: string) =>
    namesOf(indicatorOf("40.1", { states, reports }, { period: 2024, cutoff }).literal.reported?.denominator);

  it("accession, withdrawal and the end of an obligation take effect on their day", () => {
    expect(denominatorOn("2025-04-29")).toEqual(["KHM", "TCD", "UKR"]);
    expect(denominatorOn("2025-04-30")).toEqual(["BIH", "KHM"]);
    const { numerator } = indicatorOf("40.1", { states, reports }).literal.reported ?? { numerator: [] };
    expect(namesOf(numerator)).toEqual(["KHM"]);
  });
});

const codes = ["KHM", "UKR", "TCD", "BIH", "NOR", "DEU"] as const;
const cutoff = "2025-04-30";
const day = fc.constantFrom("2000-01-01", "2025-04-29", "2025-04-30", "2025-05-01", "2026-01-01");
const flags = fc.uniqueArray(fc.constantFrom<RosterFlag>("article5", "article4", "victimAssistance"));

const anyState = (code: string): fc.Arbitrary<State> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(notParty(code)) },
    {
      weight: 5,
      arbitrary: fc
        .record({ flags, from: day, until: fc.option(day), flagsUntil: fc.option(day) })
        .map((drawn) =>
          aParty(code, drawn.flags, {
            from: drawn.from,
            ...(drawn.until !== null && { until: drawn.until }),
            ...(drawn.flagsUntil !== null && { flagsUntil: drawn.flagsUntil }),
          }),
        ),
    },
  );

const yesNo = fc.constantFrom<YesNo>("yes", "no");

/** A report that answers some questions, as yes or as no. */
const anyReport = (code: string): fc.Arbitrary<CooperationReport> =>
  fc
    .record({
      clearance: yesNo,
      sharing: fc.option(yesNo),
      coordination: fc.option(yesNo),
      to: fc.subarray([...codes]),
    })
    .map(({ clearance, sharing, coordination, to }) =>
      aCooperationReport()
        .of(code)
        .committing("survey-clearance", clearance)
        .answering({
          ...(sharing && { experienceShared: { ...answered(sharing), exchanges: [] } }),
          ...(coordination && { coordinationAmongProviders: { ...answered(coordination), links: [] } }),
          assistanceProvided: {
            ...answered("yes"),
            assistance: [
              { pillar: "survey-clearance", recipients: to.map(stateCode), status: "disbursement" },
            ],
          },
        })
        .build(),
    );

const anyRecords: fc.Arbitrary<IndicatorRecords> = fc
  .record({
    states: fc.tuple(...codes.map(anyState)),
    reports: fc.subarray([...codes]).chain((some) => fc.tuple(...some.map(anyReport))),
    planners: fc.subarray([...codes]),
    donors: fc.subarray([...codes]),
  })
  .map(({ states, reports, planners, donors }) => ({
    ...nothing,
    states,
    reports,
    workPlans: planners.map((code) =>
      aWorkPlan()
        .of(code)
        .with("A1", "survey-clearance", { "2024": { cost: "2.00", national: ["1.00", "committed"] } })
        .build(),
    ),
    providers: moneyOf(
      ...donors.map((code) => {
        const others = ["KHM", "UKR"].filter((other) => other !== code);
        return aCommitment().of(code).to(others, "survey-clearance").giving(2024, "1.00");
      }),
    ),
  }));

describe("over any records", () => {
  const evaluated = (records: IndicatorRecords) => {
    const { indicators, neighbours } = evaluateIndicators(records, { period: 2024, cutoff });
    return [...indicators, ...neighbours];
  };

  it("nobody outside the roster of the cut-off day is counted, in a numerator or a denominator", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const parties = new Set(
          records.states.filter((state) => isStateParty(state, cutoff)).map(({ iso3 }) => iso3),
        );
        const affected = new Set(
          records.states.filter((state) => isAffected(state, cutoff)).map(({ iso3 }) => iso3),
        );
        for (const { indicator, literal, adjusted, alternatives, subAnswers, differences } of evaluated(
          records,
        )) {
          const roster: ReadonlySet<string> = indicator.literal === "affected" ? affected : parties;
          for (const { reported, evidenced } of [
            literal,
            ...(adjusted ? [adjusted] : []),
            ...alternatives,
            ...subAnswers,
          ]) {
            for (const figure of [reported, evidenced]) {
              for (const { owner } of [...(figure?.denominator ?? []), ...(figure?.numerator ?? [])])
                expect(roster.has(owner)).toBe(true);
            }
          }
          for (const { owner } of differences) expect(roster.has(owner)).toBe(true);
        }
      }),
    );
  });

  it("numerators and those who did not report are parts of the denominator, and apart", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const { indicator, literal } of evaluated(records)) {
          const { reported } = literal;
          if (reported === null) continue;
          const denominator = namesOf(reported.denominator);
          const numerator = namesOf(reported.numerator);
          const silent = namesOf(reported.notReported);
          expect(denominator).toEqual(expect.arrayContaining([...numerator, ...silent]));
          expect(numerator.filter((name) => silent.includes(name))).toEqual([]);
          expect(reported.value).toBe(
            indicator.kind === "count"
              ? String(numerator.length)
              : percentage(numerator.length, denominator.length),
          );
        }
      }),
    );
  });

  it("a State that is not on the roster changes no figure by what it reports", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const outside = records.states
          .filter((state) => !isStateParty(state, cutoff))
          .map(({ iso3 }) => iso3);
        const without = records.reports.filter(({ content }) => !outside.includes(content.state));
        const figures = (some: IndicatorRecords) =>
          evaluated(some).map(({ literal, adjusted, alternatives }) => [
            literal,
            adjusted,
            alternatives.map(({ reported, evidenced }) => [reported, evidenced]),
          ]);
        expect(figures({ ...records, reports: without })).toEqual(figures(records));
      }),
    );
  });
});

describe("a percentage has one decimal, rounded half up", () => {
  it.each([
    [1, 2, "50.0"],
    [2, 3, "66.7"],
    [1, 3, "33.3"],
    [1, 8, "12.5"],
    [1, 16, "6.3"],
    [1, 2000, "0.1"],
    [1, 2001, "0.0"],
    [3, 3, "100.0"],
    [0, 3, "0.0"],
  ])("%i of %i is %s", (numerator, denominator, value) => {
    expect(percentage(numerator, denominator)).toBe(value);
  });

  it("and there is none of nobody", () => expect(percentage(0, 0)).toBeNull());
});
