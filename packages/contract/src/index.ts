export * from "./operation.ts";
export * from "./problems.ts";
