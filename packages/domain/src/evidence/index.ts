export * from "./comparison.ts";
export * from "./duplicates.ts";
export * from "./evidence.ts";
export * from "./evidence-import.ts";
export * from "./reconcile.ts";
export * from "./recorded.ts";
