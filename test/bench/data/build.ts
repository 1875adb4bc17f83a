import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dollarRate, rateOn } from "@angkor/domain";
import { exchangeRates, load, pledges, requirements, type Table } from "@angkor/store";
import { type Base, recordBase } from "./base.ts";
import { type Bulk, type Decided, recordInBulk, type Sources } from "./bulk.ts";
import { openExport } from "./export.ts";
import { costOf, decidedOn, nationalOf } from "./scenario.ts";
import { withTable } from "./with-table.ts";

/**
 * Run in a process of its own: `build.ts <folder> <few> <half> <many>`. Leaves data files with as many commitments,
 * and the same data as the many in CSV files.
 */
const [folder, ...counts] = process.argv.slice(2);
const [few, half, many] = counts.map(Number);
if (folder === undefined || few === undefined || half === undefined || many === undefined)
  throw new Error("usage: build.ts <folder> <few> <half> <many>");

/** As many commitments in one transaction as its hundred items hold; fewer of the first, so that every cell gets some. */
const [atOnce, atOnceOfFirst] = [40, 4];
const fileIn = (name: string): string => join(folder, name, "angkor.sqlite");

const found = <Value>(value: Value | undefined, id: string): Value => {
  if (value === undefined) throw new Error(`${id} is not there`);
  return value;
};

const sourcesOf = async (table: Table, base: Base): Promise<Sources> => {
  const euro = (await load(table, exchangeRates, "EUR"))?.state;
  const rate = found(euro && rateOn(euro, decidedOn), "the rate of the euro");
  return {
    requirements: await Promise.all(
      base.requirements.map(async (id) => found(await load(table, requirements, id), id)),
    ),
    pledges: await Promise.all(base.pledges.map(async (id) => found(await load(table, pledges, id), id))),
    rates: new Map([
      ["USD", dollarRate],
      ["EUR", rate],
    ]),
  };
};

const fill = (name: string, base: Base, bulk: Bulk, keep: (decided: Decided) => void = () => {}) =>
  withTable(fileIn(name), async (table) => recordInBulk(table, await sourcesOf(table, base), bulk, keep));

await mkdir(join(folder, "base"), { recursive: true });
const base = await recordBase(fileIn("base"));
await writeFile(join(folder, "base.json"), JSON.stringify(base));
await cp(join(folder, "base"), join(folder, "few"), { recursive: true });
await cp(join(folder, "base"), join(folder, "many"), { recursive: true });
await fill("few", base, { from: 0, until: few, commitmentCount: few, atOnce: atOnceOfFirst });
const sources = await withTable(fileIn("base"), (table) => sourcesOf(table, base));
const written = await openExport(join(folder, "csv"), sources, (requirement) => ({
  cost: costOf(requirement),
  national: nationalOf(requirement),
}));
const record = (from: number, until: number, together: number) =>
  fill("many", base, { from, until, commitmentCount: many, atOnce: together }, written.keep);
await record(0, few, atOnceOfFirst);
await record(few, half, atOnce);
await cp(join(folder, "many"), join(folder, "half"), { recursive: true });
await record(half, many, atOnce);
await written.close();
console.log("READY");
