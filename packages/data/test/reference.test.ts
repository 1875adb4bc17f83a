import { describe, expect, it } from "vitest";
import {
  type Citation,
  readChannels,
  readExchangeRates,
  readOrganisations,
  readStates,
  type StateFlag,
} from "../src/index.ts";

const [states, organisations, rates, channels] = await Promise.all([
  readStates(),
  readOrganisations(),
  readExchangeRates(),
  readChannels(),
]);

const stateOf = (iso3: string) => {
  const found = states.find((state) => state.iso3 === iso3);
  if (found === undefined) throw new Error(`No State ${iso3}`);
  return found;
};
const partiesOn = (day: string) =>
  states.filter(({ party }) => party !== undefined && party.from <= day && day < (party.until ?? "9999"));
const flagsOn = (iso3: string, flag: StateFlag["flag"], day: string) =>
  stateOf(iso3).flags.filter(
    (found) => found.flag === flag && found.from <= day && day < (found.until ?? "9999"),
  );

describe("States", () => {
  it("are the 193 members of the United Nations, the Holy See, Palestine, Cook Islands and Niue", () => {
    expect(states).toHaveLength(197);
    expect(states.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(["VAT", "PSE", "COK", "NIU"]));
    expect(new Set(states.map(({ iso2 }) => iso2)).size).toBe(197);
    expect(new Set(states.map(({ name }) => name)).size).toBe(197);
  });

  it("have the alpha-2 code that belongs to their name", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(states.filter(({ iso2 }) => names.of(iso2) === undefined)).toEqual([]);
    for (const [iso3, name] of [
      ["LAO", "Laos"],
      ["PRK", "North Korea"],
      ["KOR", "South Korea"],
      ["FSM", "Micronesia"],
      ["COD", "Congo - Kinshasa"],
    ] as const) {
      expect(names.of(stateOf(iso3).iso2)).toBe(name);
    }
  });

  it("count as many States Parties as the sources say", () => {
    expect(partiesOn("2024-11-25")).toHaveLength(164);
    expect(partiesOn("2025-12-01")).toHaveLength(166);
    expect(partiesOn("2025-12-27")).toHaveLength(163);
    expect(partiesOn("2026-11-21")).toHaveLength(161);
  });

  it("end with the withdrawal's effect, and say when the day is only recalled", () => {
    const left = states.filter(({ party }) => party?.until !== undefined);
    expect(left.map(({ iso3, party }) => [iso3, party?.until, party?.untilSource?.verified])).toEqual([
      ["EST", "2025-12-27", true],
      ["FIN", "2026-01-10", false],
      ["LTU", "2025-12-27", true],
      ["LVA", "2025-12-27", true],
      ["POL", "2026-02-20", false],
    ]);
  });

  it("enter into force after signature and never before 1 March 1999", () => {
    for (const { iso3, party } of states) {
      if (party === undefined) continue;
      expect(party.from >= "1999-03-01", iso3).toBe(true);
      if (party.signedOn !== undefined && party.depositedOn !== undefined)
        expect(party.signedOn <= party.depositedOn, iso3).toBe(true);
    }
  });

  it("carry flags only as parties, inside the time that they are party, one per flag on any day", () => {
    for (const { iso3, party, flags } of states) {
      if (flags.length > 0) expect(party, iso3).toBeDefined();
      for (const found of flags) {
        expect(found.from >= (party?.from ?? ""), `${iso3} ${found.flag}`).toBe(true);
        expect(
          flagsOn(iso3, found.flag, found.from).map(({ from }) => from),
          `${iso3} ${found.flag}`,
        ).toEqual([found.from]);
      }
    }
  });

  it("keep a sourced deadline apart from a later one that is only recalled", () => {
    expect(flagsOn("KHM", "article5", "2026-11-21")).toMatchObject([
      { deadline: "2025-12-31", source: { verified: true } },
    ]);
    expect(flagsOn("SSD", "article5", "2026-01-01")).toMatchObject([
      { deadline: "2026-07-09", source: { verified: true } },
    ]);
    expect(flagsOn("THA", "article5", "2023-01-01")).toMatchObject([
      { deadline: "2023-10-31", source: { verified: true } },
    ]);
    expect(flagsOn("THA", "article5", "2026-11-21")).toMatchObject([
      { deadline: "2026-12-31", source: { verified: false } },
    ]);
    expect(flagsOn("DNK", "article5", "2026-11-21")).toEqual([]);
  });
});

describe("Sources", () => {
  it("stand on every record", () => {
    const citations: Citation[] = [
      ...states.flatMap(({ source, party, flags }) => [
        source,
        ...(party === undefined ? [] : [party.source]),
        ...flags.map((found) => found.source),
      ]),
      ...organisations.map(({ source }) => source),
      ...channels.map(({ source }) => source),
    ];
    expect(citations.length).toBeGreaterThan(197);
    for (const { citation } of citations) expect(citation).toMatch(/\S/);
    for (const rate of rates) expect(rate.source).toMatch(/\S/);
  });

  it("never call verified what is recalled", () => {
    const all = states.flatMap(({ flags, party }) => [
      ...flags.map(({ source }) => source),
      ...(party === undefined ? [] : [party.source]),
    ]);
    expect(all.filter(({ citation, verified }) => verified && /recalled|memory/i.test(citation))).toEqual([]);
  });
});

describe("Organisations and channels", () => {
  it("give an alias to one organisation only", () => {
    const aliases = organisations.flatMap((organisation) => organisation.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(organisations.find(({ code }) => code === "org:unspecified-source")?.type).toBe("unspecified");
  });

  it("hold UNMAS and the trust fund that is under consideration", () => {
    expect(channels.find(({ code }) => code === "41126")?.name).toBe("United Nations Mine Action Service");
    expect(channels.find(({ code }) => code === "apmbc-voluntary-trust-fund")?.status).toBe(
      "under-consideration",
    );
  });
});

describe("Exchange rates", () => {
  const rateOf = (period: string, currency: string) =>
    rates.find((rate) => rate.period === period && rate.currency === currency);

  it("keep the number as printed", () => {
    expect(rateOf("2005", "AUD")?.unitsPerUsd).toBe("1.3111");
    expect(rateOf("2012-01", "BRL")?.unitsPerUsd).toBe("1.785");
    expect(rateOf("2009", "AOA")?.unitsPerUsd).toBe("77.76673");
    expect(rateOf("2014", "BAM")?.unitsPerUsd).toBe("1.43284");
  });

  it("derive the convertible mark from the euro after 2014, and say so", () => {
    const euro = rates.filter(({ currency, period }) => currency === "EUR" && period.slice(0, 4) > "2014");
    expect(euro.length).toBeGreaterThan(100);
    for (const { period, unitsPerUsd } of euro) {
      const mark = rateOf(period, "BAM");
      expect(mark?.source, period).toContain("1.95583");
      expect(Number(mark?.unitsPerUsd), period).toBeCloseTo(Number(unitsPerUsd) * 1.95583, 5);
    }
  });

  it("cover every month of the currencies in use, and have no rate for the dollar itself", () => {
    for (const currency of ["EUR", "GBP", "CHF", "JPY", "NOK", "SEK", "DKK", "CAD", "AUD", "NZD"])
      for (const period of ["2018-12", "2022-12", "2026-06"])
        expect(rateOf(period, currency), `${currency} ${period}`).toBeDefined();
    expect(rates.some(({ currency }) => currency === "USD")).toBe(false);
  });
});
