import { readPositions } from "@angkor/store";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { isRecord, parseJson } from "../../../infra/local/json.ts";
import type { AngkorServer, Bench } from "../bench.ts";
import { affected, cellCount } from "../data/scenario.ts";
import { startFastify } from "../fastify.ts";
import { type Finding, finding } from "../finding.ts";
import { type Client, connect, successOf, throughput, timed } from "../load.ts";
import { rivalPackages } from "../npm-packages.ts";
import { interleave, median, percent, ratios, spread } from "../statistics.ts";
import type { Row } from "./row.ts";

const path = "/reports/gap";
const asked = { method: "GET", path } as const;
const atOnce = 8;

interface Reading {
  readonly calls: number;
  readonly capacityUnits: number;
}

/** What reading every position takes, by the report's own code. */
const readingOf = async ({ databaseEndpoint, tableName }: AngkorServer): Promise<Reading> => {
  const client = new DynamoDBClient({
    endpoint: databaseEndpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "bench", secretAccessKey: "bench" },
  });
  let [calls, capacityUnits] = [0, 0];
  client.middlewareStack.add(
    (next) => async (call) => {
      const result = await next({ ...call, input: { ...call.input, ReturnConsumedCapacity: "TOTAL" } });
      calls += 1;
      const consumed = "ConsumedCapacity" in result.output ? result.output.ConsumedCapacity : undefined;
      if (isRecord(consumed)) capacityUnits += Number(consumed["CapacityUnits"]);
      return result;
    },
    { step: "initialize" },
  );
  await readPositions({ client, name: tableName });
  client.destroy();
  return { calls, capacityUnits };
};

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
  const [small, large] = [await readingOf(few), await readingOf(many)];
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
      aim: "the same within 10 %",
      met: Math.abs(median(slower) - 1) <= 0.1,
    }),
  ];
};

const sideBySide = async (bench: Bench, many: AngkorServer): Promise<Finding> => {
  const fastify = await startFastify(bench, many.url);
  const [toUs, toFastify] = [connect(many.url, atOnce), connect(fastify.ready, atOnce)];
  try {
    const ours = parseJson(successOf(await toUs.ask(asked)));
    const theirs = parseJson(successOf(await toFastify.ask(asked)));
    const found = difference(ours, theirs);
    if (found !== undefined) throw new Error(`the two reports differ at ${found}`);
    const [rounds, forMs] = bench.quick ? [2, 500] : [5, 2500];
    const measured = await interleave(
      {
        ours: () => throughput(toUs, asked, atOnce, forMs),
        fastify: () => throughput(toFastify, asked, atOnce, forMs),
      },
      rounds,
    );
    const ratio = ratios(measured("ours"), measured("fastify"));
    const { manyCount } = await bench.dataSet();
    const count = manyCount.toLocaleString("en");
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
  } finally {
    toUs.close();
    toFastify.close();
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
    `with a response schema. Before the measurement all totals and cells of the two are compared: they are equal to the cent. ${atOnce} requests at once, in turns.`,
];

const compare = async (bench: Bench, many: AngkorServer) => {
  try {
    const { version } = await bench.postgres();
    return { found: await sideBySide(bench, many), version };
  } catch (error) {
    return { found: skipped(error), version: "(not to be had)" };
  }
};

export const gapReport: Row = async (bench) => {
  const data = await bench.dataSet();
  const [few, many] = [await bench.angkor(data.folderOf("few")), await bench.angkor(data.folderOf("many"))];
  try {
    const flat = await flatness(bench, few, many);
    const { found, version } = await compare(bench, many);
    return {
      title: "Gap report, all States, all years",
      findings: [...flat, found],
      how: how(data.manyCount, data.fewCount, version),
    };
  } finally {
    await few.stop();
    await many.stop();
  }
};
