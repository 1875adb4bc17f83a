import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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
  Object.entries(bundles.get(name)?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([input]) => input);

interface Size {
  /** KiB. */
  readonly minified: number;
  /** KiB, by gzip at its best. */
  readonly compressed: number;
}

/** Design, section 10. */
const aim: Size = { minified: 230, compressed: 76 };

/** Functions that splitting would not make small enough, each with what it is that is large: docs/adr/0011. */
const larger: Readonly<Record<string, Size>> = {
  // Tells news of each kind of record, and matches needs with all that became of them.
  agenda: { minified: 236, compressed: 79 },
  // Composes e-mail (nodemailer).
  digest: { minified: 290, compressed: 91 },
  // Reads XML of others, with its entities and document types (fast-xml-parser).
  evidence: { minified: 260, compressed: 91 },
  // Makes a State's dossier and its follow-up, and tells who reads which part of a case.
  "individualised-approach": { minified: 232, compressed: 76 },
  // The fair allocation, why it is fair, and the ranking read one market.
  matching: { minified: 285, compressed: 98 },
  // Draws charts (ECharts), writes DOCX with its pages counted, and XLSX: by far the largest, and asked the least.
  "report-documents": { minified: 3480, compressed: 1090 },
  // Makes every report that can be frozen.
  snapshots: { minified: 375, compressed: 121 },
  // Makes everything about one State.
  "state-profiles": { minified: 308, compressed: 101 },
  // Reads and writes XLSX (excelts, three quarters of it).
  workbooks: { minified: 1160, compressed: 340 },
};

const allNames = [...functionNames, "identity", "verify", "notify", "deliver", "remind", "digest"];

/** What only tools, tests and other functions need. */
const forbidden = [
  /node_modules\/(@asteasolutions|aws-cdk-lib|cdk-nag|constructs|esbuild|jose|openapi3-ts|swagger-ui-dist|vitest|fast-check|yaml)\//,
  /node_modules\/@aws-sdk\//,
  /packages\/(client|data|embedded-dynamodb|web)\//,
  /packages\/contract\/src\/registry/,
  /^infra\/(?!bundling\/in-place-of\/|constructs\/project)/,
  /zod\/v4\/(mini|classic)|zod\/v3|zod\/v4\/locales\/(?!en\.js|index\.js)/,
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

  it.each(allNames)("%s does not grow", async (name) => {
    const code = await readFile(join(bundles.get(name)?.directory ?? "", "index.js"));
    const most = larger[name] ?? aim;
    expect(code.length / 1024).toBeLessThanOrEqual(most.minified);
    expect(gzipSync(code, { level: 9 }).length / 1024).toBeLessThanOrEqual(most.compressed);
  });

  it.each(allNames)("%s is text of one byte a character, which is read soonest", async (name) => {
    const code = await readFile(join(bundles.get(name)?.directory ?? "", "index.js"), "latin1");
    expect(code).not.toMatch(/[^\0-\x7f]/);
  });
});
