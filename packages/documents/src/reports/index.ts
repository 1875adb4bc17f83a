export type { ReportDocument } from "../report/report-document.ts";
export * from "./completeness-report.ts";
export { type CoverageChartName, coverageChartOf } from "./coverage-charts.ts";
export * from "./coverage-report.ts";
export * from "./donor-report.ts";
export * from "./gap-report.ts";
export * from "./indicator-report.ts";
export * from "./match-report.ts";
export type { Names } from "./not-reported.ts";
