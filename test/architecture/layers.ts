/**
 * Who may import whom. Own packages are named as they are imported; `@angkor/domain` allows all of its entry points,
 * `@angkor/domain/shared` only that one. Packages of npm are named whole.
 */
export interface Layer {
  readonly own: readonly string[];
  readonly npm: readonly string[];
  /** Modules of Node. None: the layer runs anywhere and does nothing but compute. */
  readonly node: "any" | "none" | readonly string[];
}

/** Every part of the project; a part without an entry fails the test. */
export const layers: Readonly<Record<string, Layer>> = {
  "packages/domain": { own: [], npm: [], node: "none" },
  "packages/matching": { own: ["@angkor/domain"], npm: [], node: "none" },
  "packages/contract": { own: ["@angkor/domain/shared"], npm: ["zod"], node: "none" },
  "packages/store": {
    own: ["@angkor/domain"],
    npm: ["@aws-sdk/client-dynamodb", "@aws-sdk/util-dynamodb", "zod"],
    node: ["node:crypto"],
  },
  "packages/embedded-dynamodb": { own: [], npm: [], node: "any" },
  "packages/http": {
    own: ["@angkor/contract", "@angkor/domain"],
    npm: ["@middy/core", "aws-jwt-verify", "aws-lambda", "zod"],
    node: ["node:crypto", "node:http", "node:https"],
  },
  "packages/documents": {
    own: ["@angkor/domain"],
    npm: ["@cj-tech-master/excelts", "canvaskit-wasm", "docx", "echarts", "fast-xml-parser"],
    node: "none",
  },
  "packages/data": { own: ["@angkor/domain"], npm: ["csv-parse"], node: ["node:fs/promises", "node:url"] },
  "packages/client": { own: [], npm: ["openapi-fetch"], node: "none" },
  "packages/web": { own: ["@angkor/client"], npm: [], node: "none" },
  functions: {
    own: [
      "@angkor/contract",
      "@angkor/documents",
      "@angkor/domain",
      "@angkor/http",
      "@angkor/matching",
      "@angkor/store",
    ],
    npm: [
      "@aws-sdk/client-dynamodb",
      "@smithy/core",
      "@smithy/signature-v4",
      "aws-lambda",
      "ipaddr.js",
      "nodemailer",
      "standardwebhooks",
      "ulid",
      "zod",
    ],
    node: [
      "node:crypto",
      "node:dns",
      "node:fs/promises",
      "node:http",
      "node:https",
      "node:net",
      "node:path",
      "node:url",
      "node:zlib",
    ],
  },
  infra: {
    own: [
      "@angkor/client",
      "@angkor/contract",
      "@angkor/data",
      "@angkor/documents",
      "@angkor/embedded-dynamodb",
      "@angkor/store",
    ],
    npm: [
      "@aws-sdk/client-dynamodb",
      "@aws-sdk/client-dynamodb-streams",
      "@smithy/core",
      "@smithy/node-http-handler",
      "@smithy/signature-v4",
      "aws-cdk-lib",
      "aws-lambda",
      "cdk-nag",
      "cli-progress",
      "constructs",
      "esbuild",
      "jose",
      "typescript",
      "zod",
    ],
    node: "any",
  },
  openapi: {
    own: ["@angkor/contract"],
    npm: ["openapi-typescript", "openapi3-ts", "yaml", "zod"],
    node: "any",
  },
};

/** Parts of `infra` that know more, or less, than the rest; the longest folder that fits counts. */
export const stackFolders = ["infra/stacks/", "infra/constructs/", "infra/bin/"] as const;
