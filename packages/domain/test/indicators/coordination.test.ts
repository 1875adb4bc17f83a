import { describe, expect, it } from "vitest";
import type { StakeholderKind } from "../../src/index.ts";
import {
  aCommitment,
  aCooperationReport,
  aCoordinationMeeting,
  aDonorCoordinationGroup,
  aNationalMineActionPlatform,
  aPlatformMeeting,
  states as codes,
} from "../builders/index.ts";
import { aParty, indicatorOf, moneyOf, namesOf, valuesOf, variantOf } from "./world.ts";

const source = { sourceDocument: "A7", page: "3" };
const affected = ["KHM", "UKR", "TCD"].map((code) => aParty(code, ["article5"]));
const platform = aNationalMineActionPlatform();

describe("42.2 by meetings of National Mine Action Platforms", () => {
  const met = (date: string, ...kinds: readonly StakeholderKind[]) =>
    platform.meeting(aPlatformMeeting("1", date, ...kinds)).build();
  const of = (...platforms: readonly ReturnType<typeof met>[]) =>
    indicatorOf("42.2", { states: affected, nationalMineActionPlatforms: platforms });

  it.each([
    ["2023-12-31", []],
    ["2024-01-01", ["KHM"]],
    ["2024-12-31", ["KHM"]],
    ["2025-01-01", []],
  ])("a meeting on %s is evidence for 2024 of %o", (date, expected) => {
    expect(namesOf(of(met(date, "national-ngo")).literal.evidenced?.numerator)).toEqual(expected);
  });

  it("a meeting with none of the stakeholders is no evidence; each part is shown by its own kinds", () => {
    expect(namesOf(of(met("2024-06-01", "other")).literal.evidenced?.numerator)).toEqual([]);
    const national = of(met("2024-06-01", "survivors-organisation"));
    expect(variantOf(national, "national").evidenced).toEqual(["KHM"]);
    expect(variantOf(national, "international").evidenced).toEqual([]);
    expect(variantOf(national, "statesParties").evidenced).toEqual([]);
    expect(variantOf(national, "strict").evidenced).toEqual([]);
  });

  it("strictly, all three took part in the period: at one meeting, or at several", () => {
    const [national, abroad] = [
      aPlatformMeeting("1", "2024-03-01", "ministry"),
      aPlatformMeeting("2", "2024-09-01", "united-nations", "donor-state"),
    ];
    const both = platform.meeting(national).meeting(abroad);
    expect(variantOf(of(both.build()), "strict").evidenced).toEqual(["KHM"]);
    const yearsApart = platform.meeting({ ...national, date: "2023-03-01" }).meeting(abroad);
    expect(variantOf(of(yearsApart.build()), "strict").evidenced).toEqual([]);
  });

  it("a platform that was dissolved since met all the same; one that was withdrawn never did", () => {
    const dissolved = platform
      .standing("2020-01-01", "2024-07-01")
      .meeting(aPlatformMeeting("1", "2024-06-01", "ministry"))
      .build();
    expect(namesOf(of(dissolved).literal.evidenced?.numerator)).toEqual(["KHM"]);
    const withdrawn = { ...dissolved, status: "withdrawn" as const };
    expect(namesOf(of(withdrawn).literal.evidenced?.numerator)).toEqual([]);
  });
});

describe("42.3 by National Mine Action Platforms on record", () => {
  it.each([
    [["2024-12-31"], "33.3"],
    [["2025-01-01"], "0.0"],
    [["2020-01-01", "2024-12-31"], "0.0"],
    [["2020-01-01", "2025-01-01"], "33.3"],
  ] as const)("one that stood %o is evidence of %s", ([from, until], value) => {
    const nationalMineActionPlatforms = [platform.standing(from, until).build()];
    const result = indicatorOf("42.3", { states: affected, nationalMineActionPlatforms });
    expect(valuesOf(result)).toEqual({ reported: "0.0", evidenced: value });
  });

  it("a State that denies it, or is silent, is told beside its platform, and never corrected", () => {
    const denies = aCooperationReport()
      .answering({ nationalMineActionPlatform: { answer: "no", source } })
      .build();
    const nationalMineActionPlatforms = [
      platform.build(),
      platform.of("UKR").named("np_2").build(),
      { ...platform.of("TCD").named("np_3").build(), status: "withdrawn" as const },
    ];
    const { differences, literal } = indicatorOf("42.3", {
      states: affected,
      reports: [denies],
      nationalMineActionPlatforms,
    });
    expect(literal.reported?.value).toBe("0.0");
    expect(differences.map(({ owner, reported, records }) => [owner, reported, records])).toEqual([
      ["KHM", "no", [{ kind: "national-mine-action-platform", id: "np_1" }]],
      ["UKR", "notReported", [{ kind: "national-mine-action-platform", id: "np_2" }]],
    ]);
  });
});

describe("44 by meetings of donor coordination groups", () => {
  const states = ["KHM", "NOR", "JPN", "DEU"].map((code) => aParty(code));
  const providers = moneyOf(
    aCommitment().of("NOR").to(["KHM"], "survey-clearance").giving(2024, "5.00"),
    aCommitment().of("JPN").named("co_2").to(["KHM"], "survey-clearance").giving(2024, "5.00"),
  );
  const group = aDonorCoordinationGroup();
  const of = (date: string, ...participants: readonly string[]) =>
    indicatorOf("44", {
      states,
      providers,
      donorCoordinationGroups: [group.meeting(aCoordinationMeeting("1", date, ...participants)).build()],
    });

  it("those in a position to assist that met in the period count, once another such was there", () => {
    const counted = (result: ReturnType<typeof of>) => namesOf(result.literal.evidenced?.numerator);
    expect(counted(of("2024-06-01", "NOR", "JPN", "DEU"))).toEqual(["JPN", "NOR"]);
    expect(counted(of("2024-06-01", "NOR", "DEU"))).toEqual([]);
    expect(counted(of("2024-06-01", "NOR", "org:eu"))).toEqual([]);
    expect(counted(of("2023-12-31", "NOR", "JPN"))).toEqual([]);
  });

  it("who is in a position to assist is one by its report too", () => {
    const says = aCooperationReport()
      .of("DEU")
      .answering({ positionToAssist: { answer: "yes", source } });
    const result = indicatorOf("44", {
      states,
      providers,
      reports: [says.build()],
      donorCoordinationGroups: [group.meeting(aCoordinationMeeting("1", "2024-06-01", "NOR", "DEU")).build()],
    });
    expect(namesOf(result.literal.evidenced?.numerator)).toEqual(["DEU", "NOR"]);
  });

  it("a link in a report and a meeting on record stand side by side as evidence", () => {
    const report = aCooperationReport()
      .of("NOR")
      .answering({
        coordinationAmongProviders: {
          answer: "no",
          source,
          links: [{ with: codes(["JPN"]), date: "2024-09-01" }],
        },
      })
      .build();
    const { differences } = indicatorOf("44", {
      states,
      providers,
      reports: [report],
      donorCoordinationGroups: [
        group.meeting(aCoordinationMeeting("1", "2024-06-01", "NOR", "JPN")).build(),
        {
          ...group
            .named("dg_2")
            .meeting(aCoordinationMeeting("1", "2024-06-01", "NOR", "JPN"))
            .build(),
          status: "withdrawn",
        },
      ],
    });
    expect(differences.find(({ owner }) => owner === "NOR")?.records).toEqual([
      { kind: "cooperation-report", id: report.id },
      { kind: "donor-coordination-group", id: "dg_1" },
    ]);
  });
});
