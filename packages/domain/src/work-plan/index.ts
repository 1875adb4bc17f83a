export * from "./decide.ts";
export * from "./narrative.ts";
export * from "./plan-totals.ts";
export * from "./work-plan.ts";
