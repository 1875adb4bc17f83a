export * from "./decide.ts";
export * from "./work-plan.ts";
