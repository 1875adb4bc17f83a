export type { ReportDocument } from "../report/report-document.ts";
export * from "./coverage-report.ts";
export * from "./gap-report.ts";
export type { Names } from "./not-reported.ts";
