import { join } from "node:path";
import { build } from "esbuild";
import { projectRoot } from "../../infra/constructs/project.ts";

/** The entry of a function of ours. */
export const functionEntry = (name: string): string => join(projectRoot, "functions", name, "entry.ts");

/**
 * Bundles as `NodejsFunction` does when it is told nothing but to bundle the SDK and to minify: esbuild's own choices
 * for Node. `nodePaths` tells where packages lie that are not the project's.
 */
export const buildByDefault = async (
  entry: string,
  outfile: string,
  nodePaths: readonly string[] = [],
): Promise<string> => {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "cjs",
    logLevel: "error",
    minify: true,
    nodePaths: [...nodePaths],
    platform: "node",
    target: "node24",
  });
  return outfile;
};
