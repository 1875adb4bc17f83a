export type { FaultControl, FaultKind, FaultPlan, FaultReport } from "./faults/fault-plan.ts";
export { type EmbeddedDynamoDb, type StartOptions, startEmbeddedDynamoDb } from "./start.ts";
export { startEmbeddedDynamoDbInWorker } from "./start-in-worker.ts";
export type { WorkerOptions } from "./worker-messages.ts";
