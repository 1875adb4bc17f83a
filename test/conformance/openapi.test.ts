import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commonProblems, documentKeepers, type Operation, problemCatalogue } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import type { OperationObject, ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openApiDocument } from "../../openapi/document.ts";
import { firstDifference } from "../../openapi/first-difference.ts";
import { generatedFiles } from "../../openapi/generated-files.ts";
import { projectRoot, repeated } from "./project.ts";

const operations: readonly Operation[] = registry;
const document = openApiDocument(registry);
const schemas = document.components?.schemas ?? {};

const described = (operation: Operation): OperationObject => {
  const found = document.paths?.[operation.path]?.[operation.method];
  if (!found) throw new Error(`${operation.operationId} is not described.`);
  return found;
};

const generated = await generatedFiles();

describe("what is committed", () => {
  test.each(generated)("$path is what the registry generates", ({ path, content }) => {
    const committed = readFileSync(join(projectRoot, path), "utf8");
    expect(firstDifference(committed, content), "run `npm run openapi` and commit").toBe("");
  });

  test("is one document, as YAML for people and as JSON for programs", () => {
    const yaml: unknown = parse(readFileSync(join(projectRoot, "openapi/openapi.yaml"), "utf8"));
    const json: unknown = JSON.parse(readFileSync(join(projectRoot, "openapi/openapi.json"), "utf8"));
    expect(yaml).toEqual(json);
  });
});

describe("the document", () => {
  test("describes every operation of the registry and no other", () => {
    const ids = Object.values(document.paths ?? {}).flatMap(({ get, put, post }) =>
      [get, put, post].flatMap((operation) => operation?.operationId ?? []),
    );
    expect(repeated(ids)).toEqual([]);
    expect(ids.sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
  });

  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    "%s tells every answer that it can give",
    (_, operation) => {
      const codes = [...commonProblems(operation), ...operation.problems];
      const isKept = operation.documents && documentKeepers.includes(operation.function);
      const statuses = [
        operation.response.status,
        ...(isKept ? [202] : []),
        ...(operation.conditional ? [304] : []),
        ...codes.map((code) => problemCatalogue[code].status),
      ];
      expect(Object.keys(described(operation).responses ?? {}).sort()).toEqual(
        [...new Set(statuses)].sort().map(String),
      );
    },
  );

  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    "%s tells who may call it",
    (_, operation) => {
      const { security, description, "x-roles": roles } = described(operation);
      expect(roles).toEqual(operation.roles);
      expect(security?.some((requirement) => Object.keys(requirement).length === 0)).toBe(!operation.roles);
      for (const role of operation.roles ?? []) expect(description).toContain(`\`${role}\``);
    },
  );
});

/** Properties whose name says all that there is to say, wherever they stand. */
const selfEvident = new Set(["description", "id", "name", "reason", "status", "title", "type"]);

const isDocumented = (schema: SchemaObject | ReferenceObject): boolean => {
  if (schema.description) return true;
  if (schema.$ref) return isDocumented(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  return "items" in schema && schema.items !== undefined && isDocumented(schema.items);
};

const undocumented = (schema: SchemaObject | ReferenceObject, place: string): string[] => {
  if (!("properties" in schema || "items" in schema)) return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...(isDocumented(property) || selfEvident.has(name) ? [] : [`${place}.${name}`]),
    ...undocumented(property, `${place}.${name}`),
  ]);
  return [...own, ...(schema.items ? undocumented(schema.items, `${place}[]`) : [])];
};

describe("the schemas", () => {
  test.each(Object.entries(schemas))("%s is described, and so are its properties", (name, schema) => {
    expect(schema.description).toMatch(/^[A-Z(].*\.$/s);
    expect(undocumented(schema, name)).toEqual([]);
  });

  test("have names without the suffixes of the code", () => {
    expect(Object.keys(schemas).filter((name) => /(Schema|Dto|Item)$/.test(name))).toEqual([]);
  });
});
