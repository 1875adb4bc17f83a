import { describe, expect, it } from "vitest";
import {
  evolveExchangeRates,
  evolveOrganisation,
  evolveState,
  flagsOn,
  isAffected,
  isStateParty,
  newRates,
  type Source,
  type State,
  stateCode,
} from "../../src/index.ts";
import { eur, noon, organisation } from "../builders/index.ts";

const source: Source = { citation: "Depositary notification", verified: true };
const stamp = { at: noon, by: "isu" };

describe("a State on a day", () => {
  const flag = {
    flag: "article5",
    from: "2006-06-01",
    until: "2030-01-01",
    reason: "Mined areas",
    source,
  } as const;
  const state: State = evolveState(undefined, {
    type: "state-recorded",
    state: {
      iso3: stateCode("UKR"),
      name: "Ukraine",
      party: { from: "2006-06-01", until: "2035-06-01", source },
      flags: [flag],
    },
    ...stamp,
  });

  it.each([
    ["2006-05-31", false, false],
    ["2006-06-01", true, true],
    ["2029-12-31", true, true],
    ["2030-01-01", true, false],
    ["2035-05-31", true, false],
    ["2035-06-01", false, false],
  ])("%s: party %s, affected %s; the last day of an entry is not in it", (day, party, affected) => {
    expect(isStateParty(state, day)).toBe(party);
    expect(isAffected(state, day)).toBe(affected);
    expect(flagsOn(state, day)).toEqual(affected ? [flag] : []);
  });

  it("is neither party nor affected without a membership, whatever its flags", () => {
    const { party: _, ...never } = state;
    expect(isStateParty(never, "2025-01-01")).toBe(false);
    expect(isAffected(never, "2025-01-01")).toBe(false);
  });
});

describe("exchange rates", () => {
  const entry = { period: "2025-02", unitsPerUsd: "0.95", source: "IMF" };
  const recorded = evolveExchangeRates(undefined, {
    type: "exchange-rates-recorded",
    currency: eur,
    rates: [entry],
    ...stamp,
  });

  it("keep every entry with the instant at which it became known", () => {
    const corrected = evolveExchangeRates(recorded, {
      type: "exchange-rates-recorded",
      currency: eur,
      rates: [{ ...entry, unitsPerUsd: "0.96" }],
      at: "2025-03-01T00:00:00.000Z",
      by: "isu",
    });
    expect(corrected.rates.map(({ unitsPerUsd, recordedAt }) => [unitsPerUsd, recordedAt])).toEqual([
      ["0.95", noon],
      ["0.96", "2025-03-01T00:00:00.000Z"],
    ]);
  });

  it("are new when figure or source of the period differ from the latest known", () => {
    const other = { ...entry, period: "2025-03" };
    expect(newRates(undefined, [entry])).toEqual([entry]);
    expect(newRates(recorded, [entry])).toEqual([]);
    expect(newRates(recorded, [entry, other])).toEqual([other]);
    expect(newRates(recorded, [{ ...entry, source: "ECB" }])).toEqual([{ ...entry, source: "ECB" }]);
  });
});

it("an organisation is as it was last registered", () => {
  const eu = {
    code: organisation("org:eu"),
    name: "European Union",
    type: "multilateral",
    aliases: ["EU"],
  } as const;
  expect(
    evolveOrganisation(undefined, { type: "organisation-registered", organisation: eu, ...stamp }),
  ).toEqual({
    ...eu,
    updatedAt: noon,
  });
});
