import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FaultControl, FaultPlan } from "@angkor/embedded-dynamodb";
import { ensureSynthesised } from "./assembly/ensure-synthesised.ts";
import { type Environment, environmentOf } from "./assembly/environment.ts";
import { type Handler, type LogSink, loadHandler } from "./assembly/load-handler.ts";
import { readSynthesisedApp, type SynthesisedApp } from "./assembly/synthesised-app.ts";
import { type Database, type DatabaseOptions, openDatabase } from "./database.ts";
import { type Events, startEvents } from "./events/start-events.ts";
import { functionEndpoints } from "./http/function-endpoints.ts";
import { type Listening, listen } from "./http/listen.ts";
import { makeRouter } from "./http/router.ts";
import { issuerEndpoints } from "./issuer/issuer-endpoints.ts";
import { type LocalIssuer, localClientId, localIssuer, type TokenClaims } from "./issuer/local-issuer.ts";
import { loadSigningKey } from "./issuer/signing-key.ts";
import { type LocalObjects, startObjects } from "./objects/start-objects.ts";
import { pageEndpoints } from "./pages/page-endpoints.ts";
import { type Progress, silent } from "./progress.ts";
import { restoreAtStart } from "./restore/restore-at-start.ts";
import type { Refusal } from "./seed/job.ts";
import { type Journal, openJournal } from "./seed/journal.ts";
import { loadData } from "./seed/load-data.ts";

export type Seed = "none" | "reference" | "demonstration";

export interface LocalOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly inMemory: boolean;
  /** Where data stays, unless in memory. */
  readonly dataFile?: string;
  readonly seed: Seed;
  /** A public dump to start from, in the place of a seed. */
  readonly fromDump?: string;
  /** This DynamoDB endpoint in the place of the embedded database. */
  readonly endpoint?: string;
  /** Makes the embedded database fail, from a seed. */
  readonly faults?: FaultPlan;
  readonly progress?: Progress;
  /** Variables of the functions in the place of those of the stack. */
  readonly settings?: Environment;
  /** How often the functions that the stream feeds are told each change: at least once is all that AWS promises. */
  readonly repeats?: number;
  /** Gives up loading data. */
  readonly signal?: AbortSignal;
  /** The lines that the functions write; dropped when left out. */
  readonly log?: LogSink;
}

export interface LocalServer {
  readonly url: string;
  readonly databaseEndpoint: string;
  readonly tableName: string;
  /** Controls of the embedded database's faults. */
  readonly faults?: FaultControl;
  /** What the API refused of the data loaded at this start. */
  readonly refusals: readonly Refusal[];
  /** Calls every function that is called at a rate, sooner than its time, and waits until it ends. */
  tick(): Promise<void>;
  /** A signed access token that this server accepts. */
  token(claims: TokenClaims): Promise<string>;
  /** Stops everything, the database included. */
  stop(): Promise<void>;
}

const loadHandlers = (
  app: SynthesisedApp,
  database: Database,
  { issuer, jwksUri }: LocalIssuer,
  options: LocalOptions,
  objects: LocalObjects,
): ReadonlyMap<string, Handler> => {
  const { log = () => {}, settings = {} } = options;
  const table = { logicalId: app.table.logicalId, name: database.tableName };
  const ours = {
    ...database.environment,
    ...objects.environment,
    RESPONSE_CHECK: "on",
    SETTLING_SECONDS: "1",
    TOKEN_ISSUER: issuer,
    TOKEN_CLIENT_ID: localClientId,
    TOKEN_JWKS_URI: jwksUri,
    API_URL: new URL(issuer).origin,
    WEBHOOKS_ON_LOOPBACK: "on",
    MAIL_SENDER: "angkor@localhost.localdomain",
    MAIL_ENDPOINT: pathToFileURL(outboxOf(options)).href,
    ...settings,
  };
  const called = new Set([...app.routes, ...app.feeds, ...app.schedules].map((caller) => caller.function));
  return new Map(
    [...app.functions.values()]
      .filter(({ logicalId }) => called.has(logicalId))
      .map((found) => [found.logicalId, loadHandler(found, environmentOf(found, table, ours), log)]),
  );
};

