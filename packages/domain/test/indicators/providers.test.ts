/** Indicators over States Parties that provide assistance or share what they know: 43.1 to 45.2, 7.1 and 7.2. */
import { describe, expect, it } from "vitest";
import { type AssistanceRecord, type StateCode, stateCode } from "../../src/index.ts";
import { aCommitment, aCooperationReport, answered, aPledge } from "../builders/index.ts";
import { aParty, indicatorOf, moneyOf, namesOf, notParty, valuesOf, variantOf } from "./world.ts";

const states = [
  aParty("KHM", ["article5"]),
  aParty("UKR", ["article4"]),
  aParty("NOR"),
  aParty("DEU"),
  aParty("JPN"),
  notParty("LAO"),
];

const to = (...codes: readonly string[]): StateCode[] => codes.map(stateCode);

const assisting = (state: string, ...assistance: readonly AssistanceRecord[]) =>
  aCooperationReport()
    .of(state)
    .answering({ assistanceProvided: { ...answered("yes"), assistance } });

const clearance = (
  recipients: readonly StateCode[],
  changes: Partial<AssistanceRecord> = {},
): AssistanceRecord => ({
  pillar: "survey-clearance",
  recipients,
  status: "disbursement",
  ...changes,
});

describe("43.1 to 43.4, assistance provided", () => {
  it.each([
    ["a payment", clearance(to("KHM")), true],
    ["a delivery in kind", clearance(to("KHM"), { status: "delivered" }), true],
    ["a pledge", clearance(to("KHM"), { status: "pledge" }), false],
    ["assistance to a State Party that is not affected", clearance(to("DEU")), false],
    ["assistance to a State not party", clearance(to("LAO")), false],
    ["assistance for another pillar", clearance(to("KHM"), { pillar: "risk-education" }), false],
    ["assistance whose recipients are not stated", clearance([]), false],
  ])("%s counts or does not", (_, record, counts) => {
    const reports = [assisting("NOR", record).build()];
    const result = indicatorOf("43.1", { states, reports });
    expect(result.literal.reported).toMatchObject({ value: counts ? "1" : "0" });
    expect(namesOf(result.literal.reported?.notReported)).toEqual(["DEU", "JPN", "KHM", "UKR"]);
    expect(namesOf(result.literal.reported?.denominator)).toEqual(["DEU", "JPN", "KHM", "NOR", "UKR"]);
  });

  it("a State that says no has reported", () => {
    const reports = [
      aCooperationReport()
        .of("NOR")
        .answering({ assistanceProvided: { ...answered("no"), assistance: [] } })
        .build(),
    ];
    const { reported } = indicatorOf("43.3", { states, reports }).literal;
    expect(namesOf(reported?.notReported)).toEqual(["DEU", "JPN", "KHM", "UKR"]);
  });

  it("unearmarked assistance counts where asked for, by report and by record", () => {
    const reports = [assisting("DEU", clearance([])).build()];
    const providers = moneyOf(aCommitment().of("JPN").to([]).giving(2024, "5.00"));
    const result = indicatorOf("43.1", { states, reports, providers });
    expect(valuesOf(result)).toEqual({ reported: "0", evidenced: "0" });
    expect(variantOf(result, "includingUnearmarked")).toEqual({ reported: ["DEU"], evidenced: ["JPN"] });
  });

  it("commitments available in the period are evidence: to an affected State Party, for the pillar", () => {
    const providers = moneyOf(
      aCommitment().to(["KHM"], "survey-clearance").giving(2024, "5.00"),
      aCommitment().of("DEU").to(["KHM"], "survey-clearance").giving(2025, "5.00"),
      aCommitment().of("JPN").to(["LAO"], "survey-clearance").giving(2024, "5.00"),
      aCommitment()
        .of("UKR")
        .to(["KHM", "LAO"], "survey-clearance", "risk-education")
        .giving("2023-2024", "5.00"),
    );
    const result = indicatorOf("43.1", { states, providers });
    expect(namesOf(result.literal.evidenced?.numerator)).toEqual(["NOR", "UKR"]);
    expect(result.differences.map(({ owner, reported, records }) => [owner, reported, records])).toEqual([
      ["NOR", "notReported", [{ kind: "position", id: "NOR>KHM/survey-clearance/2024" }]],
      [
        "UKR",
        "notReported",
        [{ kind: "position", id: "UKR>KHM+LAO/risk-education+survey-clearance/2023-2024" }],
      ],
    ]);
  });

  it("money of organisations and of States not party stands apart and is never counted", () => {
    const providers = moneyOf(
      aCommitment().of("org:eu").to(["KHM"], "survey-clearance").giving(2024, "5.00"),
      aCommitment().of("LAO").to(["KHM"], "survey-clearance").giving(2024, "5.00"),
    );
    const reports = [assisting("LAO", clearance(to("KHM"))).build()];
    const result = indicatorOf("43.1", { states, providers, reports });
    expect(valuesOf(result)).toEqual({ reported: "0", evidenced: "0" });
    expect(result.others.map(({ owner, reported, evidenced }) => [owner, reported, evidenced])).toEqual([
      ["LAO", "yes", "yes"],
      ["org:eu", "notReported", "yes"],
    ]);
  });

  it("43.2 tells earmarked and broader funding apart, by the route that the report gives", () => {
    const victims = (route?: "earmarked" | "broader") =>
      clearance(to("KHM"), {
        pillar: "victim-assistance",
        ...(route && { vaRoute: route, relevance: "Survivors" }),
      });
    const reports = [
      assisting("NOR", victims("earmarked"), victims("broader")).build(),
      assisting("DEU", victims("broader")).build(),
      assisting("JPN", victims()).build(),
    ];
    const providers = moneyOf(
      aCommitment().to(["KHM"], "victim-assistance").broader("Clinics near mined areas").giving(2024, "5.00"),
      aCommitment().of("DEU").to(["KHM"], "victim-assistance").giving(2024, "5.00"),
    );
    const result = indicatorOf("43.2", { states, reports, providers });
    expect(valuesOf(result)).toEqual({ reported: "3", evidenced: "2" });
    expect(variantOf(result, "earmarkedVA")).toEqual({ reported: ["NOR"], evidenced: ["DEU"] });
    expect(variantOf(result, "broaderFundingRelevantToVictims")).toEqual({
      reported: ["DEU", "NOR"],
      evidenced: ["NOR"],
    });
    expect(namesOf(result.subAnswers[0]?.reported?.notReported)).toContain("JPN");
  });

  it("43.4 counts assistance to any State Party", () => {
    const reports = [assisting("NOR", clearance(to("DEU"), { pillar: "stockpile-destruction" })).build()];
    expect(indicatorOf("43.4", { states, reports }).literal.reported?.value).toBe("1");
  });
});

