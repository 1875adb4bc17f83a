import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureSynthesised } from "../local/assembly/ensure-synthesised.ts";
import { isRecord, type JsonRecord, list, parseJson, record, text } from "../local/json.ts";

export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly properties: JsonRecord;
  readonly whole: JsonRecord;
}

export interface Template {
  readonly resources: readonly Resource[];
  readonly outputs: JsonRecord;
  ofType(type: string): readonly Resource[];
  /** @throws Error unless there is exactly one. */
  only(type: string): Resource;
}

/** The synthesised stack. It is made once for each state of the sources, whoever asks first. */
export const readTemplate = async (): Promise<Template> =>
  templateAt(join(await ensureSynthesised(), "Angkor.template.json"));

/** The stacks inside it. */
export const readNestedTemplates = async (): Promise<readonly Template[]> => {
  const assembly = await ensureSynthesised();
  const names = (await readdir(assembly)).filter((name) => name.endsWith(".nested.template.json"));
  return Promise.all(names.map((name) => templateAt(join(assembly, name))));
};

const templateAt = async (path: string): Promise<Template> => {
  const template = record(parseJson(await readFile(path, "utf8")), path);
  const resources = Object.entries(record(template["Resources"], "Resources")).map(([id, value]) => {
    const whole = record(value, id);
    const { Properties: properties } = whole;
    return { id, type: text(whole["Type"], id), properties: isRecord(properties) ? properties : {}, whole };
  });
  const ofType = (type: string) => resources.filter((resource) => resource.type === type);
  return {
    resources,
    outputs: isRecord(template["Outputs"]) ? template["Outputs"] : {},
    ofType,
    only: (type) => {
      const [first, ...others] = ofType(type);
      if (first === undefined || others.length > 0) throw new Error(`not exactly one ${type}`);
      return first;
    },
  };
};

export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
}

const several = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

export const statementsOf = (policy: JsonRecord, at: string): readonly Statement[] =>
  list(record(policy["PolicyDocument"], at)["Statement"], at).map((statement) => {
    const found = record(statement, at);
    return { actions: several(found["Action"]).map(String), resources: several(found["Resource"]) };
  });

/** The statements of the policies that hang on a function's role. */
export const grantsOf = (template: Template, lambda: Resource): readonly Statement[] => {
  const role = text(
    list(record(lambda.properties["Role"], lambda.id)["Fn::GetAtt"], lambda.id)[0],
    lambda.id,
  );
  return template
    .ofType("AWS::IAM::Policy")
    .filter(({ properties }) => JSON.stringify(properties["Roles"]).includes(`"${role}"`))
    .flatMap(({ id, properties }) => statementsOf(properties, id));
};
