export * from "./amounts.ts";
export * from "./cells.ts";
export * from "./import-error.ts";
export * from "./parse-table.ts";
