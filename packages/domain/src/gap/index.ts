export * from "./gap-report.ts";
export * from "./ratios.ts";
export * from "./tally.ts";
