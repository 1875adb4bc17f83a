/** Reference data and the demonstration data set. Files are read and checked on demand; nothing is cached. */
export * from "./demonstration.ts";
export { DataError } from "./parse.ts";
export * from "./reference.ts";
