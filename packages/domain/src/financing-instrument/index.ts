export * from "./decide.ts";
export * from "./financing-instrument.ts";
