import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { layers, stackFolders } from "./layers.ts";
import {
  type Import,
  packageOf,
  parts,
  productionFiles,
  projectRoot,
  type SourceFile,
  sourceFiles,
  targetOf,
} from "./source-files.ts";

const isRelative = ({ specifier }: Import): boolean => specifier.startsWith(".");
const isOwn = ({ specifier }: Import): boolean => specifier.startsWith("@angkor/");

const breaches = (
  files: readonly SourceFile[],
  isBreach: (entry: Import, file: SourceFile) => boolean,
): string[] =>
  files.flatMap((file) =>
    file.imports
      .filter((entry) => isBreach(entry, file))
      .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`),
  );

const mayImport = (part: string, { specifier }: Import): boolean => {
  const layer = layers[part] ?? { own: [], npm: [], node: "none" };
  if (specifier.startsWith("@angkor/"))
    return layer.own.includes(specifier) || layer.own.includes(packageOf(specifier));
  if (isBuiltin(specifier)) return layer.node === "any" || layer.node.includes(specifier);
  return layer.npm.includes(packageOf(specifier));
};

describe("a part of the project", () => {
  test("has an entry in the table of layers", () => {
    expect(parts.filter((part) => part !== "test" && !(part in layers))).toEqual([]);
  });

  test.each(parts.filter((part) => part !== "test"))("%s imports what its layer allows", (part) => {
    const files = productionFiles.filter((file) => file.part === part);
    expect(breaches(files, (entry) => !isRelative(entry) && !mayImport(part, entry))).toEqual([]);
  });

  test("never reaches into another by a path", () => {
    const reaches = (entry: Import, file: SourceFile): boolean =>
      isRelative(entry) && !targetOf(file, entry.specifier).startsWith(`${file.part}/`);
    expect(breaches(productionFiles, reaches)).toEqual([]);
  });

  test("declares every npm package that it imports, or the root does", () => {
    const declared = (folder: string): string[] => {
      const { dependencies = {}, devDependencies = {} }: Partial<Record<string, Record<string, string>>> =
        JSON.parse(readFileSync(join(projectRoot, folder, "package.json"), "utf8"));
      return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    };
    const root = declared(".");
    const undeclared = (entry: Import, file: SourceFile): boolean => {
      if (isRelative(entry) || isBuiltin(entry.specifier)) return false;
      const known =
        file.part === "openapi" || file.part === "test" ? root : [...root, ...declared(file.part)];
      const name = packageOf(entry.specifier);
      return !known.includes(name) && !known.includes(`@types/${name}`);
    };
    expect(
      breaches(
        productionFiles.filter(({ part }) => part !== "openapi"),
        undeclared,
      ),
    ).toEqual([]);
  });
});

describe("functions", () => {
  test("are imported by nobody: infra bundles them by their path, tests call them", () => {
    const reaches = (entry: Import, file: SourceFile): boolean =>
      entry.specifier.startsWith("@angkor/functions") ||
      (isRelative(entry) && targetOf(file, entry.specifier).startsWith("functions/"));
    expect(
      breaches(
        productionFiles.filter(({ part }) => part !== "functions"),
        reaches,
      ),
    ).toEqual([]);
  });

  test("of one folder share nothing with another but the shapes of the wire and what builds reports", () => {
    const folder = (path: string): string => path.split("/").slice(0, 2).join("/");
    const reaches = (entry: Import, file: SourceFile): boolean => {
      if (!isRelative(entry)) return false;
      const target = targetOf(file, entry.specifier);
      const isShared = target.split("/").length === 2 || /-dto\.ts$|\/build-[a-z-]+\.ts$/.test(target);
      return !isShared && folder(target) !== folder(file.path);
    };
    const files = productionFiles.filter(
      ({ part, path }) => part === "functions" && path.split("/").length > 2,
    );
    expect(breaches(files, reaches)).toEqual([]);
  });
});

describe("the stack", () => {
  test("knows the contract and the CDK, and nothing of what runs on one machine", () => {
    const files = productionFiles.filter(({ path }) =>
      stackFolders.some((folder) => path.startsWith(folder)),
    );
    const knowsMore = (entry: Import, file: SourceFile): boolean =>
      (isOwn(entry) && packageOf(entry.specifier) !== "@angkor/contract") ||
      (isRelative(entry) && targetOf(file, entry.specifier).startsWith("infra/local/"));
    expect(breaches(files, knowsMore)).toEqual([]);
  });
});

describe("a package of npm with one user", () => {
  test.each([
    ["@middy/core", "packages/http"],
    ["aws-jwt-verify", "packages/http"],
    ["openapi-fetch", "packages/client"],
    ["openapi3-ts", "openapi"],
  ])("%s is imported by %s alone", (name, user) => {
    const others = productionFiles.filter(({ part }) => part !== user);
    expect(breaches(others, ({ specifier }) => packageOf(specifier) === name)).toEqual([]);
  });

  test("zod comes as a namespace, which bundles take from its stand-in", () => {
    const users = sourceFiles.filter(({ path }) => path !== "infra/bundling/in-place-of/zod.ts");
    const isWhole = ({ specifier, clause }: Import): boolean =>
      packageOf(specifier) === "zod" && !(specifier === "zod" && /^(type )?\* as z$/.test(clause));
    expect(breaches(users, isWhole)).toEqual([]);
  });
});
