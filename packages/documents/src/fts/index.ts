export * from "./citations.ts";
export * from "./dollars.ts";
export * from "./donors.ts";
export * from "./evidence.ts";
export * from "./flow.ts";
export * from "./flow-scope.ts";
