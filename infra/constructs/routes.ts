import type { FunctionName, Method, Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";

/** A route of the API. Those of the registry are operations; the others serve the pages that show it. */
export interface Route {
  /** The operation's own name, also that of its alarm. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly function: FunctionName;
}

const operations: readonly Operation[] = registry;

/** Routes beside the operations: the page that shows the API description, and its files. */
export const extraRoutes = [
  { name: "showApiReference", method: "get", path: "/docs", function: "api-description" },
  { name: "getApiReferenceFile", method: "get", path: "/docs/{file}", function: "api-description" },
] as const satisfies readonly Route[];

export const routes: readonly Route[] = [
  ...operations.map(({ operationId, method, path, function: name }) => ({
    name: operationId,
    method,
    path,
    function: name,
  })),
  ...extraRoutes,
];

export const operationsOf = (name: FunctionName): readonly Operation[] =>
  operations.filter((operation) => operation.function === name);

/** The functions that have an operation, each once, in the registry's order. */
export const functionNames: readonly FunctionName[] = [
  ...new Set(operations.map((operation) => operation.function)),
];
