export * from "./decide.ts";
export * from "./resource-mobilisation-plan.ts";
