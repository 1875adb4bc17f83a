import { join } from "node:path";
import { type BundlingOptions, Charset, LogLevel, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { projectRoot } from "./project.ts";

const inBundling = (file: string): string => join(projectRoot, "infra/bundling", file);

/** Where to write esbuild's metafile of each bundle; the tests set it to look at what went in. */
export const metafileDirectoryKey = "metafileDirectory";

/** Commands that put further files into a function's asset. */
export const filesOf = {
  "api-description": (output: string): readonly string[] => [
    `"${process.execPath}" "${inBundling("api-description-files.ts")}" "${projectRoot}" "${output}"`,
  ],
};

/** Small CommonJS bundles with the SDK inside: docs/adr/0011-commonjs-bundles.md. */
export const bundlingOf = (
  functionName: string,
  metafileDirectory: string | undefined,
  extraFiles: ((output: string) => readonly string[]) | undefined,
): BundlingOptions => ({
  format: OutputFormat.CJS,
  target: "node24",
  mainFields: ["module", "main"],
  minify: true,
  sourceMap: false,
  charset: Charset.UTF8,
  logLevel: LogLevel.ERROR,
  bundleAwsSDK: true,
  externalModules: [],
  esbuildArgs: {
    "--alias": [`@aws-sdk/credential-provider-node=${inBundling("environment-credentials.ts")}`],
    "--legal-comments": "none",
    // A built-in module is there at once; `import()` would only put it off.
    "--supported:dynamic-import": "false",
    ...(metafileDirectory !== undefined && {
      "--metafile": join(metafileDirectory, `${functionName}.json`),
    }),
  },
  ...(extraFiles && {
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_input: string, output: string) => [...extraFiles(output)],
    },
  }),
});
