export * from "./gap-report.ts";
export * from "./tally.ts";
