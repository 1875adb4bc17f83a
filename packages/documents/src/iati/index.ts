export * from "./export-activities.ts";
export type { Names } from "./organisations.ts";
export type { PublisherCode } from "./publisher.ts";
