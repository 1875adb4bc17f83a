export {
  type Aggregate,
  decodeCurrent,
  type Loaded,
  load,
  loadHistory,
  loadMany,
} from "./aggregate.ts";
export * from "./aggregates.ts";
export * from "./as-of.ts";
export * from "./changes.ts";
export { parseEvidence } from "./codec/evidence-import.ts";
export { canonicalJson, toJson } from "./codec/shapes.ts";
export { readContent } from "./content.ts";
export * from "./document-jobs.ts";
export * from "./event-histories.ts";
export { firstMonth } from "./event-log.ts";
export * from "./keys.ts";
export * from "./latest-events.ts";
export * from "./lists.ts";
export * from "./mail.ts";
export type { Message, MessageStatus, Told } from "./message.ts";
export * from "./message-queue.ts";
export * from "./positions.ts";
export * from "./restore/restore.ts";
export * from "./subscription-address.ts";
export * from "./table.ts";
export * from "./transaction.ts";
export * from "./verify.ts";
