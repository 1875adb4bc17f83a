import { parentPort, workerData } from "node:worker_threads";
import { startEmbeddedDynamoDb } from "./start.ts";
import { isCommand, isWorkerOptions, type Reply } from "./worker-messages.ts";

/** Runs the database in a worker thread, so that its synchronous work does not hold up the thread that uses it. */
const port = parentPort;
if (port === null) throw new Error("worker.ts is to be run in a worker thread");
if (!isWorkerOptions(workerData)) throw new Error("the worker was started without options");

const reply = (message: Reply): void => port.postMessage(message);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  const database = await startEmbeddedDynamoDb(workerData);
  port.on("message", async (command: unknown) => {
    if (!isCommand(command)) return;
    const { id } = command;
    try {
      if (command.kind === "setFaults") await database.faults.set(command.plan);
      const report = await database.faults.report();
      if (command.kind === "stop") {
        await database.stop();
        port.removeAllListeners();
      }
      reply({ kind: "done", id, report });
    } catch (error) {
      reply({ kind: "failed", id, message: messageOf(error) });
    }
  });
  reply({ kind: "started", endpoint: database.endpoint, port: database.port });
} catch (error) {
  reply({ kind: "failed", id: undefined, message: messageOf(error) });
}
