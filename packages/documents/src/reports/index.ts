export * from "./gap-report.ts";
