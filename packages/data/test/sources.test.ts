import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import {
  DEMONSTRATION_FILES,
  demonstrationFile,
  readDemonstration,
  readExchangeRates,
  readStates,
} from "../src/index.ts";

const folder = new URL("../../../../shared/data/", import.meta.url);
const present = existsSync(fileURLToPath(folder));
if (!present) console.warn(`Skipped: no source files at ${fileURLToPath(folder)}`);

const text = (name: string) => readFile(new URL(name, folder), "utf8");
const rows = async (name: string): Promise<Record<string, string>[]> =>
  parse(await text(name), { columns: true });
const total = (amounts: readonly (string | undefined)[]) =>
  amounts.reduce((sum, amount) => sum + Number(amount ?? 0), 0);

describe.skipIf(!present)("The committed data ties back to its sources", () => {
  it("keeps the FTS exports byte for byte", async () => {
    for (const name of DEMONSTRATION_FILES)
      expect(await readFile(demonstrationFile(name), "utf8")).toBe(await text(name));
  });

  it("has every State Party with the dates of the roster", async () => {
    const roster = [...(await rows("states_parties.csv")), ...(await rows("states_parties-unverified.csv"))];
    const parties = (await readStates()).filter(({ party }) => party !== undefined);
    expect(parties).toHaveLength(roster.length);
    for (const row of roster) {
      const party = parties.find(({ iso3 }) => iso3 === row["iso3"])?.party;
      expect([party?.signedOn ?? "", party?.depositedOn, party?.from, party?.act], row["state"]).toEqual([
        row["signature_date"],
        row["deposit_date"],
        row["entry_into_force_computed"],
        row["act"],
      ]);
    }
  });

  it("tells what Cambodia reached from 2010 to 2015 as its second request does", async () => {
    const targets = (await rows("workplan_figures.csv")).filter(
      ({ plan, metric }) => plan?.startsWith("First Article 5 extension request") && metric === "area_target",
    );
    const { progressRecords } = await readDemonstration();
    expect(
      progressRecords.map(({ body }) => [body.year, body.lines.map(({ areaM2 }) => areaM2), body.source]),
    ).toEqual(
      targets.map(({ year, note, source }) => {
        const [, minedAreas] = /; (\d+) APM$/.exec(note ?? "") ?? [];
        const [citation, url] = (source ?? "").split(/, (?=https)/);
        return [Number(year), [Number(minedAreas)], { citation, url, verified: true }];
      }),
    );
  });

  it("has a flag for every State of the deadline and victim assistance files", async () => {
    const states = await readStates();
    const withFlag = (flag: string) =>
      states
        .filter(({ flags }) => flags.some((found) => found.flag === flag))
        .map(({ iso3 }) => iso3)
        .sort();
    const iso3Of = async (...names: string[]) =>
      [...new Set((await Promise.all(names.map(rows))).flat().map((row) => row["iso3"]))].sort();
    expect(withFlag("article5")).toEqual(
      await iso3Of("article5_deadlines.csv", "article5_deadlines-unverified.csv"),
    );
    expect(withFlag("victimAssistance")).toEqual(await iso3Of("victim_assistance_states-unverified.csv"));
    const deadlines = new Set(
      states.flatMap(({ iso3, flags }) => flags.map(({ deadline }) => `${iso3} ${deadline}`)),
    );
    for (const row of await rows("article5_deadlines-unverified.csv"))
      expect(deadlines.has(`${row["iso3"]} ${row["deadline"]}`), row["state"]).toBe(true);
  });

  it("has every annual and monthly rate as printed", async () => {
    const rates = new Map(
      (await readExchangeRates()).map((rate) => [`${rate.period} ${rate.currency}`, rate.unitsPerUsd]),
    );
    const printed = [
      ...(await rows("fx_annual_units_per_usd.csv")),
      ...(await rows("fx_monthly_units_per_usd.csv")),
    ];
    expect(printed).toHaveLength(441 + 3828);
    for (const row of printed)
      expect(rates.get(`${row["year"] ?? row["month"]} ${row["currency"]}`)).toBe(row["units_per_usd"]);
  });

  it("accounts for every row of the Monitor's contributions", async () => {
    const contributions = await rows("contributions_2018_2022.csv");
    const { commitments } = await readDemonstration();
    const loaded = commitments.filter(({ key }) => key.startsWith("monitor-"));
    const flows = new Set(contributions.map((row) => `${row["donor"]}|${row["recipient"]}|${row["year"]}`));
    expect(contributions).toHaveLength(300);
    // 18 second reports, 150 where FTS reports funding, 2 to recipients that are no State of the list.
    expect(contributions.length - flows.size).toBe(18);
    expect(loaded).toHaveLength(flows.size - 150 - 2);
    const printed = new Set(
      contributions.flatMap((row) => [
        `${row["currency"]} ${Number(row["amount_national"])} ${row["year"]}`,
        `USD ${Number(row["amount_usd"])} ${row["year"]}`,
      ]),
    );
    for (const { key, body } of loaded)
      for (const { amount, year } of body.lines)
        expect(printed.has(`${body.currency} ${Number(amount)} ${year}`), key).toBe(true);
  });

  it("accounts for every row of the pledges", async () => {
    const source = await rows("pledges.csv");
    const { pledges, commitments } = await readDemonstration();
    const announced = source.filter((row) => row["status"] === "pledge");
    const skipped = announced.filter(
      (row) =>
        row["donor"]?.startsWith("MULTI") ||
        (row["period_start"] === "" && row["period_end"] === "") ||
        (row["donor"] === "European Union" && row["recipient"] === "Angola" && row["period_end"] === "2015"),
    );
    expect([announced.length, skipped.length, pledges.length]).toEqual([27, 6, 21]);
    expect(total(pledges.flatMap(({ body }) => body.schedule.map(({ amount }) => amount)))).toBe(
      total(announced.filter((row) => !skipped.includes(row)).map((row) => row["amount"])),
    );
    // Two programmes of the Netherlands are left out: their parts are among the contributions.
    const firm = commitments.filter(({ key }) => !key.startsWith("monitor-"));
    expect(total(firm.flatMap(({ body }) => body.lines.map(({ amount }) => amount)))).toBe(
      total(source.filter((row) => row["status"] !== "pledge").map((row) => row["amount"])) -
        45_000_000 -
        41_000_000,
    );
  });

  it("has only costs that the plan figures print", async () => {
    const figures = new Set((await rows("workplan_figures.csv")).map((row) => Number(row["value"])));
    const remainder = 455_000_000 - 23_480_000 - 25_040_000;
    for (const { key, body } of (await readDemonstration()).workPlans)
      for (const { cost } of body.activities.flatMap(({ years }) => years))
        expect(figures.has(Number(cost)) || Number(cost) === remainder, `${key} ${cost}`).toBe(true);
  });
});
