import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packageOf, parts, projectRoot, sourceFiles, targetOf } from "./source-files.ts";

const references = (part: string): string[] => {
  const path = join(projectRoot, part, "tsconfig.json");
  const config: { references?: readonly { path: string }[] } =
    ts.parseConfigFileTextToJson(path, readFileSync(path, "utf8")).config ?? {};
  return (config.references ?? []).map((reference) =>
    relative(projectRoot, join(projectRoot, part, reference.path)),
  );
};

const partOf = (specifier: string): string => {
  const name = packageOf(specifier).replace("@angkor/", "");
  return parts.includes(name) ? name : `packages/${name}`;
};

/** The parts whose types a part needs; the tests of all parts are compiled with `test`. */
const needed = (part: string): string[] => {
  const files = sourceFiles.filter((file) =>
    part === "test" ? file.isTest : file.part === part && !file.isTest,
  );
  const targets = files.flatMap((file) =>
    file.imports.flatMap(({ specifier }) => {
      if (specifier.startsWith("@angkor/")) return [partOf(specifier)];
      if (!specifier.startsWith(".")) return [];
      return parts.filter((other) => targetOf(file, specifier).startsWith(`${other}/`));
    }),
  );
  return [...new Set(targets)].filter((target) => target !== part).sort();
};

describe("project references", () => {
  test.each(parts.filter((part) => part !== "test"))("of %s are exactly what it imports", (part) => {
    expect(references(part).sort()).toEqual(needed(part));
  });

  test("of the tests name every part that a test imports", () => {
    const known = references("test");
    expect(needed("test").filter((part) => !known.includes(part))).toEqual([]);
  });

  test("of the root name every part, so that one command checks all", () => {
    expect(references(".").sort()).toEqual([...parts].sort());
  });
});
