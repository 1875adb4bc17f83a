export * from "./access.ts";
export * from "./case.ts";
export * from "./decide.ts";
export * from "./due.ts";
export * from "./evolve.ts";
export * from "./expression.ts";
export * from "./follow-up.ts";
export { namesIn } from "./names-in.ts";
