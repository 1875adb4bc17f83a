import { stateCode } from "@angkor/domain";
import { describe, expect, it } from "vitest";
import { aPledge, aRequirement, focalPoint } from "../../../domain/test/builders/index.ts";
import {
  likelyDonors,
  rankingWeights,
  rankNeeds,
  rankSupplies,
  supplyOfInterests,
} from "../../src/ranking/index.ts";
import { theNeed, thePledge } from "../eligibility/builders.ts";
import { demanded, gave, need, rankingOf, whole } from "./builders.ts";

describe("needs for a pledge", () => {
  const pledge = whole(aPledge().unearmarked().giving(2026, "4000000.00"));
  const ukraine = demanded(theNeed().named(need(1)));
  const angola = demanded(theNeed().of("AGO").named(need(2)));
  const cambodia = demanded(theNeed().of("KHM").named(need(3)));
  const coverageOf = (state: string) => ({
    funding: state === "AGO" ? 100n : 700n,
    assistanceRequired: 1_000n,
  });

  it("come with every part of the score, the State left furthest behind first", () => {
    const ranking = rankNeeds(pledge, [ukraine, angola], rankingOf({ coverageOf }));
    expect(ranking.totals).toEqual({ ranked: 2, excluded: 0 });
    expect(ranking.weights).toBe(rankingWeights);
    expect(ranking.rulesVersion).toBe("2026-3");
    const [first, second] = ranking.ranked;
    expect([first?.state, second?.state]).toEqual(["AGO", "UKR"]);
    expect(first).toMatchObject({
      supplyId: "pl_1",
      requirementId: "ar_2",
      donor: "NOR",
      placeable: 400_000_000n,
      pairs: [{ offerId: "pl_1|2026", needId: "ar_2|2026" }],
    });
    expect(first?.parts.map(({ part, points, weight }) => [part, points, weight])).toEqual([
      ["years-of-overlap", 1000, 15],
      ["share-of-gap", 666, 20],
      ["lowest-coverage", 900, 25],
      ["completeness", 500, 10],
      ["past-partnership", 0, 10],
    ]);
    expect(first?.score).toBe(Math.floor((15_000 + 13_320 + 22_500 + 5_000) / 80));
    expect(first?.rules.every(({ satisfied }) => satisfied)).toBe(true);
  });

  it("of equal scores stand in the order of their ids", () => {
    for (const demands of [
      [ukraine, angola, cambodia],
      [cambodia, angola, ukraine],
    ]) {
      expect(rankNeeds(pledge, demands, rankingOf()).ranked.map((match) => match.requirementId)).toEqual([
        "ar_1",
        "ar_2",
        "ar_3",
      ]);
    }
  });

  it("that do not fit are told with what excludes their nearest line, the nearest first", () => {
    const far = demanded(aRequirement().for("victim-assistance").named(need(7)).asking(2030, "5.00"));
    const near = demanded(aRequirement().named(need(8)).asking(2025, "5.00").asking(2024, "5.00"));
    const earmarked = whole(thePledge().carryingOver());
    const ranking = rankNeeds(earmarked, [far, near], rankingOf());
    expect(ranking.ranked).toEqual([]);
    expect(ranking.excluded).toEqual([
      {
        supplyId: "pl_1",
        requirementId: "ar_7",
        donor: "NOR",
        state: "UKR",
        rules: [
          {
            rule: "pillar",
            satisfied: false,
            reason: "The pledge is earmarked for survey and clearance, not for victim assistance.",
          },
        ],
      },
      {
        supplyId: "pl_1",
        requirementId: "ar_8",
        donor: "NOR",
        state: "UKR",
        rules: [
          {
            rule: "availability-years",
            satisfied: false,
            reason: "Money of 2026 can't be used in 2024 yet: the pledge is not front-loaded.",
          },
        ],
      },
    ]);
  });

  it("that the caller may not see are not there at all, neither ranked nor excluded", () => {
    const hidden = demanded(theNeed().named(need(4)).seenBy("private"));
    const hiddenMisfit = demanded(theNeed().of("KHM").named(need(5)).seenBy("committee"));
    const ranking = rankNeeds(whole(thePledge()), [hidden, hiddenMisfit], rankingOf());
    expect([ranking.ranked, ranking.excluded, ranking.totals]).toEqual([[], [], { ranked: 0, excluded: 0 }]);
  });

  it("are told up to a number, and counted beyond it", () => {
    const misfits = [10, 11, 12].map((id) => demanded(theNeed().inKind("training").named(need(id))));
    const limits = { ranked: 1, excluded: 2 };
    const ranking = rankNeeds(pledge, [ukraine, angola, ...misfits], { ...rankingOf(), limits });
    expect([ranking.ranked.length, ranking.excluded.length]).toEqual([1, 2]);
    expect(ranking.totals).toEqual({ ranked: 2, excluded: 3 });
  });
});

