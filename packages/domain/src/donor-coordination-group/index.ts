export * from "./decide.ts";
export * from "./donor-coordination-group.ts";
