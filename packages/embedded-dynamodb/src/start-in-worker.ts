import { Worker } from "node:worker_threads";
import type { FaultReport } from "./faults/fault-plan.ts";
import type { EmbeddedDynamoDb } from "./start.ts";
import { type Command, isReply, type WorkerOptions } from "./worker-messages.ts";

type Waiting = { readonly resolve: (report: FaultReport) => void; readonly reject: (error: Error) => void };

/** Sends commands to the worker, and hands each answer to who waits for it. */
class WorkerCommands {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (message: unknown) => {
      if (!isReply(message) || message.kind === "started" || message.id === undefined) return;
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.kind === "done") waiting?.resolve(message.report);
      else waiting?.reject(new RangeError(message.message));
    });
    worker.on("exit", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the database's worker has ended"));
      this.#waiting.clear();
    });
  }

  send(make: (id: number) => Command): Promise<FaultReport> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(make(id));
    });
  }
}

/**
 * Starts the database in a worker thread of this process; otherwise as `startEmbeddedDynamoDb`.
 * An error in the worker that no request caused ends the process, as an uncaught error would.
 */
export async function startEmbeddedDynamoDbInWorker(options: WorkerOptions = {}): Promise<EmbeddedDynamoDb> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: options });
  const commands = new WorkerCommands(worker);
  const { endpoint, port } = await started(worker);
  return {
    endpoint,
    port,
    faults: {
      set: async (plan) => {
        await commands.send((id) => ({ id, kind: "setFaults", plan }));
      },
      report: () => commands.send((id) => ({ id, kind: "reportFaults" })),
    },
    stop: async () => {
      await commands.send((id) => ({ id, kind: "stop" }));
      await worker.terminate();
    },
  };
}

function started(worker: Worker): Promise<{ readonly endpoint: string; readonly port: number }> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (message: unknown) => {
      worker.off("error", reject);
      if (isReply(message) && message.kind === "started") resolve(message);
      else reject(new Error(isReply(message) && message.kind === "failed" ? message.message : "no start"));
    });
  });
}