describe("needs for stated interests", () => {
  it("are ranked without an amount, the parts that need one left out", () => {
    const interests = supplyOfInterests({
      id: "interest-1",
      donor: stateCode("NOR"),
      pillars: ["victim-assistance"],
      years: { from: 2026, to: 2027 },
    });
    const demands = [
      demanded(aRequirement().for("victim-assistance").named(need(1)).asking(2026, "5.00")),
      demanded(
        aRequirement().inKind("training").for("victim-assistance").named(need(2)).asking(2027, "0.00"),
      ),
      demanded(theNeed().named(need(3))),
    ];
    const ranking = rankNeeds(interests, demands, rankingOf());
    expect(ranking.ranked.map(({ requirementId, placeable }) => [requirementId, placeable])).toEqual([
      ["ar_1", undefined],
      ["ar_2", undefined],
    ]);
    expect(ranking.ranked[0]?.parts.map(({ part }) => part)).not.toContain("share-of-gap");
    expect(ranking.excluded.map(({ requirementId }) => requirementId)).toEqual(["ar_3"]);
  });
});

describe("pledges for a need", () => {
  const demand = demanded(theNeed());
  it("put first who can close most of it and has been there before", () => {
    const small = whole(thePledge().named("pl_1"));
    const large = whole(aPledge().named("pl_2").of("DEU").giving(2026, "6000000.00"));
    const other = whole(thePledge().named("pl_3").earmarkedFor("AGO"));
    const ranking = rankSupplies(demand, [small, large, other], rankingOf());
    expect(ranking.ranked.map(({ supplyId }) => supplyId)).toEqual(["pl_2", "pl_1"]);
    expect(ranking.excluded.map(({ supplyId }) => supplyId)).toEqual(["pl_3"]);
    const partnerships = [gave("NOR", "UKR", "survey-clearance", "2022-2026")];
    const known = rankSupplies(demand, [small, large, other], rankingOf({ partnerships }));
    expect(known.ranked.map(({ supplyId }) => supplyId)).toEqual(["pl_1", "pl_2"]);
  });

  it("that only their donor may see are another State's to see never", () => {
    const secret = whole(thePledge().seenBy("private"));
    expect(rankSupplies(demand, [secret], rankingOf()).totals).toEqual({ ranked: 1, excluded: 0 });
    expect(rankSupplies(demand, [secret], { ...rankingOf(), caller: focalPoint("UKR") }).totals).toEqual({
      ranked: 0,
      excluded: 0,
    });
  });
});

describe("likely donors for a need", () => {
  it("gave to the State, or to its pillar elsewhere; the State itself and known donors are left out", () => {
    const partnerships = [
      gave("DEU", "UKR", "survey-clearance", "2022-2026"),
      gave("FRA", "UKR", "risk-education", 2025),
      gave("ITA", "KHM", "survey-clearance", 2024),
      gave("ITA", "AGO", "survey-clearance", 2024),
      gave("ESP", "KHM", "risk-education", 2024),
      gave("JPN", "UKR", "survey-clearance", 2010),
      gave("UKR", "KHM", "survey-clearance", 2026),
      gave("NOR", "UKR", "survey-clearance", 2026),
    ];
    const donors = likelyDonors(
      demanded(theNeed()),
      new Set([stateCode("NOR")]),
      rankingOf({ partnerships }),
    );
    expect(donors.map(({ donor, score }) => [donor, score])).toEqual([
      ["DEU", 500],
      ["ITA", 100],
      ["FRA", 50],
    ]);
    expect(donors[1]?.parts.map(({ reason }) => reason)).toEqual([
      "ITA has given nothing to Ukraine in the last 5 years that you may see.",
      "ITA gave to survey and clearance in 2 other States, in 1 of the last 5 years.",
    ]);
  });
});
