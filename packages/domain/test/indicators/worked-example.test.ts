import { expect, test } from "vitest";
import { aCooperationReport, financial, inKind } from "../builders/index.ts";
import { aParty, indicatorOf, namesOf } from "./world.ts";

/** The worked example of the indicators' rules: A, B, C, D are KHM, UKR, TCD, BIH. */
test("40.1: A yes with five millions, B yes in kind only, C no, D nothing; D has no Article 5 flag", () => {
  const result = indicatorOf("40.1", {
    states: [
      aParty("KHM", ["article5"]),
      aParty("UKR", ["article5"]),
      aParty("TCD", ["article5"]),
      aParty("BIH", ["victimAssistance"]),
    ],
    reports: [
      aCooperationReport().of("KHM").committing("survey-clearance", "yes", financial("5000000.00")).build(),
      aCooperationReport().of("UKR").committing("survey-clearance", "yes", inKind("100000.00")).build(),
      aCooperationReport().of("TCD").committing("survey-clearance", "no").build(),
    ],
  });

  expect(result.literal.reported).toMatchObject({ value: "50.0", reportingRate: "75.0" });
  expect(namesOf(result.literal.reported?.numerator)).toEqual(["KHM", "UKR"]);
  expect(namesOf(result.literal.reported?.denominator)).toEqual(["BIH", "KHM", "TCD", "UKR"]);
  expect(namesOf(result.literal.reported?.notReported)).toEqual(["BIH"]);
  expect(result.adjusted?.reported?.value).toBe("66.7");
  expect(namesOf(result.adjusted?.reported?.denominator)).toEqual(["KHM", "TCD", "UKR"]);
  expect(result.literal.evidenced?.value).toBe("25.0");
  expect(namesOf(result.literal.evidenced?.numerator)).toEqual(["KHM"]);
  expect(result.differences).toEqual([
    { name: "UKR", owner: "UKR", reported: "yes", evidenced: "no", records: [] },
  ]);
});
