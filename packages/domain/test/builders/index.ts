export * from "./basics.ts";
export * from "./commitment.ts";
export * from "./cooperation-report.ts";
export * from "./financing-instrument.ts";
export * from "./pledge.ts";
export * from "./requirement.ts";
export * from "./resource-mobilisation-plan.ts";
export * from "./work-plan.ts";
