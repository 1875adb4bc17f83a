export * from "./effects.ts";
export * from "./position.ts";
