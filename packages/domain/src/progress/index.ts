export * from "./against-plan.ts";
export * from "./decide.ts";
export * from "./progress-record.ts";
