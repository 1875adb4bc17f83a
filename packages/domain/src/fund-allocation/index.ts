export * from "./decide.ts";
export * from "./draw-on.ts";
export * from "./fund-allocation.ts";
