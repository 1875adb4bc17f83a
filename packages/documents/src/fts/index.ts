export * from "./flow.ts";
export * from "./flow-scope.ts";
