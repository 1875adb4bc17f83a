import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../infra/constructs/project.ts";
import { ensureSynthesised } from "../../infra/local/assembly/ensure-synthesised.ts";
import { readSynthesisedApp } from "../../infra/local/assembly/synthesised-app.ts";

export interface DeployedFunction {
  /** Its folder in `functions/`. */
  readonly name: string;
  readonly entry: string;
  /** The bundle that would be deployed. */
  readonly bundle: string;
}

const folders = (): readonly string[] =>
  readdirSync(join(projectRoot, "functions")).filter((name) =>
    existsSync(join(projectRoot, "functions", name, "entry.ts")),
  );

/** Every function of the synthesised stack: its logical id holds the name of its folder without hyphens. */
export const deployedFunctions = async (): Promise<readonly DeployedFunction[]> => {
  const app = await readSynthesisedApp(await ensureSynthesised());
  return folders().map((name) => {
    const [found, ...others] = [...app.functions.values()].filter(({ logicalId }) =>
      logicalId.includes(name.replaceAll("-", "")),
    );
    if (found === undefined || others.length > 0) throw new Error(`functions/${name} is not one function`);
    return {
      name,
      entry: join(projectRoot, "functions", name, "entry.ts"),
      bundle: join(found.directory, `${found.handler.split(".")[0]}.js`),
    };
  });
};
