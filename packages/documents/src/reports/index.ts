export * from "./coverage-report.ts";
export * from "./gap-report.ts";
