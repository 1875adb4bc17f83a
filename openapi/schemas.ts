import { isDeepStrictEqual } from "node:util";
import type { SchemaObject } from "openapi3-ts/oas31";
import * as z from "zod";

/** Whether a schema describes what callers send (defaults may be left out) or what the service answers. */
export type Direction = "input" | "output";

export interface SchemaCollection {
  /** The schema as OpenAPI 3.1; named parts of it become components. */
  readonly convert: (schema: z.ZodType, direction: Direction) => SchemaObject;
  readonly components: () => Record<string, SchemaObject>;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const isSafeLimit = (limit: unknown): boolean =>
  limit === Number.MAX_SAFE_INTEGER || limit === Number.MIN_SAFE_INTEGER;

/** `anyOf: [{ type: string, ... }, { type: null }]` as `type: [string, null]`: the same, and every tool shows it well. */
const flattenNullable = (json: JsonSchema): void => {
  const [first, second] = json.anyOf ?? [];
  if (!first || json.anyOf?.length !== 2 || second?.type !== "null" || typeof first.type !== "string") return;
  const { type, ...constraints } = first;
  delete json.anyOf;
  Object.assign(json, constraints, { type: [type, "null"] });
};

/** Leaves out what says nothing to a reader, and what would forbid a later answer a new field. */
const tidy = (schema: z.core.$ZodTypes, json: JsonSchema): void => {
  if (isSafeLimit(json.minimum)) delete json.minimum;
  if (isSafeLimit(json.maximum)) delete json.maximum;
  if (json.format === "date-time" || json.format === "uri") delete json.pattern;
  if (schema._zod.def.type === "record") delete json.propertyNames;
  const isOpen = schema._zod.def.type === "object" && schema._zod.def.catchall === undefined;
  if (isOpen) delete json.additionalProperties;
  if (json["example"] !== undefined) {
    json.examples = [json["example"]];
    delete json["example"];
  }
  flattenNullable(json);
};

const inWords = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/**
 * Defaults of bodies are told in words: openapi-typescript takes a field with the keyword `default` for one that
 * callers must send. Parameters keep the keyword, which it reads well there.
 */
const tellDefaults = (json: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): void => {
  for (const property of Object.values(json.properties ?? {})) {
    if (typeof property !== "object" || property.default === undefined) continue;
    const named = definitions[property.$ref?.split("/").at(-1) ?? ""];
    const description = property.description ?? named?.description ?? "";
    property.description = `${description} When left out: \`${inWords(property.default)}\`.`.trim();
    delete property.default;
  }
};

const isSchema = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const withComponentRefs = (json: JsonSchema): unknown =>
  JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'));

const asSchema = (json: JsonSchema | boolean | undefined, name: string): SchemaObject => {
  const schema = typeof json === "object" ? withComponentRefs(json) : undefined;
  if (!isSchema(schema)) throw new Error(`The schema ${name} cannot be written as an OpenAPI schema.`);
  return schema;
};

/** Collects the named schemas of all operations; refuses two different ones of the same name. */
export const schemaCollection = (): SchemaCollection => {
  const components = new Map<string, SchemaObject>();

  const add = (name: string, schema: SchemaObject): void => {
    const known = components.get(name);
    if (known && !isDeepStrictEqual(known, schema))
      throw new Error(
        `Two different schemas have the id "${name}", or one of them differs between requests and answers. Give each its own meta({ id }).`,
      );
    components.set(name, schema);
  };

  return {
    convert: (schema, direction) => {
      // Wrapped, because a schema with an id becomes a component only below the root.
      const { $defs = {}, properties } = z.toJSONSchema(z.object({ root: schema }), {
        target: "draft-2020-12",
        io: direction,
        override: ({ zodSchema, jsonSchema }) => tidy(zodSchema, jsonSchema),
      });
      for (const [name, definition] of Object.entries($defs)) {
        tellDefaults(definition, $defs);
        add(name, asSchema(definition, name));
      }
      return asSchema(properties?.["root"], "of an operation");
    },
    components: () => Object.fromEntries(components),
  };
};
