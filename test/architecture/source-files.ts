import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

export const projectRoot = join(import.meta.dirname, "../..");

/** One `import`, `export ... from` or `import()` of a file. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** What stands between `import` and `from`: `* as z`, `{ z }`, `type { Money }`. Empty for `import()`. */
  readonly clause: string;
}

export interface SourceFile {
  /** From the root of the project, such as `packages/domain/src/index.ts`. */
  readonly path: string;
  /** The part of the project that it belongs to, such as `packages/domain`. */
  readonly part: string;
  readonly isTest: boolean;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

const notSource = new Set(["node_modules", "cdk.out", ".tsbuild", ".data"]);

const filesBelow = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notSource.has(entry.name) ? [] : filesBelow(path);
    return /\.(ts|tsx|mts)$/.test(entry.name) ? [path] : [];
  });
};

/** The parts of the project that have a `tsconfig.json` of their own. */
export const parts: readonly string[] = [
  ...readdirSync(join(projectRoot, "packages")).map((name) => `packages/${name}`),
  "functions",
  "infra",
  "openapi",
  "test",
].filter((part) => existsSync(join(projectRoot, part, "tsconfig.json")));

const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

/** Every node of a tree, in the order of the text. */
export const nodesOf = (root: ts.Node): ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  return found;
};

/** `packages/domain/src/index.ts:12`, as editors read it. */
export const place = (file: SourceFile, node: ts.Node): string => `${file.path}:${lineOf(file.tree, node)}`;

const importOf = (tree: ts.SourceFile, node: ts.Node): Import[] => {
  const line = lineOf(tree, node);
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return [{ specifier: node.moduleSpecifier.text, line, clause: node.importClause?.getText(tree) ?? "" }];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return [{ specifier: node.moduleSpecifier.text, line, clause: node.exportClause?.getText(tree) ?? "*" }];
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return [{ specifier: node.argument.literal.text, line, clause: "" }];
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [];
  const [argument] = node.arguments;
  return argument && ts.isStringLiteral(argument) ? [{ specifier: argument.text, line, clause: "" }] : [];
};

const read = (absolute: string, part: string): SourceFile => {
  const text = readFileSync(absolute, "utf8");
  const tree = ts.createSourceFile(absolute, text, ts.ScriptTarget.Latest, true);
  const path = relative(projectRoot, absolute);
  return {
    path,
    part,
    isTest: part === "test" || path.startsWith(`${part}/test/`),
    lines: text.trimEnd().split("\n").length,
    imports: nodesOf(tree).flatMap((node) => importOf(tree, node)),
    tree,
  };
};

/** Every TypeScript file of the project, parsed. */
export const sourceFiles: readonly SourceFile[] = parts.flatMap((part) =>
  filesBelow(join(projectRoot, part)).map((file) => read(file, part)),
);

/** What is deployed, run or generated with; not the tests. */
export const productionFiles: readonly SourceFile[] = sourceFiles.filter(({ isTest }) => !isTest);

/** `@scope/name/deep/path` as `@scope/name`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** The file that a relative import means, from the root of the project. */
export const targetOf = (file: SourceFile, specifier: string): string =>
  relative(projectRoot, join(projectRoot, dirname(file.path), specifier));
