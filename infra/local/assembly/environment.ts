import { isRecord } from "../json.ts";
import type { SynthesisedFunction } from "./synthesised-app.ts";

export type Environment = Readonly<Record<string, string>>;

/**
 * A function's environment on one machine: its variables from the template, with references to the table resolved,
 * and what only this machine knows (`ours`) in the place of the same variable.
 * @throws Error for a reference that means nothing here, so that no function runs with a guess.
 */
export const environmentOf = (
  { logicalId, environment, directory }: SynthesisedFunction,
  table: { readonly logicalId: string; readonly name: string },
  ours: Environment,
): Environment => {
  const resolved = Object.entries(environment)
    .filter(([name]) => !(name in ours))
    .map(([name, value]) => {
      if (typeof value === "string") return [name, value] as const;
      if (isRecord(value) && value["Ref"] === table.logicalId) return [name, table.name] as const;
      throw new Error(`${logicalId}: one machine has nothing for ${name} (${JSON.stringify(value)})`);
    });
  return {
    ...Object.fromEntries(resolved),
    ...ours,
    AWS_LAMBDA_FUNCTION_NAME: logicalId,
    LAMBDA_TASK_ROOT: directory,
  };
};
