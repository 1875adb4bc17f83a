import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the synthesised app is made of. A folder stands for every file below it. */
const files = ["package-lock.json", "cdk.json", "openapi/openapi.json"];
const folders = ["functions", "infra/bin", "infra/bundling", "infra/constructs", "infra/stacks"];
/** Packages that never reach a function: infra/test/bundles.test.ts holds that. */
const neverBundled: ReadonlySet<string> = new Set(["client", "data", "embedded-dynamodb", "web"]);

const filesBelow = async (root: string, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name));
};

const packageSources = async (root: string): Promise<readonly string[]> => {
  const names = (await readdir(join(root, "packages"))).filter((name) => !neverBundled.has(name));
  const found = names.map(async (name) => [
    join(root, "packages", name, "package.json"),
    ...(await filesBelow(root, join("packages", name, "src"))),
  ]);
  return (await Promise.all(found)).flat();
};

/** A hash of every source of the stack and its functions: the same hash, the same synthesised app. */
export const sourcesHash = async (root: string): Promise<string> => {
  const below = await Promise.all(folders.map((folder) => filesBelow(root, folder)));
  const paths = [
    ...files.map((file) => join(root, file)),
    ...below.flat(),
    ...(await packageSources(root)),
  ].toSorted();
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  const hash = createHash("sha256");
  for (const [index, path] of paths.entries()) {
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(contents[index] ?? "")
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
};
