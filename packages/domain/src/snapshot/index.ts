export * from "./snapshot.ts";
export * from "./touched-lines.ts";
