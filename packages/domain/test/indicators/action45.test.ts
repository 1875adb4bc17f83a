/** Exchange of experience and expertise: 45.1 and 45.2. */
import { describe, expect, it } from "vitest";
import { providerCode, stateCode } from "../../src/index.ts";
import { anArrangement, arrangementOf } from "../builders/index.ts";
import { aParty, indicatorOf, namesOf, variantOf } from "./world.ts";

const states = [aParty("KHM", ["article5"]), aParty("UKR", ["article5"]), aParty("JPN")];
const evidenced = (id: "45.1" | "45.2", changes: Parameters<typeof anArrangement>[0]) => {
  const exchangeArrangements = [arrangementOf(anArrangement(changes))];
  return indicatorOf(id, { states, exchangeArrangements });
};

describe("an arrangement of the period is evidence", () => {
  it("for who shares, not for who receives or pays", () => {
    const shown = evidenced("45.1", { payers: [providerCode("JPN")] });
    expect(namesOf(shown.literal.evidenced?.numerator)).toEqual(["KHM"]);
    expect(shown.differences).toEqual([
      {
        name: "KHM",
        owner: "KHM",
        reported: "notReported",
        evidenced: "yes",
        records: [{ kind: "exchange-arrangement", id: "xa_1" }],
      },
    ]);
  });

  it("for both who share with each other", () => {
    const border = {
      topics: ["border-cooperation" as const],
      sharers: [stateCode("KHM"), stateCode("UKR")],
    };
    expect(namesOf(evidenced("45.1", border).literal.evidenced?.numerator)).toEqual(["KHM", "UKR"]);
  });

  it("of experience for 45.1 alone, of expertise for 45.2 alone", () => {
    const expertise = { topics: ["technological-expertise" as const] };
    expect(namesOf(evidenced("45.1", expertise).literal.evidenced?.numerator)).toEqual([]);
    expect(namesOf(evidenced("45.2", expertise).literal.evidenced?.numerator)).toEqual(["KHM"]);
    expect(namesOf(evidenced("45.2", {}).literal.evidenced?.numerator)).toEqual([]);
  });

  it("through its own kind of cooperation", () => {
    const shown = evidenced("45.1", { level: "regional" });
    expect(variantOf(shown, "regional").evidenced).toEqual(["KHM"]);
    expect(variantOf(shown, "bilateral").evidenced).toEqual([]);
  });

  it("not when it is only planned, nor of another year", () => {
    expect(namesOf(evidenced("45.1", { status: "planned" }).literal.evidenced?.numerator)).toEqual([]);
    const earlier = { startsOn: "2023-01-01", endsOn: "2023-12-31" };
    expect(namesOf(evidenced("45.1", earlier).literal.evidenced?.numerator)).toEqual([]);
  });
});
