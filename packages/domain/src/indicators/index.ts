export * from "./catalogue.ts";
export * from "./evaluate.ts";
export type { IndicatorQuestion, IndicatorRecords } from "./facts.ts";
export { type Figure, percentage, type ReportedFigure } from "./figures.ts";
export type { Evidence, Indicator, Reported, Unit } from "./indicator.ts";
export { populations } from "./populations.ts";
