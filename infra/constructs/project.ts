import { join } from "node:path";

/** The root of the project, where package.json, functions/ and cdk.json lie. */
export const projectRoot = join(import.meta.dirname, "../..");

/** Where a function's code begins. */
export const entryOf = (functionName: string): string =>
  join(projectRoot, "functions", functionName, "entry.ts");
