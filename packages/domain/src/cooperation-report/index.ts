export * from "./answers.ts";
export * from "./cooperation-report.ts";
export * from "./decide.ts";
export { isHeld } from "./faults.ts";
export * from "./reporting-window.ts";
