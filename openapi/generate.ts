/**
 * Writes the OpenAPI document and the client's types from the registry: `npm run openapi`.
 * With `--check` it writes nothing and fails when what is committed differs.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { firstDifference } from "./first-difference.ts";
import { generatedFiles } from "./generated-files.ts";

const root = resolve(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");

let drifted = 0;
for (const { path, content } of await generatedFiles()) {
  const file = resolve(root, path);
  const committed = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (committed === content) {
    console.log(`unchanged  ${path}`);
  } else if (isCheck) {
    drifted += 1;
    console.error(`drifted    ${path}\n${firstDifference(committed, content)}`);
  } else {
    writeFileSync(file, content);
    console.log(`written    ${path} (${(Buffer.byteLength(content) / 1024).toFixed(1)} KiB)`);
  }
}

if (drifted > 0) {
  console.error(
    "\nThe contract has changed since these files were generated: run `npm run openapi` and commit.",
  );
  process.exitCode = 1;
}
