import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import ts from "typescript";

const definesFunction = (initializer: ts.Expression): boolean =>
  ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer);

/** What the constants of a module stand for, from the last to the first; esbuild knows functions to be harmless. */
const definitionsOf = (tree: ts.SourceFile): readonly ts.Expression[] =>
  tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer !== undefined && !definesFunction(initializer)
        ? [initializer]
        : [],
    )
    .toReversed();

const asPure = (source: string, path: string): string => {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  let text = source;
  for (const definition of definitionsOf(tree)) {
    const [start, end] = [definition.getStart(tree), definition.end];
    text = `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`;
  }
  return text;
};

/**
 * Lets esbuild leave out constants of our own modules that a function does not use. It cannot tell by itself that
 * making a schema, by a chain of calls, has no effect but the schema; in our modules no definition has another.
 */
export const leaveOutUnusedDefinitions = (): Plugin => {
  const pure = new Map<string, Promise<string>>();
  return {
    name: "leave-out-unused-definitions",
    setup: (build) => {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path.includes("node_modules")) return undefined;
        const contents = pure.get(path) ?? readFile(path, "utf8").then((source) => asPure(source, path));
        pure.set(path, contents);
        return { contents: await contents, loader: "ts" };
      });
    },
  };
};
