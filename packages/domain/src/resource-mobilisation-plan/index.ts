export * from "./decide.ts";
export * from "./progress.ts";
export * from "./resource-mobilisation-plan.ts";
