import { stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundles, withBundles } from "../bundling/bundle-functions.ts";
import { functionNames } from "../constructs/routes.ts";

let bundles: Bundles;
let release: () => void;
let released: Promise<void>;

beforeAll(async () => {
  const made = Promise.withResolvers<void>();
  released = withBundles((found) => {
    bundles = found;
    made.resolve();
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  await Promise.race([made.promise, released]);
}, 60_000);

afterAll(async () => {
  release();
  await released;
});

/** The files of which something is in the bundle. */
const inputsOf = (name: string): readonly string[] =>
  Object.values(bundles.get(name)?.metafile.outputs ?? {})
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([input]) => input);

/**
 * The aim is 230 KiB (design, section 10). What stands in its way is in docs/adr/0011-small-bundles.md; until it is
 * out of the way, this keeps the bundles from growing. `matching` holds the solver and the schemas of all it can suppose.
 */
const largestKiB = (name: string): number => (name === "matching" ? 450 : 370);

const allNames = [...functionNames, "identity", "verify"];

/** What only tools, tests and other functions need. */
const forbidden = [
  /node_modules\/(@asteasolutions|aws-cdk-lib|cdk-nag|constructs|esbuild|jose|openapi3-ts|swagger-ui-dist|vitest|fast-check|yaml)\//,
  /@aws-sdk\/credential-provider/,
  /packages\/(client|data|embedded-dynamodb|web)\//,
  /packages\/contract\/src\/registry/,
  /^infra\/(?!bundling\/in-place-of\/|constructs\/project)/,
  /zod\/v4\/mini|zod\/v3|zod\/v4\/locales\/(?!en\.js|index\.js)/,
];

describe("the bundle of a function", () => {
  it.each(allNames)("%s holds nothing that only tools and tests need", (name) => {
    expect(inputsOf(name).length).toBeGreaterThan(0);
    const found = inputsOf(name).filter((input) => forbidden.some((pattern) => pattern.test(input)));
    expect(found).toEqual([]);
  });

  it.each(allNames)("%s holds no other function's code", (name) => {
    const others = allNames.filter((other) => other !== name).map((other) => `functions/${other}/entry.ts`);
    expect(inputsOf(name).filter((input) => others.includes(input))).toEqual([]);
  });

  it.each(functionNames)("%s does not grow", async (name) => {
    const { size } = await stat(join(bundles.get(name)?.directory ?? "", "index.js"));
    expect(size / 1024).toBeLessThanOrEqual(largestKiB(name));
  });
});
