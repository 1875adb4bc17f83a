import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord, number, parseJson, record, text } from "../../../infra/local/json.ts";
import type { AngkorServer, Bench } from "../bench.ts";
import { runChild } from "../children.ts";
import { buildByDefault } from "../default-build.ts";
import { type Finding, finding } from "../finding.ts";
import { rivalPackages } from "../npm-packages.ts";
import { interleave, median, percent, ratios, spread } from "../statistics.ts";
import { deployedFunctions } from "../synthesised.ts";
import type { Row } from "./row.ts";

const contenders = ["ours", "default", "hono", "powertools"] as const;
type Contender = (typeof contenders)[number];

const gatewayEvent = (id: string): string =>
  JSON.stringify({
    version: "2.0",
    routeKey: "GET /pledges/{id}",
    rawPath: `/pledges/${id}`,
    rawQueryString: "",
    headers: { accept: "application/json", host: "127.0.0.1", "user-agent": "bench" },
    pathParameters: { id },
    requestContext: {
      accountId: "000000000000",
      apiId: "bench",
      domainName: "127.0.0.1",
      domainPrefix: "bench",
      http: {
        method: "GET",
        path: `/pledges/${id}`,
        protocol: "HTTP/1.1",
        sourceIp: "127.0.0.1",
        userAgent: "bench",
      },
      requestId: "first",
      routeKey: "GET /pledges/{id}",
      stage: "$default",
      time: "01/Jan/2026:00:00:00 +0000",
      timeEpoch: 1_767_225_600_000,
    },
    isBase64Encoded: false,
  });

/** Never reached: nobody sends a token. */
const issuer = "http://127.0.0.1:9/issuer";

const environmentFor = ({ databaseEndpoint, tableName }: AngkorServer) => ({
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "bench",
  AWS_SECRET_ACCESS_KEY: "bench",
  AWS_ENDPOINT_URL_DYNAMODB: databaseEndpoint,
  LAMBDA_TASK_ROOT: "/var/task",
  LOG_LEVEL: "silent",
  NODE_COMPILE_CACHE: "",
  POWERTOOLS_LOG_LEVEL: "SILENT",
  TABLE_NAME: tableName,
  TOKEN_CLIENT_ID: "bench",
  TOKEN_ISSUER: issuer,
  TOKEN_JWKS_URI: issuer,
});

const bundlesOf = async (bench: Bench): Promise<Readonly<Record<Contender, string>>> => {
  const pledges = (await deployedFunctions()).find(({ name }) => name === "pledges");
  if (pledges === undefined) throw new Error("there is no function pledges");
  const packages = join(await bench.rivals(), "node_modules");
  const folder = join(bench.scratch, "cold");
  const rival = (name: string) =>
    buildByDefault(join(import.meta.dirname, "../rivals", `cold-${name}.mjs`), join(folder, `${name}.cjs`), [
      packages,
    ]);
  await mkdir(folder, { recursive: true });
  await copyFile(pledges.bundle, join(folder, "ours.cjs"));
  return {
    ours: join(folder, "ours.cjs"),
    default: await buildByDefault(pledges.entry, join(folder, "default.cjs")),
    hono: await rival("hono"),
    powertools: await rival("powertools"),
  };
};

/** Milliseconds. */
interface FirstCall {
  readonly all: number;
  readonly processor: number;
}

const firstCall = async (
  bundle: string,
  event: string,
  environment: Readonly<Record<string, string>>,
): Promise<FirstCall> => {
  const program = join(import.meta.dirname, "../rivals/first-call.cjs");
  const output = await runChild(process.execPath, [program, bundle, event], { environment });
  const result = record(parseJson(/^RESULT (.*)$/m.exec(output)?.[1] ?? "{}"), bundle);
  const body: unknown = result["statusCode"] === 200 ? parseJson(text(result["body"], "body")) : undefined;
  if (!isRecord(body) || body["donor"] === undefined)
    throw new Error(`${bundle} answered ${JSON.stringify(result)}`);
  return { all: number(result["all"], "all"), processor: number(result["processor"], "processor") };
};

const ms = (values: readonly number[]): string => `${Math.round(median(values))} ms`;

const comparison = (
  what: string,
  ours: readonly number[],
  other: readonly number[],
  aim: number,
): Finding => {
  const ratio = ratios(ours, other);
  return finding(`import and first call, against ${what}`, ms(ours), {
    against: ms(other),
    ratio: median(ratio).toFixed(2),
    spread: percent(spread(ratio)),
    aim: `at most ${aim}x`,
    met: median(ratio) <= aim,
  });
};

const inProcessorTime = (other: string, ours: readonly number[], theirs: readonly number[]): Finding => {
  const ratio = ratios(ours, theirs);
  return finding(`the same in processor time, against ${other}`, ms(ours), {
    against: ms(theirs),
    ratio: median(ratio).toFixed(2),
    spread: percent(spread(ratio)),
  });
};

const kib = async (file: string): Promise<number> => Math.round((await readFile(file)).length / 1024);

export const coldStart: Row = async (bench) => {
  const { folderOf, pledges } = await bench.dataSet();
  const server = await bench.angkor(folderOf("base"));
  const bundles = await bundlesOf(bench);
  const event = gatewayEvent(pledges[0] ?? "");
  const rounds = bench.quick ? 3 : 21;
  const processor: Record<Contender, number[]> = { ours: [], default: [], hono: [], powertools: [] };
  const call = (name: Contender) => async () => {
    const taken = await firstCall(bundles[name], event, environmentFor(server));
    processor[name].push(taken.processor);
    return taken.all;
  };
  const measured = await interleave(
    { ours: call("ours"), default: call("default"), hono: call("hono"), powertools: call("powertools") },
    rounds,
  );
  await server.stop();
  const sizes = await Promise.all(contenders.map(async (name) => `${name} ${await kib(bundles[name])} KiB`));
  const ours = measured("ours");
  return {
    title: "Cold start",
    findings: [
      comparison("a default build of the same source", ours, measured("default"), 0.55),
      comparison(`Hono ${rivalPackages.hono}`, ours, measured("hono"), 0.52),
      comparison(
        `Powertools ${rivalPackages["@aws-lambda-powertools/event-handler"]}`,
        ours,
        measured("powertools"),
        0.52,
      ),
      inProcessorTime("the default build", processor.ours, processor.default),
      inProcessorTime("Hono", processor.ours, processor.hono),
      inProcessorTime("Powertools", processor.ours, processor.powertools),
    ],
    how: [
      `${rounds} rounds; in each, one fresh process for each contender imports its bundle and answers ` +
        "`GET /pledges/{id}` from the embedded database, through what its bundle holds of the SDK; the time is taken " +
        "inside the process, from before the import until the answer. Ratios are taken round by round.",
      "Hono (with its zod validator, secure headers and AWS adapter) and Powertools (HTTP event handler with " +
        "validation, logger) do the same work with the same zod schemas, token verification, domain and store, for " +
        "two of the six operations that our function holds; they are bundled by default, as their documentation " +
        `says. Bundles: ${sizes.join(", ")}.`,
    ],
  };
};
