import { type Pillar, requirementsOf, stateCode } from "@angkor/domain";
import { describe, expect, it } from "vitest";
import { aPledge, aRequirement, aWorkPlan } from "../../../domain/test/builders/index.ts";
import {
  type Demand,
  demandOf,
  type PartName,
  type RankingFacts,
  rankNeeds,
  type Supply,
} from "../../src/ranking/index.ts";
import { same, theNeed, thePledge } from "../eligibility/builders.ts";
import { demanded, gave, rankingOf, whole } from "./builders.ts";

const part = (name: PartName, supply: Supply, demand: Demand, facts: Partial<RankingFacts> = {}) => {
  const [match] = rankNeeds(supply, [demand], rankingOf(facts)).ranked;
  if (match === undefined) throw new Error("Not eligible");
  return match.parts.find((entry) => entry.part === name);
};

describe("years-of-overlap", () => {
  const demand = demanded(
    aRequirement().asking(2026, "1.00").asking("2027-2028", "1.00").asking(2030, "1.00"),
  );
  it.each([
    ["a year of the need", aPledge().giving(2026, "1.00"), "1", 250, "1 of the 4 years"],
    ["one year of an undivided line", aPledge().giving(2027, "1.00"), "1", 250, "1 of the 4 years"],
    ["an undivided tranche", aPledge().giving("2025-2028", "1.00"), "3", 750, "3 of the 4 years"],
    [
      "carry-over to all later lines",
      aPledge().giving(2026, "1.00").carryingOver(),
      "4",
      1000,
      "all 4 years",
    ],
  ])("counts %s", (_, pledge, value, points, served) => {
    expect(part("years-of-overlap", whole(pledge), demand)).toEqual({
      part: "years-of-overlap",
      value,
      unit: "years",
      points,
      weight: 15,
      reason: `It can serve ${served} for which help is still asked.`,
    });
  });

  it("says so plainly where there is one year, and one amount that closes all", () => {
    const supply = whole(aPledge().giving(2026, "2500000.00"));
    const single = demanded(aRequirement().asking(2026, "1250000.00"));
    expect(part("years-of-overlap", supply, single)?.reason).toBe(
      "It can serve the only year for which help is still asked.",
    );
    expect(part("share-of-gap", supply, single)?.reason).toBe(
      "It can close all of the USD 1.3 million still open.",
    );
  });
});

describe("share-of-gap", () => {
  it("is what can truly be placed, tranche by tranche, of all that is open", () => {
    const pledge = whole(aPledge().giving(2026, "9000.00").giving(2027, "1000.00"));
    const demand = demanded(aRequirement().asking(2026, "1000.00").asking(2027, "9000.00"));
    expect(part("share-of-gap", pledge, demand)).toEqual({
      part: "share-of-gap",
      value: "200000",
      unit: "amount",
      points: 200,
      weight: 20,
      reason: "It can close USD 2,000 of the USD 10,000 still open.",
    });
  });

  it("is left out where there is no amount", () => {
    const training = demanded(aRequirement().inKind("training").asking(2026, "0.00"));
    const supply = whole(aPledge().inKind("training"));
    expect(part("share-of-gap", supply, training)).toBeUndefined();
    const [match] = rankNeeds(supply, [training], rankingOf()).ranked;
    expect(match?.placeable).toBeUndefined();
    expect(match?.parts.map((entry) => entry.part)).toEqual([
      "years-of-overlap",
      "completeness",
      "past-partnership",
    ]);
  });
});

describe("treaty-deadline", () => {
  const onDay = (day: string) => ({ deadlineOf: () => ({ article: "Article 5" as const, day }) });
  it.each([
    ["2026-11-20", "-1", 1000, "passed 1 day ago"],
    ["2026-11-21", "0", 1000, "is today"],
    ["2027-11-21", "365", 900, "is 365 days ahead"],
    ["2036-11-18", "3650", 0, "is 3650 days ahead"],
    ["2050-01-01", "8442", 0, "is 8442 days ahead"],
  ])("of %s", (day, value, points, when) => {
    expect(part("treaty-deadline", whole(thePledge()), demanded(theNeed()), onDay(day))).toMatchObject({
      value,
      unit: "days",
      points,
      weight: 20,
      reason: `Ukraine's Article 5 deadline, ${day}, ${when}.`,
    });
  });

  it("is left out where no deadline is known or none applies", () => {
    expect(part("treaty-deadline", whole(thePledge()), demanded(theNeed()))).toBeUndefined();
  });
});

