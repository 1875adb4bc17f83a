/** A fund of the European Union's for each test, in a year of its own, and what tests ask of it. */
import { getFundStatement } from "@angkor/contract/operations/get-fund-statement";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { aFund } from "../http/records.ts";
import { startWorld, type World } from "../http/world.ts";

export let world: World;
export let fund: { readonly id: string; readonly etag: string };
export let year = 2024;
let tests = 0;

/** Where a requirement names the year. */
export const useYear = (asked: number): void => {
  year = asked;
};

export const owner = () => world.focalPoint("org:eu");
export const norway = () => world.focalPoint("NOR");
export const germany = () => world.focalPoint("DEU");

/** Each test begins with a fund, and ends with positions that its events make again. */
export const withFunds = (): void => {
  beforeAll(async () => {
    tests = 0;
    world = await startWorld();
  });
  beforeEach(async () => {
    tests += 1;
    year = 2024 + tests;
    const { body, etag } = await owner().does(recordFinancingInstrument, {
      body: aFund({ owner: "org:eu" }),
    });
    fund = { id: body.id, etag };
  });
  afterEach(async () => {
    expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
  });
  afterAll(() => world?.stop());
};

export const inYear = () => ({ from: String(year), to: String(year) });
export const gap = async (query: Record<string, string> = inYear()) =>
  (await world.anyone.does(getGapReport, { query })).body;
/** A contribution's line in the test's year. */
export const of = (amount = "100000.00") => ({ lines: [{ year, amount }] });
export const statement = async (query: Record<string, string> = {}) =>
  (await world.anyone.does(getFundStatement, { params: { id: fund.id }, query })).body;

/** All funding there is: of cells, shared and unallocated lines. */
export const everywhere = ({ cells, shared, unallocated }: Awaited<ReturnType<typeof gap>>) => ({
  committed: [...cells, ...shared, ...unallocated].reduce((sum, line) => sum + Number(line.committed), 0),
  disbursed: [...cells, ...shared, ...unallocated].reduce((sum, line) => sum + Number(line.disbursed), 0),
});
