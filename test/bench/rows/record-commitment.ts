import { randomUUID } from "node:crypto";
import { parseJson, record, text } from "../../../infra/local/json.ts";
import { type AngkorServer, type Bench, type DataSet, tokenOf } from "../bench.ts";
import { years } from "../data/scenario.ts";
import { startFastify } from "../fastify.ts";
import { type Finding, finding } from "../finding.ts";
import { type Asked, type Client, connect, successOf, timed } from "../load.ts";
import { interleave, median, percent, percentile, ratios, spread } from "../statistics.ts";
import { type Calls, callsOfRecording } from "../transaction-items.ts";
import type { Row } from "./row.ts";

const atOnce = 8;
const mostItems = 10;

type Bodies = () => string;

/** Commitments of one dollar, from one pledge, to one requirement and year after another. */
const bodiesOf = ({ pledges, requirements }: DataSet): Bodies => {
  let turn = 0;
  return () => {
    turn += 1;
    return JSON.stringify({
      pledgeId: pledges[0],
      requirementId: requirements[turn % requirements.length],
      decidedOn: "2026-02-02",
      reference: `NOR-26/B${turn}`,
      acceptSurplus: true,
      lines: [{ year: years[turn % years.length], amount: "1.00" }],
    });
  };
};

const post = (token: string, body: string): Asked => ({
  method: "POST",
  path: "/commitments",
  headers: { authorization: `Bearer ${token}`, "idempotency-key": randomUUID() },
  body,
});

interface Contender {
  readonly client: Client;
  readonly token: string;
  readonly bodies: Bodies;
}

const recordOne = async ({ client, token, bodies }: Contender): Promise<number> =>
  timed(async () => successOf(await client.ask(post(token, bodies()))));

/** The times of so many, one after the other. */
const oneByOne = async (contender: Contender, count: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) times.push(await recordOne(contender));
  return times;
};

const perSecond = async (contender: Contender, count: number): Promise<number> => {
  let left = count;
  const worker = async (): Promise<void> => {
    for (left -= 1; left >= 0; left -= 1) await recordOne(contender);
  };
  const taken = await timed(() => Promise.all(Array.from({ length: atOnce }, worker)));
  return (count * 1000) / taken;
};

const sideBySide = async (
  ours: Contender,
  theirs: Contender,
  quick: boolean,
): Promise<readonly Finding[]> => {
  await Promise.all([oneByOne(ours, 30), oneByOne(theirs, 30)]);
  const times: Record<"ours" | "theirs", number[]> = { ours: [], theirs: [] };
  const [rounds, count] = quick ? [2, 20] : [8, 60];
  const collect = (name: "ours" | "theirs", contender: Contender) => async () => {
    const some = await oneByOne(contender, count);
    times[name].push(...some);
    return median(some);
  };
  const alone = await interleave({ ours: collect("ours", ours), theirs: collect("theirs", theirs) }, rounds);
  const together = await interleave(
    { ours: () => perSecond(ours, count * 4), theirs: () => perSecond(theirs, count * 4) },
    quick ? 2 : 5,
  );
  const slower = ratios(alone("ours"), alone("theirs"));
  const faster = ratios(together("ours"), together("theirs"));
  const [ourTail, theirTail] = [percentile(times.ours, 0.95), percentile(times.theirs, 0.95)];
  const against = "against Fastify with PostgreSQL";
  return [
    finding(`time to record a commitment, p50, ${against}`, `${median(times.ours).toFixed(1)} ms`, {
      against: `${median(times.theirs).toFixed(1)} ms`,
      ratio: median(slower).toFixed(2),
      spread: percent(spread(slower)),
    }),
    finding(`the same, p95`, `${ourTail.toFixed(1)} ms`, {
      against: `${theirTail.toFixed(1)} ms`,
      ratio: (ourTail / theirTail).toFixed(2),
    }),
    finding(
      `commitments per second, ${atOnce} at once, ${against}`,
      `${median(together("ours")).toFixed(0)}/s`,
      {
        against: `${median(together("theirs")).toFixed(0)}/s`,
        ratio: `${median(faster).toFixed(2)}x`,
        spread: percent(spread(faster)),
      },
    ),
  ];
};

