import { join } from "node:path";
import type { Plugin } from "esbuild";

const inPlaceOf = (file: string): string => join(import.meta.dirname, "in-place-of", file);

interface Replacement {
  /** As the import names it. */
  readonly module: RegExp;
  /** Only in imports from files of this folder. */
  readonly within?: RegExp;
  readonly by: string;
}

/** Modules of libraries that no function needs, and the few lines that stand in for them: docs/adr/0011. */
const replacements: readonly Replacement[] = [
  { module: /^@aws-sdk\/client-dynamodb$/, by: inPlaceOf("client-dynamodb.ts") },
  { module: /\/Sha256Js$/, within: /@smithy[\\/]core/, by: inPlaceOf("sha256-js.ts") },
  { module: /\/parseRetryAfterHeader$/, within: /@smithy[\\/]core/, by: inPlaceOf("retry-after.ts") },
  { module: /^zod$/, by: inPlaceOf("zod.ts") },
];

export const replaceModules: Plugin = {
  name: "replace-modules",
  setup: (build) => {
    for (const { module, within, by } of replacements) {
      build.onResolve({ filter: module }, ({ importer }) =>
        within === undefined || within.test(importer) ? { path: by } : undefined,
      );
    }
  },
};
