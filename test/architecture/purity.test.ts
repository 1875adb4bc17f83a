import ts from "typescript";
import { describe, expect, test } from "vitest";
import { nodesOf, place, productionFiles, type SourceFile } from "./source-files.ts";

/** Reads of the clock and of chance, which come in as arguments instead. */
const impure = new Set([
  "Date.now",
  "Math.random",
  "crypto.getRandomValues",
  "crypto.randomUUID",
  "performance.now",
  "process.env",
  "process.hrtime",
]);
const impureImports = new Set(["randomBytes", "randomInt", "randomUUID", "setTimeout", "setInterval"]);

/** Chance that stays where it is, with the reason. */
const accepted: Readonly<Record<string, string>> = {
  "packages/store/src/transaction.ts":
    "Names an attempt and spreads the pauses between attempts; nothing that is recorded or answered depends on it.",
};

const isImpure = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) return impure.has(node.getText());
  if (ts.isNewExpression(node))
    return node.expression.getText() === "Date" && (node.arguments ?? []).length === 0;
  return ts.isImportSpecifier(node) && impureImports.has((node.propertyName ?? node.name).text);
};

const found = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    nodesOf(file.tree)
      .filter(isImpure)
      .map((node) => `${place(file, node)} ${node.getText()}`),
  );

describe("time, randomness and the environment", () => {
  test.each(["packages/domain", "packages/matching", "packages/contract", "packages/store"])(
    "come into %s from outside",
    (part) => {
      const files = productionFiles.filter((file) => file.part === part && !(file.path in accepted));
      expect(found(files)).toEqual([]);
    },
  );

  test("stay only where a reason is given that is still needed", () => {
    const needed = productionFiles.filter((file) => found([file]).length > 0).map(({ path }) => path);
    expect(Object.keys(accepted).filter((path) => !needed.includes(path))).toEqual([]);
  });

  test("come into functions by their composition alone", () => {
    const isWiring = ({ path }: SourceFile): boolean =>
      /^functions\/(composition|[a-z-]+\/entry)\.ts$/.test(path);
    const files = productionFiles.filter((file) => file.part === "functions" && !isWiring(file));
    expect(found(files)).toEqual([]);
  });
});
