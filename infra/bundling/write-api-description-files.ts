import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { projectRoot } from "../constructs/project.ts";

const require = createRequire(import.meta.url);
const viewer = dirname(require.resolve("swagger-ui-dist/package.json"));
const page = join(projectRoot, "functions/api-description/page");

const addText = async (target: string, ...sources: readonly string[]): Promise<void> => {
  const parts = await Promise.all(sources.map((source) => readFile(source, "utf8")));
  const text = Buffer.from(parts.join("\n\n"));
  await writeFile(target, text);
  await writeFile(`${target}.gz`, gzipSync(text, { level: 9 }));
};

/** Puts beside the code of `api-description` what it serves: the committed description and the viewer, plain and compressed. */
export const writeApiDescriptionFiles = async (directory: string): Promise<void> => {
  const docs = join(directory, "docs");
  await mkdir(docs, { recursive: true });
  await Promise.all([
    addText(join(directory, "openapi.json"), join(projectRoot, "openapi/openapi.json")),
    ...["index.html", "page.css", "show-reference.js"].map((name) =>
      addText(join(docs, name), join(page, name)),
    ),
    ...["swagger-ui.css", "swagger-ui-bundle.js"].map((name) =>
      addText(join(docs, name), join(viewer, name)),
    ),
    addText(
      join(docs, "licenses.txt"),
      ...["NOTICE", "LICENSE", "swagger-ui-bundle.js.LICENSE.txt"].map((name) => join(viewer, name)),
    ),
    copyFile(join(viewer, "favicon-32x32.png"), join(docs, "favicon-32x32.png")),
  ]);
};
