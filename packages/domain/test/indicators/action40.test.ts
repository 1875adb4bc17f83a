/** Money of affected States Parties, and sources of funding: 40.1 to 40.4. */
import { describe, expect, it } from "vitest";
import { stateCode } from "../../src/index.ts";
import {
  aCommitment,
  aCooperationReport,
  anInstrument,
  answered,
  aWorkPlan,
  financial,
  inKind,
} from "../builders/index.ts";
import { aParty, indicatorOf, moneyOf, namesOf, notParty, valuesOf, variantOf } from "./world.ts";

const states = [
  aParty("KHM", ["article5", "victimAssistance"]),
  aParty("UKR", ["article5", "article4"]),
  aParty("TCD", ["article5"]),
  aParty("NOR"),
];

const plan = (status: "planned" | "committed" | "disbursed", pillar = "survey-clearance", years = "2024") =>
  aWorkPlan()
    .of("TCD")
    .over(2020, 2028)
    .with("A1", pillar, { [years]: { cost: "10.00", national: ["4.00", status] } });

describe("40.1 to 40.3, national financial commitments", () => {
  it.each([
    ["committed in the period", plan("committed"), ["TCD"]],
    [
      "disbursed in an undivided span that the period lies in",
      plan("disbursed", "survey-clearance", "2023-2025"),
      ["TCD"],
    ],
    ["only planned", plan("planned"), []],
    ["of another year", plan("committed", "survey-clearance", "2025"), []],
    ["of another pillar", plan("committed", "risk-education"), []],
  ])("a contribution in a plan, %s, is evidence or is not", (_, builder, evidenced) => {
    const { literal, differences } = indicatorOf("40.1", { states, workPlans: [builder.build()] });
    expect(namesOf(literal.evidenced?.numerator)).toEqual(evidenced);
    expect(differences).toEqual(
      evidenced.map((owner) => ({
        name: owner,
        owner,
        reported: "notReported",
        evidenced: "yes",
        records: [{ kind: "work-plan", id: "wp_1" }],
      })),
    );
  });

  it("a draft is no evidence, and a plan that was withdrawn neither", () => {
    const workPlans = [plan("committed").draft()];
    expect(valuesOf(indicatorOf("40.1", { states, workPlans })).evidenced).toBe("0.0");
  });

  it("includes contributions in kind, or leaves out a yes with nothing else, where asked for", () => {
    const reports = [
      aCooperationReport().of("KHM").committing("victim-assistance", "yes", inKind("3.00")).build(),
      aCooperationReport().of("UKR").committing("victim-assistance", "yes").build(),
    ];
    const result = indicatorOf("40.2", { states, reports });
    expect(valuesOf(result)).toEqual({ reported: "66.7", evidenced: "0.0", adjusted: ["100.0", "0.0"] });
    expect(variantOf(result, "includingInKind")).toEqual({ reported: ["KHM", "UKR"], evidenced: ["KHM"] });
    expect(variantOf(result, "strict")).toEqual({ reported: ["UKR"], evidenced: [] });
  });

  it("40.2 tells the budget that commitments are in, where the report tags them", () => {
    const framed = (frame: "mine-action" | "broader") => ({ ...financial("5.00"), budgetFrame: frame });
    const reports = [
      aCooperationReport()
        .of("KHM")
        .committing("victim-assistance", "yes", framed("broader"), framed("mine-action"))
        .build(),
      aCooperationReport().of("UKR").committing("victim-assistance", "yes", framed("broader")).build(),
      aCooperationReport().of("TCD").committing("victim-assistance", "yes", financial("5.00")).build(),
    ];
    const result = indicatorOf("40.2", { states, reports });
    expect(variantOf(result, "mineActionBudget")).toEqual({ reported: ["KHM"], evidenced: ["KHM"] });
    expect(variantOf(result, "broaderBudget")).toEqual({
      reported: ["KHM", "UKR"],
      evidenced: ["KHM", "UKR"],
    });
    const mineAction = result.subAnswers[0]?.reported;
    expect(namesOf(mineAction?.notReported)).toEqual(["TCD"]);
  });

  it("40.3 is literally over all affected States Parties, and adjusted over those with Article 4 obligations", () => {
    const reports = [
      aCooperationReport().of("UKR").committing("stockpile-destruction", "yes", financial("9.00")).build(),
    ];
    expect(valuesOf(indicatorOf("40.3", { states, reports }))).toEqual({
      reported: "33.3",
      evidenced: "33.3",
      adjusted: ["100.0", "100.0"],
    });
  });
});

