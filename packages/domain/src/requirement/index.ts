export * from "./priority.ts";
export * from "./requirement.ts";
