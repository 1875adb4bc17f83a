import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as z from "zod";
import { replaceModules } from "../../bundling/replacements.ts";
import { projectRoot } from "../../constructs/project.ts";

/** Each kind of schema and each method that the stand-in has. */
const schemas = {
  string: "z.string()",
  bounded: "z.string().min(2).max(4, 'Too much.').regex(/^a/, { error: 'Not an a.' })",
  trimmed: "z.string().trim().min(1)",
  beginning: "z.string().startsWith('https://')",
  email: "z.email().max(20)",
  url: "z.url({ protocol: /^https?$/ })",
  instant: "z.iso.datetime({ error: 'No instant.' })",
  local: "z.iso.datetime({ precision: 3, offset: true })",
  number: "z.number().min(1).max(9)",
  integer: "z.int().min(1).max(9)",
  whole: "z.number().int().positive({ error: 'Nothing.' })",
  coerced: "z.coerce.number().int().min(1).default(7)",
  boolean: "z.boolean()",
  never: "z.never()",
  unknown: "z.unknown()",
  literal: "z.literal('one')",
  literals: "z.literal(['one', 'two'], { error: 'Neither.' })",
  enum: "z.enum(['one', 'two'])",
  array: "z.array(z.string()).min(1).max(2)",
  element: "z.array(z.int()).exactOptional().unwrap().element",
  object: "z.object({ a: z.string(), b: z.int().exactOptional() })",
  strict:
    "z.strictObject({ a: z.string(), b: z.int().optional(), c: z.string().nullable().exactOptional() })",
  loose: "z.looseObject({ a: z.string() })",
  extended: "z.strictObject({ a: z.string() }).extend({ b: z.string() })",
  safely:
    "z.strictObject({ a: z.string() }).refine(({ a }) => a !== 'x', 'An x.').safeExtend({ b: z.int() })",
  shorter: "z.strictObject({ a: z.string(), b: z.string() }).omit({ b: true })",
  shape: "z.strictObject({ a: z.array(z.string()) }).shape.a",
  recursive:
    "(() => { const tree = z.strictObject({ a: z.string(), get b() { return tree.exactOptional(); } }); return tree; })()",
  refined:
    "z.strictObject({ a: z.string() }).refine(({ a }) => a.length > 1, { error: 'Short.', path: ['a'] })",
  aborted:
    "z.string().refine((text) => text !== '', { error: 'Empty.', abort: true }).refine(() => false, 'Never.')",
  union: "z.union([z.literal('one'), z.int()])",
  discriminated:
    "z.discriminatedUnion('a', [z.strictObject({ a: z.literal('x') }), z.object({ a: z.literal('y'), b: z.int() })])",
  tuple: "z.tuple([z.string(), z.int()])",
  record: "z.record(z.string().regex(/^[ab]$/), z.string())",
  partial: "z.partialRecord(z.enum(['a', 'b']), z.string())",
  full: "z.record(z.enum(['a', 'b']), z.string())",
  default: "z.strictObject({ a: z.array(z.string()).default([]), b: z.string().default('b') })",
  transformed: "z.string().regex(/^[0-9]+$/).transform(BigInt)",
  piped: "z.strictObject({ a: z.string() }).transform(({ a }) => a)",
};

const values = [
  ...[
    undefined,
    null,
    true,
    0,
    1,
    5,
    9.5,
    12,
    Number.NaN,
    2 ** 60,
    3n,
    "",
    "a",
    "abc",
    "abcde",
    "one",
    "7",
    "0",
  ],
  ...["x@example.org", "x@", "https://example.org/a", "ftp://example.org", "2026-11-22T01:02:03Z"],
  ...["2026-11-22T01:02:03.123+01:00", "2026-02-30T01:02:03Z", [], ["a"], ["a", 1], ["a", "b", "c"], [1, 2]],
  ...[
    {},
    { a: "x" },
    { a: "y" },
    { a: "y", b: 2 },
    { a: "xy", b: "z" },
    { a: "a", b: 1, c: null },
    { a: 1, d: 2 },
  ],
  ...[
    { a: "a", b: { a: "b" } },
    { a: "a", b: { a: 1, c: 2 } },
    { a: ["q"] },
    { a: "a", b: undefined },
    new Date(0),
  ],
];

type Made = Readonly<Record<string, z.ZodType>>;

const isMade = (module: unknown): module is { readonly schemas: Made } =>
  typeof module === "object" && module !== null && "schemas" in module;

describe("what stands in for zod", () => {
  let folder: string;
  let own: Made;
  let zods: Made;

  const bundled = async (name: string, plugins: Plugin[]): Promise<Made> => {
    const members = Object.entries(schemas).map(([key, text]) => `${key}: ${text}`);
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as z from "zod";\nexport const schemas = { ${members.join(",\n")} };`,
        resolveDir: projectRoot,
      },
      bundle: true,
      format: "esm",
      logOverride: { "import-is-undefined": "error" },
      platform: "node",
      plugins,
      write: false,
    });
    const file = join(folder, name);
    await writeFile(file, outputFiles[0]?.text ?? "");
    const module: unknown = await import(pathToFileURL(file).href);
    if (!isMade(module)) throw new Error("There are no schemas");
    return module.schemas;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "angkor-zod-"));
    own = await bundled("own.mjs", [replaceModules]);
    zods = await bundled("zod.mjs", []);
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What a schema makes of a value: itself, or every fault with its words. */
  const judged = (schema: z.ZodType | undefined, value: unknown): unknown => {
    const { success, data, error } = schema?.safeParse(value) ?? {};
    return success ? { data } : error?.issues;
  };

  test.each(Object.keys(schemas))("judges as zod does, in the same words: %s", (name) => {
    for (const value of values) expect(judged(own[name], value)).toEqual(judged(zods[name], value));
  });

  test("throws what it is told to parse and cannot", () => {
    expect(own["string"]?.parse("a")).toBe("a");
    expect(() => own["string"]?.parse(1)).toThrow("expected string");
  });

  test("hands out a default anew each time", () => {
    const one: unknown = own["default"]?.parse({});
    expect(one).toEqual({ a: [], b: "b" });
    expect(Reflect.get(Object(own["default"]?.parse({})), "a")).not.toBe(Reflect.get(Object(one), "a"));
  });

  test("a kind that it lacks ends the build, naming it", async () => {
    const building = build({
      stdin: { contents: 'import * as z from "zod"; export const day = z.date();', resolveDir: projectRoot },
      bundle: true,
      format: "esm",
      logLevel: "silent",
      logOverride: { "import-is-undefined": "error" },
      platform: "node",
      plugins: [replaceModules],
      write: false,
    });
    await expect(building).rejects.toThrow('Import "date" will always be undefined');
  });
});