describe("40.4, sources of funding, over all States Parties", () => {
  const [yes, no] = [answered("yes"), answered("no")];
  const project = { ...yes, projects: [{ instrument: "impact-bond", status: "in-place" } as const] };

  it.each([
    ["both kinds of sources", { conventionalSources: yes, innovativeSources: yes }, "yes"],
    ["a project in place alone", { innovativeProjects: project }, "yes"],
    ["one kind, and nothing on the rest", { conventionalSources: yes }, "notReported"],
    [
      "one kind, and no to the rest",
      { conventionalSources: yes, innovativeSources: no, innovativeProjects: { ...no, projects: [] } },
      "no",
    ],
    ["no to one kind, and nothing on projects", { innovativeSources: no }, "notReported"],
  ])("a State that reports %s", (_, answers, expected) => {
    const reports = [aCooperationReport().answering(answers).build()];
    const { reported } = indicatorOf("40.4", { states, reports }).literal;
    expect(namesOf(reported?.denominator)).toEqual(["KHM", "NOR", "TCD", "UKR"]);
    expect(namesOf(reported?.numerator)).toEqual(expected === "yes" ? ["KHM"] : []);
    expect(namesOf(reported?.notReported).includes("KHM")).toBe(expected === "notReported");
  });

  it("differences are of projects alone: exploring leaves no record", () => {
    const exploring = { conventionalSources: yes, innovativeSources: yes };
    const reports = [
      aCooperationReport().of("KHM").answering(exploring).build(),
      aCooperationReport()
        .of("UKR")
        .answering({ innovativeProjects: { ...yes, projects: [] } })
        .build(),
    ];
    const { literal, differences } = indicatorOf("40.4", { states, reports });
    expect(namesOf(literal.reported?.numerator)).toEqual(["KHM", "UKR"]);
    expect(differences).toEqual([
      { name: "UKR", owner: "UKR", reported: "yes", evidenced: "no", records: [] },
    ]);
  });

  it("an instrument that operated in the period shows a project of its owner, whom it names and its partners", () => {
    const bond = anInstrument()
      .of("NOR")
      .serving("TCD")
      .with({ name: "Ukraine", code: stateCode("UKR"), roles: ["service-provider"] });
    const shown = (instrument: typeof bond) =>
      namesOf(
        indicatorOf("40.4", { states, financingInstruments: [instrument.build()] }).literal.evidenced
          ?.numerator,
      );
    expect(shown(bond.operating("2024-12-31"))).toEqual(["NOR", "TCD", "UKR"]);
    expect(shown(bond.operating("2020-01-01", "2024-01-01"))).toEqual(["NOR", "TCD", "UKR"]);
    expect(shown(bond.operating("2020-01-01", "2023-12-31"))).toEqual([]);
    expect(shown(bond.operating("2025-01-01"))).toEqual([]);
    expect(shown(bond), "in preparation").toEqual([]);
    expect(shown(bond.operating("2024-01-01").as("trust-fund"))).toEqual([]);
  });

  it("innovative money of the period is evidence for who gives and who gets it; a trust fund is conventional", () => {
    const providers = moneyOf(
      aCommitment().raisedBy("impact-bond").giving(2024, "5.00"),
      aCommitment().of("DEU").to(["TCD"], "survey-clearance").raisedBy("trust-fund").giving(2024, "5.00"),
    );
    const { literal, differences } = indicatorOf("40.4", { states, providers });
    expect(namesOf(literal.evidenced?.numerator)).toEqual(["NOR", "UKR"]);
    expect(differences.map(({ records }) => records)).toEqual([
      [{ kind: "position", id: "NOR>UKR/survey-clearance/2024" }],
      [{ kind: "position", id: "NOR>UKR/survey-clearance/2024" }],
    ]);
    const reports = [aCooperationReport().answering({ innovativeProjects: project }).build()];
    expect(namesOf(indicatorOf("40.4", { states, reports }).literal.evidenced?.numerator)).toEqual(["KHM"]);
  });
});

it("a report for a later year says nothing of the period, nor does a State that is not party count", () => {
  const reports = [
    aCooperationReport().for(2025).committing("survey-clearance", "yes").build(),
    aCooperationReport().of("LAO").committing("survey-clearance", "yes").build(),
  ];
  const { literal } = indicatorOf("40.1", { states: [...states, notParty("LAO")], reports });
  expect(namesOf(literal.reported?.numerator)).toEqual([]);
});
