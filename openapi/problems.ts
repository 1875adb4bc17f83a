import {
  commonProblems,
  type Operation,
  type ProblemCode,
  problemCatalogue,
  problemType,
} from "@angkor/contract";
import type { ExampleObject, HeadersObject, ReferenceObject, ResponseObject } from "openapi3-ts/oas31";

type ResponsesByStatus = Record<string, ResponseObject | ReferenceObject>;

/** Details in the examples of problems whose title alone does not show what a caller gets to read. */
const faults: Partial<Record<ProblemCode, readonly { pointer: string; detail: string }[]>> = {
  "request-invalid": [
    { pointer: "/currency", detail: "There is no ISO 4217 currency with this code." },
    { pointer: "/period", detail: "The first year lies after the last." },
  ],
};

/** Every problem that an operation can answer: what it declares, and what follows from what it takes. */
export const problemsOf = (operation: Operation): readonly ProblemCode[] => [
  ...new Set([...commonProblems(operation), ...operation.problems]),
];

/** Raised before any operation is found, so that no operation declares it. */
const routingProblem: ProblemCode = "route-not-found";

/** The types of every problem that the service can answer. */
export const problemTypes = (operations: readonly Operation[]): readonly string[] =>
  [...new Set([...operations.flatMap(problemsOf), routingProblem])].sort().map(problemType);

const problemExample = (code: ProblemCode): ExampleObject => {
  const { title, status } = problemCatalogue[code];
  const errors = faults[code];
  return {
    summary: title,
    value: {
      type: problemType(code),
      title,
      status,
      detail: `${title}.`,
      instance: "urn:angkor:request:K2xV7hYzjoEEJ9Q=",
      ...(errors ? { errors } : {}),
    },
  };
};

/** One named example for each problem that an operation can answer. */
export const problemExamples = (operations: readonly Operation[]): Record<string, ExampleObject> =>
  Object.fromEntries(
    [...new Set(operations.flatMap(problemsOf))].sort().map((code) => [code, problemExample(code)]),
  );

const byStatus = (codes: readonly ProblemCode[]): ReadonlyMap<string, readonly ProblemCode[]> => {
  const groups = new Map<string, ProblemCode[]>();
  for (const code of codes) {
    const status = String(problemCatalogue[code].status);
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
};

/** What a status brings beside its problem document. */
const headersOf: Readonly<Record<string, HeadersObject>> = {
  "401": { "WWW-Authenticate": { $ref: "#/components/headers/WwwAuthenticate" } },
  "503": { "Retry-After": { $ref: "#/components/headers/RetryAfter" } },
};

const problemResponse = (status: string, codes: readonly ProblemCode[]): ResponseObject => ({
  description: codes.map((code) => `${problemCatalogue[code].title} (\`${code}\`).`).join(" "),
  ...(headersOf[status] ? { headers: headersOf[status] } : {}),
  content: {
    "application/problem+json": {
      schema: { $ref: "#/components/schemas/Problem" },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

const pascalCase = (code: string): string =>
  code
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

const responseName = (codes: readonly ProblemCode[]): string => codes.map(pascalCase).join("Or");

/**
 * The answers of problems, by status. What many operations share is a component, so that the document stays small
 * enough to be bundled.
 */
export const problemResponses = (operations: readonly Operation[]) => {
  const uses = new Map<string, number>();
  const groupsOf = (operation: Operation) => [...byStatus(problemsOf(operation))];
  for (const [, codes] of operations.flatMap(groupsOf))
    uses.set(responseName(codes), (uses.get(responseName(codes)) ?? 0) + 1);

  const components: Record<string, ResponseObject> = {};
  const responseFor = (status: string, codes: readonly ProblemCode[]): ResponseObject | ReferenceObject => {
    const name = responseName(codes);
    if (uses.get(name) === 1) return problemResponse(status, codes);
    components[name] = problemResponse(status, codes);
    return { $ref: `#/components/responses/${name}` };
  };

  return {
    components,
    of: (operation: Operation): ResponsesByStatus =>
      Object.fromEntries(groupsOf(operation).map(([status, codes]) => [status, responseFor(status, codes)])),
  };
};
