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

/** A logical id is the names of the constructs around the function, its own without hyphens, and a hash. */
const isNamed = (logicalId: string, name: string): boolean =>
  new RegExp(`^(?:[A-Z][A-Za-z]*)?${name.replaceAll("-", "")}[0-9A-F]{8}$`).test(logicalId);

/** Every function of the synthesised stack. */
export const deployedFunctions = async (): Promise<readonly DeployedFunction[]> => {
  const app = await readSynthesisedApp(await ensureSynthesised());
  return folders().map((name) => {
    const [found, ...others] = [...app.functions.values()].filter(({ logicalId }) =>
      isNamed(logicalId, name),
    );
    if (found === undefined || others.length > 0) throw new Error(`functions/${name} is not one function`);
    return {
      name,
      entry: join(projectRoot, "functions", name, "entry.ts"),
      bundle: join(found.directory, `${found.handler.split(".")[0]}.js`),
    };
  });
};