describe("43.5 and 43.6, considerations of providers", () => {
  const considering = { ...answered("yes"), gender: "yes", age: "yes", disability: "no" } as const;

  it("only those count that report assistance; no record can show it", () => {
    const reports = [
      assisting("NOR", clearance(to("KHM")))
        .answering({ diverseNeedsConsidered: considering })
        .build(),
      assisting("DEU", clearance(to("KHM")))
        .answering({
          diverseNeedsConsidered: { ...answered("no") },
          climateEnvironmentConsidered: { ...answered("yes"), climate: "yes", environment: "yes" },
        })
        .build(),
      aCooperationReport().of("JPN").answering({ diverseNeedsConsidered: considering }).build(),
    ];
    const people = indicatorOf("43.5", { states, reports });
    expect(namesOf(people.literal.reported?.denominator)).toEqual(["DEU", "NOR"]);
    expect(namesOf(people.literal.reported?.numerator)).toEqual(["NOR"]);
    expect(people.literal.evidenced).toBeNull();
    expect(people.differences).toEqual([]);
    expect(variantOf(people, "strict")).toEqual({ reported: [], evidenced: null });
    expect(variantOf(people, "any").reported).toEqual(["NOR"]);
    expect(variantOf(people, "disability").reported).toEqual([]);
    const climate = indicatorOf("43.6", { states, reports });
    expect(namesOf(climate.literal.reported?.numerator)).toEqual(["DEU"]);
    expect(variantOf(climate, "strict").reported).toEqual(["DEU"]);
  });
});

