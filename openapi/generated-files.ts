import { registry } from "@angkor/contract/registry";
import openapiTypescript, { astToString } from "openapi-typescript";
import { stringify } from "yaml";
import { openApiDocument } from "./document.ts";

export interface GeneratedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly content: string;
}

const notice = "Generated from packages/contract by `npm run openapi`. Change it there.";

/** Whole examples of bodies would be half of the client's types; those of single fields stay. */
const withoutExamples = (json: string): string =>
  JSON.stringify(JSON.parse(json, (name, value: unknown) => (name === "example" ? undefined : value)));

/** Everything that is generated from the registry and committed. */
export const generatedFiles = async (): Promise<readonly GeneratedFile[]> => {
  const document = openApiDocument(registry);
  const json = JSON.stringify(document);
  // With its own options, as everyone else will run it.
  const types = await openapiTypescript(withoutExamples(json));
  return [
    {
      path: "openapi/openapi.yaml",
      content: `# ${notice}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 110 })}`,
    },
    { path: "openapi/openapi.json", content: `${json}\n` },
    { path: "packages/client/src/schema.ts", content: `// ${notice}\n\n${astToString(types)}` },
  ];
};
