export * from "./counted-parts.ts";
export * from "./records-behind.ts";
