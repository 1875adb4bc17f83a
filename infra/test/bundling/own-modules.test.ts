import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as z from "zod";
import { leanOwnModules } from "../../bundling/own-modules.ts";
import { replaceModules } from "../../bundling/replacements.ts";
import { projectRoot } from "../../constructs/project.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "angkor-own-modules-"));
  await writeFile(
    join(folder, "make.ts"),
    "export const make = (name: string) => ({ name, with: (more: string) => make(name + more) });",
  );
});
afterAll(() => rm(folder, { recursive: true }));

const bundled = async (contents: string, plugins: Plugin[]): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    minifySyntax: true,
    platform: "node",
    plugins,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};

describe("definitions that nothing uses", () => {
  /** What is left of a module of which the entry uses `used` alone. */
  const left = async (module: string, plugins = [leanOwnModules]): Promise<string> => {
    await writeFile(join(folder, "definitions.ts"), module);
    return bundled('export { used } from "./definitions.ts"', plugins);
  };
  const needed = `
import { make } from "./make.ts";
const part = make("part").with("!");
export const used = make("used").with(part.name);
`;
  const more = 'export const unused = make("unused").with(part.name), alsoUnused = { of: [make("more")] };';

  test("are left out, which esbuild alone cannot do", async () => {
    expect(await left(needed + more)).not.toMatch(/unused|"more"/i);
    expect(await left(needed + more, [])).toMatch(/unused/);
  });

  test("what is used, and what that uses, is as it was written", async () => {
    expect(await left(needed + more)).toBe(await left(needed, []));
  });

  test("types, functions, patterns and statements are left alone", async () => {
    const module = `
import { make } from "./make.ts";
const typed: readonly string[] = ["a", "b"] as const satisfies readonly string[];
const { name } = make("pattern");
make("statement");
export const used = (): string => typed.join() + name;
`;
    expect(await left(module)).toBe(await left(module, []));
  });
});

describe("the contract as bundles hold it: without the texts of its description, and without most of zod", () => {
  let lean: ReadonlyMap<string, Operation>;
  let code: string;

  const isRegistry = (value: unknown): value is { readonly registry: readonly Operation[] } =>
    typeof value === "object" && value !== null && "registry" in value;

  beforeAll(async () => {
    const source = join(projectRoot, "packages/contract/src/registry.ts");
    code = await bundled(`export { registry } from ${JSON.stringify(source)}`, [
      replaceModules,
      leanOwnModules,
    ]);
    const file = join(folder, "registry.mjs");
    await writeFile(file, code);
    const made: unknown = await import(pathToFileURL(file).href);
    if (!isRegistry(made)) throw new Error("There is no registry");
    lean = new Map(made.registry.map((operation) => [operation.operationId, operation]));
  });

  const operations: readonly Operation[] = registry;

  test("holds none of them", () => {
    for (const { description } of operations) expect(code).not.toContain(description.slice(0, 40));
    expect(code).not.toMatch(/\.meta\(|\bid: "[A-Z]/);
  });

  test.each(operations.map((operation) => [operation.operationId, operation]))(
    "%s is the same for those who call it",
    (id, { description, example, tag, request, response, ...same }) => {
      const { request: leanRequest, response: leanResponse, ...leanSame } = lean.get(id) ?? {};
      expect(leanSame).toEqual(same);
      expect(leanResponse).toMatchObject({ status: response.status });
      expectSame(response.body, leanResponse?.body, example.response);
      expectSame(request.body, leanRequest?.body, example.request);
      const query = Object.fromEntries(new URLSearchParams(example.query));
      expectSame(request.query, leanRequest?.query, query);
      expectSame(request.params, leanRequest?.params, { id: "none", state: "KHM" });
    },
  );

  /** What a schema makes of a value: itself, or every fault with its words. */
  const judged = (schema: z.ZodType, value: unknown): unknown => {
    const { success, data, error } = schema.safeParse(value);
    return success ? data : error.issues;
  };

  const expectSame = (schema: z.ZodType | undefined, other: z.ZodType | undefined, valid: unknown): void => {
    expect(other === undefined).toBe(schema === undefined);
    if (schema === undefined || other === undefined) return;
    const wrong = [
      undefined,
      {},
      Object(valid) === valid ? { ...Object(valid), surplus: 1 } : 1,
      emptied(valid),
    ];
    for (const value of [valid, ...wrong]) expect(judged(other, value)).toEqual(judged(schema, value));
  };

  /** The same with every string and number replaced by one that nothing takes. */
  const emptied = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(emptied);
    if (typeof value !== "object" || value === null) return "\u0000";
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, emptied(member)]));
  };
});
