import ts from "typescript";
import { describe, expect, test } from "vitest";
import { nodesOf, place, productionFiles, type SourceFile, sourceFiles } from "./source-files.ts";

/** Casts that stand, each with the reason that no check can take its place. */
const casts: Readonly<Record<string, string>> = {
  "packages/http/src/function.ts":
    "Each part of the request was parsed by the operation's own schema a line before; the compiler cannot follow that through a type parameter.",
};

/** Files of more than 300 lines, each with the reason that it is not several. */
const longFiles: Readonly<Record<string, string>> = {
  "packages/client/src/schema.ts": "Generated from the contract.",
  "packages/data/src/demonstration.ts":
    "One parser for each kind of record, in the order of the files they read.",
  "packages/domain/test/histories/histories.test.ts":
    "The invariants of one kind of random history, side by side.",
  "packages/domain/test/histories/steps.ts": "One step of a random history for each command of the domain.",
  "packages/domain/test/commitment/record.test.ts": "Every rule and refusal of one decision.",
  "packages/domain/test/gap/gap-report.test.ts": "One report, figure by figure.",
};
const maximumLines = 300;

const isCast = (node: ts.Node): boolean => {
  if (ts.isAsExpression(node)) return node.type.getText() !== "const";
  return ts.isTypeAssertionExpression(node) || ts.isNonNullExpression(node);
};

const isAny = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword;

const isGenerated = ({ path }: SourceFile): boolean => path === "packages/client/src/schema.ts";

const places = (files: readonly SourceFile[], isFound: (node: ts.Node) => boolean): string[] =>
  files.flatMap((file) =>
    nodesOf(file.tree)
      .filter(isFound)
      .map((node) => `${place(file, node)} ${node.getText()}`),
  );

describe("production code", () => {
  const files = productionFiles.filter((file) => !isGenerated(file));

  test("has no cast, no non-null assertion and no any, but those with a reason", () => {
    expect(
      places(
        files.filter(({ path }) => !(path in casts)),
        (node) => isCast(node) || isAny(node),
      ),
    ).toEqual([]);
  });

  test("silences neither the compiler nor the linter without saying why", () => {
    const silenced = files.flatMap((file) =>
      file.tree.text
        .split("\n")
        .map((text, index) => ({ text, where: `${file.path}:${index + 1}` }))
        .filter(({ text }) => /@ts-(ignore|nocheck|expect-error)\s*$|biome-ignore[^:]*:?\s*$/.test(text))
        .map(({ where }) => where),
    );
    expect(silenced).toEqual([]);
  });
});

describe("every file", () => {
  test(`has at most ${maximumLines} lines, or a reason in the table`, () => {
    const long = sourceFiles.filter(({ lines, path }) => lines > maximumLines && !(path in longFiles));
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  test("of a table here still needs its entry", () => {
    const stillLong = sourceFiles.filter(({ lines }) => lines > maximumLines).map(({ path }) => path);
    expect(Object.keys(longFiles).filter((path) => !stillLong.includes(path))).toEqual([]);
    const stillCasts = productionFiles
      .filter(({ tree }) => nodesOf(tree).some(isCast))
      .map(({ path }) => path);
    expect(Object.keys(casts).filter((path) => !stillCasts.includes(path))).toEqual([]);
  });
});

describe("tests", () => {
  test("never mock our own modules: what is faked comes in as an argument", () => {
    const isMock = (node: ts.Node): boolean =>
      ts.isCallExpression(node) &&
      /^vi\.(mock|doMock|importMock)$/.test(node.expression.getText()) &&
      /^["'`](\.|@angkor\/)|^import\(["'](\.|@angkor\/)/.test(node.arguments[0]?.getText() ?? "");
    expect(
      places(
        sourceFiles.filter(({ isTest }) => isTest),
        isMock,
      ),
    ).toEqual([]);
  });

  test("are never left out in silence, nor run alone", () => {
    const isFocused = (node: ts.Node): boolean =>
      ts.isPropertyAccessExpression(node) &&
      (/^(test|it|describe)\.only$/.test(node.getText()) ||
        /^(test|it|describe)\.skip$/.test(node.getText()));
    expect(
      places(
        sourceFiles.filter(({ isTest }) => isTest),
        isFocused,
      ),
    ).toEqual([]);
  });
});
