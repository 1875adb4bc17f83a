import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build, type Metafile } from "esbuild";
import { entryOf, projectRoot } from "../constructs/project.ts";
import { leanOwnModules } from "./own-modules.ts";
import { replaceModules } from "./replacements.ts";
import { writeApiDescriptionFiles } from "./write-api-description-files.ts";
import { writeDrawingFiles } from "./write-drawing-files.ts";

/** The code of one function as it is deployed. */
export interface Bundle {
  readonly directory: string;
  /** The files that went in: https://esbuild.github.io/api/#metafile. */
  readonly inputs: Metafile["outputs"][string]["inputs"];
}

export type Bundles = ReadonlyMap<string, Bundle>;

/** What else lies beside a function's code. */
const moreFiles: Readonly<Record<string, (directory: string) => Promise<void>>> = {
  "api-description": writeApiDescriptionFiles,
  "report-documents": writeDrawingFiles,
};

/** One build for all: what several functions use is read once. */
const buildAll = async (names: readonly string[], parent: string): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, entryOf(name)])),
    outdir: parent,
    bundle: true,
    format: "cjs",
    legalComments: "none",
    logLevel: "error",
    // What a stand-in lacks.
    logOverride: { "import-is-undefined": "error" },
    mainFields: ["module", "main"],
    metafile: true,
    minify: true,
    platform: "node",
    plugins: [replaceModules, leanOwnModules],
    // A built-in module is there at once; `import()` would only put it off.
    supported: { "dynamic-import": false },
    target: "node24",
  });
  return metafile;
};

/** esbuild escapes what is not ASCII, but for regular expressions: an escape means the same there. */
const inOneByteCharacters = async (file: string): Promise<void> => {
  const code = await readFile(file, "utf8");
  if (!/[^\0-\x7f]/.test(code)) return;
  const escaped = code.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  await writeFile(file, escaped);
};

/** Bundles every folder of `functions/` that has an entry into a folder of its own below `parent`. */
const bundleFunctions = async (parent: string): Promise<Bundles> => {
  const names = (await readdir(join(projectRoot, "functions"))).filter((name) => existsSync(entryOf(name)));
  const { outputs } = await buildAll(names, parent);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Bundle]> => {
        const directory = join(parent, name);
        const file = join(directory, "index.js");
        await inOneByteCharacters(file);
        await moreFiles[name]?.(directory);
        return [name, { directory, inputs: outputs[relative(projectRoot, file)]?.inputs ?? {} }];
      }),
    ),
  );
};

/** Hands bundles to `use`, which copies what it keeps, and removes them. */
export const withBundles = async <Result>(
  use: (bundles: Bundles) => Result | Promise<Result>,
): Promise<Result> => {
  const parent = await mkdtemp(join(tmpdir(), "angkor-bundles-"));
  try {
    return await use(await bundleFunctions(parent));
  } finally {
    // Where one could not be bundled, others may still be written.
    await rm(parent, { recursive: true, force: true, maxRetries: 5 });
  }
};
