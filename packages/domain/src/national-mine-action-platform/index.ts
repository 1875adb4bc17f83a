export * from "./decide.ts";
export * from "./national-mine-action-platform.ts";
