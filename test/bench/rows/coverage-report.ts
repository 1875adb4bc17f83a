import { readAllProviderPositions, readPositions, type Table } from "@angkor/store";
import type { AngkorServer, Bench } from "../bench.ts";
import { cellCount, pillars, providers, recipients, years } from "../data/wide-scenario.ts";
import { type Finding, finding } from "../finding.ts";
import { type Client, connect, successOf, timed } from "../load.ts";
import { readingOf } from "../reading.ts";
import { interleave, median, percent, ratios, spread } from "../statistics.ts";
import type { Row } from "./row.ts";

const path = "/reports/coverage";
const everyTable = `${path}?by=pillar,year,donor,donor-state,donor-pillar,donor-year`;
/** What Lambda hands over at most. */
const mostBytes = 6 * 1024 * 1024;

const readBoth = (table: Table) => Promise.all([readPositions(table), readAllProviderPositions(table)]);

const answer = async (client: Client, from: string): Promise<string> =>
  successOf(await client.ask({ method: "GET", path: from }));

const requestTime = (client: Client, times: number) => async (): Promise<number> => {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) taken.push(await timed(() => answer(client, path)));
  return median(taken);
};

const reads = async (few: AngkorServer, many: AngkorServer, sizes: string): Promise<Finding> => {
  const [small, large] = [await readingOf(few, readBoth), await readingOf(many, readBoth)];
  const ratio = large.capacityUnits / small.capacityUnits;
  return finding(
    `capacity units of the coverage report, ${sizes}`,
    `${large.capacityUnits}, ${large.calls} calls`,
    {
      against: `${small.capacityUnits}, ${small.calls} calls`,
      ratio: ratio.toFixed(2),
      aim: "the same",
      met: large.calls === small.calls && Math.abs(ratio - 1) <= 0.05,
    },
  );
};

const times = async (bench: Bench, clients: { few: Client; many: Client }, sizes: string) => {
  const [rounds, turns] = bench.quick ? [2, 2] : [15, 7];
  const measured = await interleave(
    { few: requestTime(clients.few, turns), many: requestTime(clients.many, turns) },
    rounds,
  );
  const slower = ratios(measured("many"), measured("few"));
  return finding(`time of the coverage report, ${sizes}`, `${median(measured("many")).toFixed(0)} ms`, {
    against: `${median(measured("few")).toFixed(0)} ms`,
    ratio: median(slower).toFixed(2),
    spread: percent(spread(slower)),
    aim: "at most 1.5x",
    met: median(slower) <= 1.5,
  });
};

const size = async (client: Client, what: string, from: string): Promise<Finding> => {
  const bytes = Buffer.byteLength(await answer(client, from));
  return finding(`answer of the coverage report, ${what}`, `${Math.round(bytes / 1024)} KiB`, {
    against: "6144 KiB",
    ratio: (bytes / mostBytes).toFixed(2),
    aim: "less than Lambda can answer",
    met: bytes < mostBytes,
  });
};

export const coverageReport: Row = async (bench) => {
  const data = await bench.wideDataSet();
  const [few, many] = [await bench.angkor(data.folderOf("few")), await bench.angkor(data.folderOf("many"))];
  const clients = { few: connect(few.url, 1), many: connect(many.url, 1) };
  const sizes = `${data.manyCount.toLocaleString("en")} against ${data.fewCount.toLocaleString("en")} commitments`;
  try {
    return {
      title: `Coverage report, ${recipients.length} States, ${pillars.length} pillars, ${years.length} years`,
      findings: [
        await reads(few, many, sizes),
        await times(bench, clients, sizes),
        await size(clients.many, "by State", path),
        await size(clients.many, "every table", everyTable),
      ],
      how: [
        `Plans for ${cellCount.toLocaleString("en")} cells through the API, and the same ${providers.length} providers' money in few and in many ` +
          "commitments of ten years each, in dollars and euro, some through local organisations or front-loaded; they are " +
          "decided one by one by the domain's own decision and saved by the store's own transactions. Each pillar of each State " +
          "has one provider, so that the few touch every figure that the many do: what is measured is the number of commitments, " +
          "and not of places.",
        "Requests go over loopback HTTP to the functions of the synthesised stack on the embedded database, few and many in turns, " +
          "one request at a time; capacity units are those of the two queries, of States' positions and of providers', which page by the megabyte.",
      ],
    };
  } finally {
    clients.few.close();
    clients.many.close();
    await few.stop();
    await many.stop();
  }
};