/** Where e-mail goes: into files, beside the data. */
const outboxOf = (options: LocalOptions): string =>
  besideData(options, "outbox") ?? join(tmpdir(), `angkor-outbox-${process.pid}`);

/** A file that belongs to the data; undefined when the data is in memory. */
const besideData = ({ dataFile, inMemory }: LocalOptions, name: string): string | undefined =>
  dataFile === undefined || inMemory ? undefined : join(dirname(dataFile), name);

const load = async (
  options: LocalOptions,
  url: string,
  issuer: LocalIssuer,
  journal: Journal,
): Promise<readonly Refusal[]> => {
  if (options.seed === "none") return [];
  return loadData({
    baseUrl: url,
    token: await issuer.token({ roles: ["isu"], subject: "demonstration-data" }),
    demonstration: options.seed === "demonstration",
    journal,
    progress: options.progress ?? silent,
    signal: options.signal ?? new AbortController().signal,
  });
};

const openOptions = (options: LocalOptions): DatabaseOptions => ({
  ...(options.endpoint !== undefined && { endpoint: options.endpoint }),
  ...(options.dataFile !== undefined && !options.inMemory && { dataFile: options.dataFile }),
  ...(options.faults !== undefined && { faults: options.faults }),
});

/** Feeds of the stream and schedules. Another endpoint's stream is fed by whoever runs it. */
const callByItself = async (
  app: SynthesisedApp,
  handlers: ReadonlyMap<string, Handler>,
  database: Database,
  options: LocalOptions,
): Promise<Events | undefined> => {
  if (options.endpoint !== undefined) return undefined;
  return startEvents(app, handlers, database, {
    log: options.log ?? (() => {}),
    checkpointFile: besideData(options, "stream-checkpoints.json"),
    repeats: options.repeats,
  });
};

const serve = async (options: LocalOptions, listening: Listening): Promise<LocalServer> => {
  const { progress = silent, log = () => {} } = options;
  const directory = await ensureSynthesised(() => progress.tell("Synthesising the stack and its functions"));
  const app = await readSynthesisedApp(directory);
  const issuer = localIssuer(listening.url, await loadSigningKey(besideData(options, "signing-key.json")));
  const journalFile = besideData(options, "loaded.jsonl");
  const marker = besideData(options, "restored.json");
  for (const file of existsSync(options.dataFile ?? "") ? [] : [journalFile, marker])
    if (file !== undefined) await rm(file, { force: true });
  const database = await openDatabase(app.table, openOptions(options));
  const objects = await startObjects(app, database.environment, {
    folder: besideData(options, "objects"),
    log,
  });
  try {
    const isRestored = await restoreAtStart(database, {
      dump: options.fromDump,
      marker,
      progress,
    });
    const handlers = loadHandlers(app, database, issuer, options, objects);
    objects.open(handlers);
    listening.open(
      makeRouter([...functionEndpoints(app, handlers, log), ...issuerEndpoints(issuer), ...pageEndpoints]),
    );
    progress.tell(`Serving ${listening.url}`);
    const refusals = isRestored ? [] : await load(options, listening.url, issuer, openJournal(journalFile));
    const events = await callByItself(app, handlers, database, options);
    return {
      url: listening.url,
      databaseEndpoint: database.endpoint,
      tableName: database.tableName,
      refusals,
      ...(database.faults && { faults: database.faults }),
      tick: async () => events?.tick(),
      token: (claims) => issuer.token(claims),
      stop: async () => {
        await Promise.all([listening.close(), events?.stop()]);
        await objects.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await listening.close();
    await objects.stop();
    await database.stop();
    throw error;
  }
};

/**
 * Starts the synthesised app on this machine: its routes, its bundled functions, its table, and an issuer of tokens.
 * @throws the system's error when the port is taken (`EADDRINUSE`), or the data file is in use.
 */
export const startLocal = async (options: LocalOptions): Promise<LocalServer> => {
  const { log = () => {} } = options;
  const listening = await listen(options.port, (error) => log(`request: ${String(error)}`, "error"));
  try {
    return await serve(options, listening);
  } catch (error) {
    await listening.close();
    throw error;
  }
};
