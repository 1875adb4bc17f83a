export * from "./aggregate.ts";
export * from "./as-of.ts";
export { canonicalJson, toJson } from "./codec/shapes.ts";
export * from "./keys.ts";
export * from "./lists.ts";
export * from "./positions.ts";
export * from "./table.ts";
export * from "./transaction.ts";
export * from "./verify.ts";
