import { documentFormats, documentKeepers, type Operation } from "@angkor/contract";
import { DocumentJobSchema } from "@angkor/contract/schemas/document-job";
import type {
  HeadersObject,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "openapi3-ts/oas31";
import type * as z from "zod";
import type { SchemaCollection } from "./schemas.ts";
import { securityScheme } from "./service.ts";

const describe = ({ description, roles }: Operation): string =>
  `${description}\n\n${roles ? `Roles: ${roles.map((role) => `\`${role}\``).join(", ")}.` : "Anyone may call it."}`;

/** A property's own description, or that of the named schema it refers to. */
const descriptionOf = (
  schema: SchemaObject | ReferenceObject,
  schemas: SchemaCollection,
): string | undefined =>
  schema.description ?? schemas.components()[schema.$ref?.split("/").at(-1) ?? ""]?.description;

const parameterExample = (schema: SchemaObject | ReferenceObject, text: string): string | number =>
  "type" in schema && schema.type === "integer" ? Number(text) : text;

const parameters = (
  place: "path" | "query",
  source: z.ZodType | undefined,
  schemas: SchemaCollection,
  examples: URLSearchParams,
): ParameterObject[] => {
  if (!source) return [];
  const { properties = {}, required = [] } = schemas.convert(source, "input");
  return Object.entries(properties).map(([name, schema]) => {
    const description = descriptionOf(schema, schemas);
    const example = examples.get(name);
    return {
      name,
      in: place,
      ...(description ? { description } : {}),
      required: required.includes(name),
      schema,
      ...(example === null ? {} : { example: parameterExample(schema, example) }),
    };
  });
};

const allParameters = (
  { request, ifMatch, idempotent, conditional, documents, function: keeper, example }: Operation,
  schemas: SchemaCollection,
): (ParameterObject | ReferenceObject)[] => [
  ...parameters("path", request.params, schemas, new URLSearchParams()),
  ...parameters("query", request.query, schemas, new URLSearchParams(example.query)),
  ...(ifMatch
    ? [{ $ref: `#/components/parameters/${ifMatch === "required" ? "IfMatch" : "IfMatchToReplace"}` }]
    : []),
  ...(conditional ? [{ $ref: "#/components/parameters/IfNoneMatch" }] : []),
  ...(idempotent ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
  ...(documents && documentKeepers.includes(keeper) ? [{ $ref: "#/components/parameters/Prefer" }] : []),
];

const requestBody = (
  { request, example }: Operation,
  schemas: SchemaCollection,
): RequestBodyObject | undefined => {
  if (request.file !== undefined)
    return { required: true, content: { [documentFormats[request.file]]: { schema: binary } } };
  return (
    request.body && {
      required: true,
      content: {
        "application/json": { schema: schemas.convert(request.body, "input"), example: example.request },
      },
    }
  );
};

/** A file, whatever is in it. */
const binary: SchemaObject = { type: "string", format: "binary" };

const csv = (rows: string): MediaTypeObject => ({
  schema: {
    type: "string",
    description: `The rows of \`${rows}\` (RFC 4180) under a line of column names; nested fields have dotted names.`,
  },
});

const isPaged = ({ request }: Operation, schemas: SchemaCollection): boolean =>
  request.query !== undefined && "cursor" in (schemas.convert(request.query, "input").properties ?? {});

const successHeaders = (operation: Operation, schemas: SchemaCollection): HeadersObject => ({
  ...(operation.response.etag || operation.conditional
    ? { ETag: { $ref: "#/components/headers/ETag" } }
    : {}),
  ...(operation.idempotent
    ? { "Idempotency-Replayed": { $ref: "#/components/headers/IdempotencyReplayed" } }
    : {}),
  ...(operation.csv && isPaged(operation, schemas)
    ? { "X-Next-Cursor": { $ref: "#/components/headers/NextCursor" } }
    : {}),
});

/** Not where it answers nothing but documents. */
const answersJson = ({ response }: Operation): boolean => response.body.def.type !== "never";

const success = (operation: Operation, schemas: SchemaCollection): ResponseObject => {
  const { response, csv: rows, example } = operation;
  const headers = successHeaders(operation, schemas);
  return {
    description: response.status === 201 ? "Created." : "Done.",
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    content: {
      ...(answersJson(operation) && {
        "application/json": { schema: schemas.convert(response.body, "output"), example: example.response },
      }),
      ...(rows ? { "text/csv": csv(rows) } : {}),
      ...Object.fromEntries(
        (operation.documents ?? []).map((format) => [documentFormats[format], { schema: binary }]),
      ),
    },
  };
};

/** A document that is made beside its request, or that no answer holds. */
const jobAnswer = (schemas: SchemaCollection): ResponseObject => ({
  description:
    "It is made beside the request, or is too large for an answer: its job tells where to fetch it.",
  headers: { Location: { $ref: "#/components/headers/JobLocation" } },
  content: { "application/json": { schema: schemas.convert(DocumentJobSchema, "output") } },
});

/** One operation of the registry as OpenAPI; `problems` are its answers that are not a success. */
export const operationObject = (
  operation: Operation,
  schemas: SchemaCollection,
  problems: Record<string, ResponseObject | ReferenceObject>,
): OperationObject => {
  const body = requestBody(operation, schemas);
  return {
    operationId: operation.operationId,
    tags: [operation.tag],
    summary: operation.summary,
    description: describe(operation),
    ...(operation.roles ? { "x-roles": [...operation.roles] } : {}),
    security: operation.roles ? [{ [securityScheme]: [] }] : [{}, { [securityScheme]: [] }],
    parameters: allParameters(operation, schemas),
    ...(body ? { requestBody: body } : {}),
    responses: {
      [operation.response.status]: success(operation, schemas),
      ...(operation.documents && documentKeepers.includes(operation.function)
        ? { 202: jobAnswer(schemas) }
        : {}),
      ...(operation.conditional ? { 304: { description: "Nothing newer has come." } } : {}),
      ...problems,
    },
  };
};
