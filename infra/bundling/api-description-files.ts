import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Run while the function `api-description` is bundled: `node api-description-files.ts <project> <output>`.
 * Puts beside the code what it serves: the committed API description and the viewer, plain and compressed.
 */
const [projectRoot, outputDirectory] = process.argv.slice(2);
if (projectRoot === undefined || outputDirectory === undefined) {
  throw new Error("usage: api-description-files.ts <project directory> <output directory>");
}

const require = createRequire(import.meta.url);
const viewer = dirname(require.resolve("swagger-ui-dist/package.json"));
const page = join(projectRoot, "functions/api-description/page");
const docs = join(outputDirectory, "docs");

const addText = async (target: string, ...sources: readonly string[]): Promise<void> => {
  const parts = await Promise.all(sources.map((source) => readFile(source, "utf8")));
  const text = Buffer.from(parts.join("\n\n"));
  await writeFile(target, text);
  await writeFile(`${target}.gz`, gzipSync(text, { level: 9 }));
};

await mkdir(docs, { recursive: true });
await Promise.all([
  addText(join(outputDirectory, "openapi.json"), join(projectRoot, "openapi/openapi.json")),
  ...["index.html", "page.css", "show-reference.js"].map((name) =>
    addText(join(docs, name), join(page, name)),
  ),
  ...["swagger-ui.css", "swagger-ui-bundle.js"].map((name) => addText(join(docs, name), join(viewer, name))),
  addText(
    join(docs, "licenses.txt"),
    ...["NOTICE", "LICENSE", "swagger-ui-bundle.js.LICENSE.txt"].map((name) => join(viewer, name)),
  ),
  copyFile(join(viewer, "favicon-32x32.png"), join(docs, "favicon-32x32.png")),
]);
