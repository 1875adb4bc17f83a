import { Engine } from "./engine.ts";
import type { FaultControl, FaultPlan } from "./faults/fault-plan.ts";
import { listen } from "./http/http-server.ts";
import { RequestHandler } from "./http/request-handler.ts";

export type StartOptions = {
  /** The SQLite file, created when it does not exist; in memory when left out. */
  readonly dataFile?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly host?: "127.0.0.1";
  readonly faults?: FaultPlan;
  /** Epoch milliseconds; the clock of expiry, stream records and request tokens. */
  readonly now?: () => number;
};

export type EmbeddedDynamoDb = {
  /** `http://127.0.0.1:<port>`: the SDK's `endpoint`. Any region and credentials will do. */
  readonly endpoint: string;
  readonly port: number;
  readonly faults: FaultControl;
  /** Closes connections and the data file. What was answered before is stored. */
  stop(): Promise<void>;
};

/**
 * Starts the database in this thread. It answers the part of the DynamoDB API (2012-08-10) that README.md lists.
 * @throws when the port is taken, or the data file is another application's or in use.
 */
export async function startEmbeddedDynamoDb(options: StartOptions = {}): Promise<EmbeddedDynamoDb> {
  const { dataFile, port = 0, host = "127.0.0.1", faults, now = Date.now } = options;
  const engine = new Engine(dataFile, now);
  const handler = new RequestHandler(engine, faults);
  const server = await listen(handler, host, port);
  return {
    endpoint: `http://${host}:${server.port}`,
    port: server.port,
    faults: {
      set: async (plan) => handler.setFaults(plan),
      report: async () => handler.faultReport(),
    },
    stop: async () => {
      await server.close();
      engine.close();
    },
  };
}
