export * from "./decide.ts";
export * from "./narrative.ts";
export * from "./work-plan.ts";
