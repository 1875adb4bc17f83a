export * from "./export-activities.ts";
export * from "./import-activities.ts";
export { type Names, refOf } from "./organisations.ts";
export type { PublisherCode } from "./publisher.ts";
