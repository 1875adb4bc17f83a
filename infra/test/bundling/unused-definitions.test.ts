import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaveOutUnusedDefinitions } from "../../bundling/unused-definitions.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "angkor-definitions-"));
  await writeFile(
    join(folder, "make.ts"),
    "export const make = (name: string) => ({ name, with: (more: string) => make(name + more) });",
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** What is left of a module of which the entry uses `used` alone. */
const bundled = async (module: string, plugins = [leaveOutUnusedDefinitions()]): Promise<string> => {
  await writeFile(join(folder, "definitions.ts"), module);
  const { outputFiles } = await build({
    stdin: { contents: 'export { used } from "./definitions.ts"', resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    minifySyntax: true,
    plugins,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};

const two = `
import { make } from "./make.ts";
const part = make("part").with("!");
export const used = make("used").with(part.name);
export const unused = make("unused").with(part.name), alsoUnused = { of: [make("more")] };
`;

test("a definition that nothing uses is left out, which esbuild alone cannot know", async () => {
  expect(await bundled(two)).not.toMatch(/unused|"more"/i);
  expect(await bundled(two, [])).toMatch(/unused/);
});

test("what is used, and what that uses, is as it was written", async () => {
  expect(await bundled(two)).toBe(await bundled(two.slice(0, two.indexOf("export const unused")), []));
});

test("types, functions, patterns and statements are left alone", async () => {
  const module = `
import { make } from "./make.ts";
const typed: readonly string[] = ["a", "b"] as const satisfies readonly string[];
const { name } = make("pattern");
make("statement");
export const used = (): string => typed.join() + name;
`;
  expect(await bundled(module)).toBe(await bundled(module, []));
});
