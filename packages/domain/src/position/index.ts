export * from "./declaration-effects.ts";
export * from "./effects.ts";
export * from "./history.ts";
export * from "./ledger.ts";
export * from "./position.ts";