describe("lowest-coverage", () => {
  it.each([
    [0n, 1000, "0.0000", "0.0 %"],
    [125n, 875, "0.1250", "12.5 %"],
    [1_000n, 0, "1.0000", "100.0 %"],
    [2_500n, 0, "2.5000", "250.0 %"],
  ])("of %s in 1000", (funding, points, value, percent) => {
    expect(
      part("lowest-coverage", whole(thePledge()), demanded(theNeed()), {
        coverageOf: () => ({ funding, assistanceRequired: 1_000n }),
      }),
    ).toMatchObject({
      value,
      points,
      reason: `${percent} of the assistance that Ukraine asks for is funded.`,
    });
  });

  it("is left out where nothing is reported", () => {
    expect(
      part("lowest-coverage", whole(thePledge()), demanded(theNeed()), {
        coverageOf: () => ({ funding: 5n, assistanceRequired: 0n }),
      }),
    ).toBeUndefined();
  });
});

describe("completeness", () => {
  const source = { citation: "The authority", verified: true };
  it("of a need that stands alone", () => {
    expect(part("completeness", whole(thePledge()), demanded(theNeed()))).toMatchObject({
      value: "2",
      points: 500,
      reason: "The need states 2 of 4 things that a provider has to know; it lacks a priority and a source.",
    });
    expect(
      part("completeness", whole(thePledge()), demanded(theNeed(), { priority: 1, source })),
    ).toMatchObject({
      value: "4",
      points: 1000,
      reason: "The need states all that a provider has to know.",
    });
  });

  it("of a plan's activity, with milestones and the State's own share", () => {
    const plan = aWorkPlan()
      .of("UKR")
      .with("A1", "survey-clearance", { 2026: { cost: "9.00", national: ["1.00", "planned"] } })
      .build();
    const [requirement] = requirementsOf(plan);
    if (requirement === undefined) throw new Error("The plan asks for something");
    expect(part("completeness", whole(thePledge()), demandOf(requirement, {}, same, plan))).toMatchObject({
      value: "3",
      points: 500,
      reason:
        "The need states 3 of 6 things that a provider has to know; it lacks milestones, a priority and a source.",
    });
  });
});

describe("past-partnership", () => {
  const ofClearance = (pillar?: Pillar) => gave("NOR", "UKR", pillar, "2024-2025");
  it.each([
    ["nothing", [], "0", 0, "Norway has given nothing to Ukraine in the last 5 years that you may see."],
    [
      "others' money and other States",
      [gave("DEU", "UKR", "survey-clearance", 2026), gave("NOR", "AGO", "survey-clearance", 2026)],
      "0",
      0,
      "Norway has given nothing to Ukraine in the last 5 years that you may see.",
    ],
    [
      "another pillar",
      [ofClearance("risk-education"), ofClearance()],
      "2",
      200,
      "Norway gave to Ukraine in 2 of the last 5 years, in none of them to survey and clearance.",
    ],
    [
      "the same pillar",
      [ofClearance("survey-clearance"), gave("NOR", "UKR", undefined, 2026)],
      "3",
      500,
      "Norway gave to Ukraine in 3 of the last 5 years, in 2 of them to survey and clearance.",
    ],
    [
      "a single year",
      [gave("NOR", "UKR", "survey-clearance", 2026)],
      "1",
      200,
      "Norway gave to Ukraine in 1 of the last 5 years, then to survey and clearance.",
    ],
    [
      "a single year, and another pillar",
      [gave("NOR", "UKR", "risk-education", 2026)],
      "1",
      100,
      "Norway gave to Ukraine in 1 of the last 5 years, not to survey and clearance.",
    ],
    [
      "more than five years",
      [gave("NOR", "UKR", "survey-clearance", "2010-2030")],
      "5",
      1000,
      "Norway gave to Ukraine in each of the last 5 years, always to survey and clearance.",
    ],
  ])("of %s", (_, partnerships, value, points, reason) => {
    expect(part("past-partnership", whole(thePledge()), demanded(theNeed()), { partnerships })).toEqual({
      part: "past-partnership",
      value,
      unit: "years",
      points,
      weight: 10,
      reason,
    });
  });
});

describe("a State", () => {
  it("asks its own facts", () => {
    const asked: string[] = [];
    rankNeeds(
      whole(thePledge().earmarkedFor()),
      [demanded(theNeed()), demanded(theNeed().of("AGO").named("ar_2"))],
      {
        ...rankingOf({
          coverageOf: (state) => {
            asked.push(state);
            return undefined;
          },
        }),
      },
    );
    expect(asked).toEqual([stateCode("UKR"), stateCode("AGO")]);
  });
});
