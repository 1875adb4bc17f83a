export * from "./commitment.ts";
export * from "./cover.ts";
export * from "./decide.ts";
export * from "./fund.ts";
export * from "./record.ts";
export * from "./terms.ts";