/** A pledge of a thousand dollars, and four times as much asked of it at once. */
const race = async (server: AngkorServer, token: string, data: DataSet): Promise<Finding> => {
  const [holds, each, clients] = [100, "10.00", 64];
  const client = connect(server.url, clients);
  const created = await client.ask({
    ...post(token, ""),
    path: "/pledges",
    body: JSON.stringify({
      donor: "NOR",
      title: "A pledge that many want",
      currency: "USD",
      earmarking: "unearmarked",
      schedule: [{ paymentYear: 2026, availabilityYear: 2026, amount: "1000.00" }],
    }),
  });
  const pledgeId = text(record(parseJson(successOf(created)), "pledge")["id"], "id");
  const body = (turn: number) =>
    JSON.stringify({
      pledgeId,
      requirementId: data.requirements[turn % 3],
      decidedOn: "2026-02-02",
      acceptSurplus: true,
      lines: [{ year: 2026, amount: each }],
    });
  const insist = async (asked: Asked): Promise<number> => {
    for (;;) {
      const { status } = await client.ask(asked);
      if (status !== 503) return status;
    }
  };
  const asked = Array.from({ length: 4 * holds }, (_, turn) => post(token, body(turn)));
  const worker = async (): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let next = asked.pop(); next !== undefined; next = asked.pop()) statuses.push(await insist(next));
    return statuses;
  };
  const statuses = (await Promise.all(Array.from({ length: clients }, worker))).flat();
  const saved = statuses.filter((status) => status === 201).length;
  const refused = statuses.filter((status) => status === 409).length;
  const pledge = record(
    parseJson(successOf(await client.ask({ method: "GET", path: `/pledges/${pledgeId}` }))),
    "pledge",
  );
  client.close();
  return finding(
    `never more committed than pledged: ${4 * holds} requests from ${clients} clients for a pledge that holds ${holds}`,
    `${saved} recorded, ${refused} refused; committed ${text(pledge["committed"], "committed")} of ${text(pledge["pledged"], "pledged")}`,
    {
      aim: "exactly what it holds",
      met: saved === holds && refused === 3 * holds && pledge["committed"] === "1000.00",
    },
  );
};

const oneTransaction = ({ commands, transactionItems }: Calls): Finding => {
  const items = Math.max(...transactionItems);
  const plain = commands.map((name) => name.replace(/Command$/, "")).join(", ");
  return finding("items in the transaction that records a commitment", `${items}; calls: ${plain}`, {
    aim: `one transaction, at most ${mostItems} items`,
    met: transactionItems.length === 1 && items <= mostItems,
  });
};

const compare = async (bench: Bench, server: AngkorServer, token: string): Promise<readonly Finding[]> => {
  const data = await bench.dataSet();
  try {
    const fastify = await startFastify(bench, server.url);
    const contender = (url: string): Contender => ({
      client: connect(url, atOnce),
      token,
      bodies: bodiesOf(data),
    });
    const [ours, theirs] = [contender(server.url), contender(fastify.ready)];
    const findings = await sideBySide(ours, theirs, bench.quick);
    ours.client.close();
    theirs.client.close();
    await fastify.stop();
    return findings;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      finding("time to record a commitment, against Fastify with PostgreSQL", "skipped", { against: reason }),
    ];
  }
};

export const commitment: Row = async (bench) => {
  const data = await bench.dataSet();
  const server = await bench.angkor(data.folderOf("many"));
  try {
    const token = await tokenOf(server.url, { roles: ["isu"] });
    const calls = await callsOfRecording(server, bodiesOf(data)());
    const compared = await compare(bench, server, token);
    const raced = await race(server, token, data);
    return {
      title: "Record a commitment",
      findings: [oneTransaction(calls), ...compared, raced],
      how: [
        "Items and calls are counted at the SDK's client, for a commitment with an Idempotency-Key, from an unearmarked pledge to a requirement.",
        `\`POST /commitments\` over loopback HTTP, with a signed token, where ${data.manyCount.toLocaleString("en")} commitments are already recorded. Ours writes the ` +
          "event, the commitment, the counters of pledge and requirement, four positions and the idempotency record; " +
          "Fastify verifies the same token and the same schema, locks the tranche and the requirement " +
          "(`SELECT ... FOR UPDATE`), inserts commitment, line, event and idempotency record and updates " +
          "both, in one transaction. Both are durable against the end of the process; neither waits for the " +
          "disk at each commit (`synchronous=NORMAL`, `synchronous_commit=off`). In turns.",
      ],
    };
  } finally {
    await server.stop();
  }
};
