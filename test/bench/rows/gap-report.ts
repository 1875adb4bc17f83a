import { readPositions } from "@angkor/store";
import { parseJson } from "../../../infra/local/json.ts";
import type { AngkorServer, Bench } from "../bench.ts";
import { affected, cellCount } from "../data/scenario.ts";
import { startFastify } from "../fastify.ts";
import { type Finding, finding } from "../finding.ts";
import { askOften, type Client, connect, successOf, throughput, timed } from "../load.ts";
import { rivalPackages } from "../npm-packages.ts";
import { processorTimeOf } from "../processor.ts";
import { readingOf } from "../reading.ts";
import { interleave, median, percent, ratios, spread } from "../statistics.ts";
import type { Row } from "./row.ts";

const path = "/reports/gap";
const asked = { method: "GET", path } as const;
const atOnce = 8;

/** The first place where the other tells something else than we do. */
const difference = (ours: unknown, other: unknown, place = ""): string | undefined => {
  if (typeof other === "object" && other !== null && typeof ours === "object" && ours !== null) {
    if (Array.isArray(ours) && Array.isArray(other) && ours.length !== other.length)
      return `${place}: ${ours.length} lines and ${other.length}`;
    for (const [name, value] of Object.entries(other)) {
      if (name === "computedAt") continue;
      const found = difference(Reflect.get(ours, name), value, `${place}/${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return ours === other ? undefined : `${place}: ${String(ours)} and ${String(other)}`;
};

const requestTime = (client: Client, times: number) => async (): Promise<number> => {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    taken.push(await timed(async () => successOf(await client.ask(asked))));
  }
  return median(taken);
};

const flatness = async (bench: Bench, few: AngkorServer, many: AngkorServer): Promise<readonly Finding[]> => {
  const { fewCount, manyCount } = await bench.dataSet();
  const [small, large] = [await readingOf(few, readPositions), await readingOf(many, readPositions)];
  const units = large.capacityUnits / small.capacityUnits;
  const [toFew, toMany] = [connect(few.url, 1), connect(many.url, 1)];
  const [rounds, times] = bench.quick ? [2, 3] : [15, 15];
  const measured = await interleave(
    { few: requestTime(toFew, times), many: requestTime(toMany, times) },
    rounds,
  );
  toFew.close();
  toMany.close();
  const slower = ratios(measured("many"), measured("few"));
  const sizes = `${manyCount.toLocaleString("en")} against ${fewCount.toLocaleString("en")} commitments`;
  return [
    finding(`capacity units of the gap report, ${sizes}`, `${large.capacityUnits}, ${large.calls} call(s)`, {
      against: `${small.capacityUnits}, ${small.calls} call(s)`,
      ratio: units.toFixed(2),
      aim: "the same within 10 %",
      met: Math.abs(units - 1) <= 0.1,
    }),
    finding(`time of the gap report, ${sizes}`, `${median(measured("many")).toFixed(1)} ms`, {
      against: `${median(measured("few")).toFixed(1)} ms`,
      ratio: median(slower).toFixed(2),
      spread: percent(spread(slower)),
      aim: "at most 10 % more",
      met: median(slower) <= 1.1,
    }),
  ];
};

interface Contender {
  readonly client: Client;
  /** Every process that takes part, without its children. */
  readonly pids: readonly number[];
}

const perSecond = async (bench: Bench, ours: Contender, theirs: Contender): Promise<Finding> => {
  const [rounds, forMs] = bench.quick ? [2, 500] : [5, 2500];
  const measure =
    ({ client }: Contender) =>
    () =>
      throughput(client, asked, atOnce, forMs);
  const measured = await interleave({ ours: measure(ours), fastify: measure(theirs) }, rounds);
  const ratio = ratios(measured("ours"), measured("fastify"));
  const count = (await bench.dataSet()).manyCount.toLocaleString("en");
  return finding(
    `gap reports per second, ${count} commitments, against Fastify with PostgreSQL`,
    `${median(measured("ours")).toFixed(1)}/s`,
    {
      against: `${median(measured("fastify")).toFixed(1)}/s`,
      ratio: `${median(ratio).toFixed(1)}x`,
      spread: percent(spread(ratio)),
      aim: "at least 5x",
      met: median(ratio) >= 5,
    },
  );
};

const processorTime = async (bench: Bench, ours: Contender, theirs: Contender): Promise<Finding> => {
  const [rounds, times] = bench.quick ? [2, 8] : [5, 16];
  const measure =
    ({ client, pids }: Contender) =>
    async () =>
      (await processorTimeOf(pids, () => askOften(client, asked, atOnce, times))) / times;
  const measured = await interleave({ ours: measure(ours), fastify: measure(theirs) }, rounds);
  const ratio = ratios(measured("fastify"), measured("ours"));
  return finding("processor time of each of these reports", `${Math.round(median(measured("ours")))} ms`, {
    against: `${Math.round(median(measured("fastify")))} ms`,
    ratio: `${median(ratio).toFixed(1)}x`,
    spread: percent(spread(ratio)),
  });
};

const sideBySide = async (bench: Bench, many: AngkorServer): Promise<readonly Finding[]> => {
  const fastify = await startFastify(bench, many.url);
  const postgres = await bench.postgres();
  const ours = { client: connect(many.url, atOnce), pids: [many.pid] };
  const theirs = { client: connect(fastify.ready, atOnce), pids: [fastify.pid, postgres.pid] };
  try {
    const told = parseJson(successOf(await ours.client.ask(asked)));
    const found = difference(told, parseJson(successOf(await theirs.client.ask(asked))));
    if (found !== undefined) throw new Error(`the two reports differ at ${found}`);
    return [await perSecond(bench, ours, theirs), await processorTime(bench, ours, theirs)];
  } finally {
    ours.client.close();
    theirs.client.close();
    await fastify.stop();
  }
};

const skipped = (reason: unknown): Finding =>
  finding("gap reports per second, against Fastify with PostgreSQL", "skipped", {
    against: String(reason instanceof Error ? reason.message : reason).split("\n")[0] ?? "",
    aim: "at least 5x",
  });

const how = (manyCount: number, fewCount: number, postgres: string): readonly string[] => [
  `The same scenario in ${fewCount.toLocaleString("en")} and in ${manyCount.toLocaleString("en")} commitments of two ` +
    `years each, in dollars and euro, the first thousands and then every fourth with a payment, for ${affected.length} States (${cellCount} cells), ` +
    "from unearmarked pledges. States, rates, work plans and pledges are recorded through the API. The commitments are " +
    "decided one by one by the domain's own decision and saved by the store's own transactions, up to 40 in one, " +
    "so that positions are those that the code itself makes; only the HTTP request around each is left out.",
  "Requests go over loopback HTTP to the functions of the synthesised stack on the embedded database, with answers " +
    "unchecked as in AWS. Few and many are asked in turns, one request at a time; capacity units are those that the " +
    "report's query consumes.",
  `Fastify ${rivalPackages.fastify} with PostgreSQL ${postgres} (pg ${rivalPackages.pg}, a pool of eight) computes the ` +
    "report by SQL over commitments, payments, requirements and pledges, with prepared statements, covering indexes " +
    "(index-only scans), parallel workers and 512 MB of shared buffers, vacuumed and analysed, and writes it " +
    `with a response schema. Before the measurement all totals and cells of the two are compared: they are equal to the cent. ${atOnce} requests at once, in turns. ` +
    "Where other programs keep the machine busy, PostgreSQL with its many processes gets more of it than our two threads, " +
    "and the rate says less than the processor time, which counts every process and thread of either side.",
];

const compare = async (bench: Bench, many: AngkorServer) => {
  try {
    const { version } = await bench.postgres();
    return { compared: await sideBySide(bench, many), version };
  } catch (error) {
    return { compared: [skipped(error)], version: "(not to be had)" };
  }
};

export const gapReport: Row = async (bench) => {
  const data = await bench.dataSet();
  const [few, many] = [await bench.angkor(data.folderOf("few")), await bench.angkor(data.folderOf("many"))];
  try {
    const flat = await flatness(bench, few, many);
    const { compared, version } = await compare(bench, many);
    return {
      title: "Gap report, all States, all years",
      findings: [...flat, ...compared],
      how: how(data.manyCount, data.fewCount, version),
    };
  } finally {
    await few.stop();
    await many.stop();
  }
};
