export * from "./decide-arrangement.ts";
export * from "./decide-entry.ts";
export * from "./exchange-arrangement.ts";
export * from "./exchange-entry.ts";
export * from "./topics.ts";
