import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import ts from "typescript";

/** Puts `text` in place of what stands from `start` until `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const definesFunction = (initializer: ts.Expression): boolean =>
  ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer);

/**
 * Tells esbuild that a constant which nothing uses may be left out: it cannot know that making a schema, by a chain of
 * calls, has no effect but the schema. In our modules no definition has another.
 */
const markedPure = (tree: ts.SourceFile): readonly Edit[] =>
  tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name) || initializer === undefined || definesFunction(initializer)) return [];
      const [start, end] = [initializer.getStart(tree), initializer.end];
      return [
        { start, end: start, text: "/* @__PURE__ */ (() => (" },
        { start: end, end, text: "))()" },
      ];
    });

/** What tells people of an operation; its summary is told with a refusal too. */
const textsOfOperation = new Set(["tag", "description", "example"]);

/** What the argument of `defineOperation` holds; nothing for any other call. */
const membersOfOperation = ({ expression, arguments: [definition] }: ts.CallExpression) =>
  ts.isIdentifier(expression) &&
  expression.text === "defineOperation" &&
  definition !== undefined &&
  ts.isObjectLiteralExpression(definition)
    ? definition.properties
    : undefined;

/** The schema of `schema.meta({ ... })`, which makes a copy of it and describes the copy. */
const describedSchema = ({ expression, arguments: described }: ts.CallExpression) =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === "meta" && described.length === 1
    ? expression.expression
    : undefined;

const isText = ({ name }: ts.ObjectLiteralElementLike): boolean =>
  name !== undefined && ts.isIdentifier(name) && textsOfOperation.has(name.text);

/** Leaves out of the contract what is there for the API description alone, which is made beforehand. */
const withoutTexts = (node: ts.Node): readonly Edit[] => {
  const members = ts.isCallExpression(node) ? membersOfOperation(node) : undefined;
  if (members !== undefined) {
    return members.flatMap((member, index) => {
      const end = members[index + 1]?.pos ?? members.end;
      return isText(member) ? [{ start: member.pos, end, text: "" }] : withoutTexts(member);
    });
  }
  const schema = ts.isCallExpression(node) ? describedSchema(node) : undefined;
  if (schema !== undefined) return [...withoutTexts(schema), { start: schema.end, end: node.end, text: "" }];
  const inside: Edit[] = [];
  node.forEachChild((child) => {
    inside.push(...withoutTexts(child));
  });
  return inside;
};

const inContract = /[\\/]packages[\\/]contract[\\/]/;

/** No edit overlaps another: from the last to the first, none moves one that is still to be made. */
const lean = (source: string, path: string): string => {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  return [...(inContract.test(path) ? withoutTexts(tree) : []), ...markedPure(tree)]
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
};

/** Lets esbuild leave out what a function does not use of our own modules: docs/adr/0011. */
export const leanOwnModules: Plugin = {
  name: "lean-own-modules",
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      path.includes("node_modules")
        ? undefined
        : { contents: lean(await readFile(path, "utf8"), path), loader: "ts" },
    );
  },
};
