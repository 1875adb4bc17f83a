export * from "./decide.ts";
export * from "./pledge.ts";
