export * from "./exchange-rates.ts";
export * from "./organisation.ts";
export * from "./state.ts";
