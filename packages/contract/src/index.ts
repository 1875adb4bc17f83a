export * from "./amount-faults.ts";
export * from "./document-formats.ts";
export * from "./operation.ts";
export * from "./problems.ts";
