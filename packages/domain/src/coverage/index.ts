export * from "./beside.ts";
export * from "./coverage-report.ts";
export * from "./donors.ts";
export * from "./equity.ts";
export type { CoverageLine, CoverageQuery, CoverageSources } from "./line.ts";
export * from "./over-time.ts";
export * from "./providers.ts";
export * from "./states.ts";
export * from "./victim-assistance.ts";
