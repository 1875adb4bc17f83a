import type { Operation } from "@angkor/contract";
import type { OpenAPIObject, PathsObject, SchemaObject } from "openapi3-ts/oas31";
import { operationObject } from "./operation.ts";
import { problemExamples, problemResponses, problemTypes } from "./problems.ts";
import { type SchemaCollection, schemaCollection } from "./schemas.ts";
import { fixedComponents, info, problemSchemas, servers, tags } from "./service.ts";

type Responses = ReturnType<typeof problemResponses>;

const paths = (
  operations: readonly Operation[],
  schemas: SchemaCollection,
  responses: Responses,
): PathsObject => {
  const byPath: PathsObject = {};
  for (const operation of operations)
    byPath[operation.path] = {
      ...byPath[operation.path],
      [operation.method]: operationObject(operation, schemas, responses.of(operation)),
    };
  return byPath;
};

const sorted = (schemas: Record<string, SchemaObject>): Record<string, SchemaObject> =>
  Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1)));

const refuseUndescribedTags = (operations: readonly Operation[]): void => {
  const described = new Set(tags.map(({ name }) => name));
  for (const { tag, operationId } of operations)
    if (!described.has(tag))
      throw new Error(`${operationId} has the tag "${tag}", which service.ts does not describe.`);
};

/** The OpenAPI 3.1 document of a registry. Throws where the registry cannot be described. */
export const openApiDocument = (operations: readonly Operation[]): OpenAPIObject => {
  refuseUndescribedTags(operations);
  const schemas = schemaCollection();
  const responses = problemResponses(operations);
  const described = paths(operations, schemas, responses);
  return {
    openapi: "3.1.0",
    info,
    servers,
    tags,
    paths: described,
    components: {
      ...fixedComponents,
      schemas: sorted({ ...schemas.components(), ...problemSchemas(problemTypes(operations)) }),
      responses: responses.components,
      examples: problemExamples(operations),
    },
  };
};