describe("44, coordination among providers", () => {
  it("is over those in a position to assist: by their word, their report or their money", () => {
    const coordinating = (state: string, other: string, date?: string) =>
      aCooperationReport()
        .of(state)
        .answering({
          positionToAssist: answered("yes"),
          coordinationAmongProviders: {
            ...answered("yes"),
            links: [{ with: to(other), ...(date !== undefined && { date }) }],
          },
        });
    const reports = [
      coordinating("NOR", "JPN", "2024-09-01").build(),
      coordinating("DEU", "KHM", "2024-09-01").build(),
      aCooperationReport()
        .of("KHM")
        .answering({ coordinationAmongProviders: { ...answered("yes"), links: [] } })
        .build(),
    ];
    const providers = moneyOf(aCommitment().of("JPN").to(["KHM"], "survey-clearance").giving(2024, "5.00"));
    const { literal, differences } = indicatorOf("44", { states, reports, providers });
    expect(namesOf(literal.reported?.denominator)).toEqual(["DEU", "JPN", "NOR"]);
    expect(namesOf(literal.reported?.numerator)).toEqual(["DEU", "NOR"]);
    expect(namesOf(literal.evidenced?.numerator)).toEqual(["NOR"]);
    expect(differences.map(({ owner }) => owner)).toEqual(["DEU"]);
    const undated = indicatorOf("44", { states, providers, reports: [coordinating("NOR", "JPN").build()] });
    expect(undated.literal.evidenced?.value).toBe("0");
  });
});

describe("45.1 and 45.2, sharing", () => {
  it("a yes through any channel counts; strictly through all three; a dated exchange is evidence", () => {
    const exchange = {
      topic: "Border areas",
      level: "regional",
      partners: to("KHM"),
      date: "2024-03-03",
    } as const;
    const reports = [
      aCooperationReport()
        .of("NOR")
        .answering({
          experienceShared: {
            ...answered("yes"),
            international: "yes",
            regional: "yes",
            bilateral: "yes",
            exchanges: [exchange],
          },
        })
        .build(),
      aCooperationReport()
        .of("DEU")
        .answering({
          experienceShared: { ...answered("yes"), bilateral: "yes", exchanges: [] },
          expertiseShared: { ...answered("no"), exchanges: [] },
        })
        .build(),
    ];
    const experience = indicatorOf("45.1", { states, reports });
    expect(valuesOf(experience)).toEqual({ reported: "2", evidenced: "1" });
    expect(variantOf(experience, "strict").reported).toEqual(["NOR"]);
    expect(variantOf(experience, "regional")).toEqual({ reported: ["NOR"], evidenced: ["NOR"] });
    expect(variantOf(experience, "bilateral")).toEqual({ reported: ["DEU", "NOR"], evidenced: [] });
    const expertise = indicatorOf("45.2", { states, reports });
    expect(expertise.literal.reported).toMatchObject({ value: "0", reportingRate: "20.0" });
  });
});

describe("7.1 and 7.2, assistance and local organisations", () => {
  it("7.1 counts assistance of any pillar, and tells what is multi-year", () => {
    const reports = [
      assisting("NOR", clearance(to("KHM"), { pillar: "cross-cutting", multiYear: true })).build(),
    ];
    const pledges = [
      aPledge().of("DEU").earmarkedFor("KHM").giving(2024, "1.00").giving(2025, "1.00").build(),
      aPledge().of("JPN").earmarkedFor("KHM").giving(2024, "1.00").build(),
    ];
    const providers = moneyOf(aCommitment().of("DEU").to(["KHM"]).giving(2024, "5.00"));
    const result = indicatorOf("7.1", { states, reports, pledges, providers });
    expect(valuesOf(result)).toEqual({ reported: "20.0", evidenced: "20.0" });
    expect(variantOf(result, "multiYear")).toEqual({ reported: ["NOR"], evidenced: ["DEU"] });
  });

  it("7.2 counts what goes through organisations of the country itself", () => {
    const reports = [
      assisting("NOR", clearance(to("KHM"), { channel: "23000" })).build(),
      assisting("DEU", clearance(to("KHM"), { channel: "21000" })).build(),
    ];
    const providers = moneyOf(
      aCommitment().of("JPN").to(["KHM"], "survey-clearance").byLocalOrganisations().giving(2024, "5.00"),
    );
    expect(valuesOf(indicatorOf("7.2", { states, reports, providers }))).toEqual({
      reported: "20.0",
      evidenced: "20.0",
    });
  });
});
