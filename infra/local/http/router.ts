import type { Received, Reply } from "./messages.ts";

export type PathParameters = Readonly<Record<string, string>>;

/** One method of one path, such as `GET /pledges/{id}`. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly answer: (request: Received, parameters: PathParameters) => Promise<Reply>;
}

export type Match =
  | { readonly kind: "found"; readonly endpoint: Endpoint; readonly parameters: PathParameters }
  | { readonly kind: "other-methods"; readonly allow: readonly string[] }
  | { readonly kind: "malformed" }
  | { readonly kind: "unknown" };

interface PathTemplate {
  readonly segments: readonly string[];
  readonly endpoints: readonly Endpoint[];
}

const isParameter = (segment: string): boolean => segment.startsWith("{");

const matches = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length &&
  template.every((segment, index) =>
    isParameter(segment) ? segments[index] !== "" : segment === segments[index],
  );

const parametersOf = (template: readonly string[], segments: readonly string[]): PathParameters =>
  Object.fromEntries(
    template.flatMap((segment, index) =>
      isParameter(segment) ? [[segment.slice(1, -1), decodeURIComponent(segments[index] ?? "")]] : [],
    ),
  );

/** Fixed segments before parameters, from the left: the order in which an HTTP API chooses among paths of one length. */
const byPrecedence = (one: PathTemplate, other: PathTemplate): number => {
  if (one.segments.length !== other.segments.length) return one.segments.length - other.segments.length;
  for (const [index, segment] of one.segments.entries()) {
    const difference = Number(isParameter(segment)) - Number(isParameter(other.segments[index] ?? ""));
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Finds the endpoint of a request. A HEAD is a GET without its body. */
export const makeRouter = (endpoints: readonly Endpoint[]) => {
  const templates = [...Map.groupBy(endpoints, ({ path }) => path)]
    .map(([path, of]) => ({ segments: path.split("/"), endpoints: of }))
    .toSorted(byPrecedence);

  return (method: string, path: string): Match => {
    const segments = path.split("/");
    const template = templates.find((candidate) => matches(candidate.segments, segments));
    if (template === undefined) return { kind: "unknown" };
    const wanted = method === "HEAD" ? "GET" : method;
    const endpoint = template.endpoints.find((candidate) => candidate.method === wanted);
    if (endpoint === undefined) {
      const known = template.endpoints.map((candidate) => candidate.method);
      return {
        kind: "other-methods",
        allow: [...known, ...(known.includes("GET") ? ["HEAD"] : []), "OPTIONS"],
      };
    }
    try {
      return { kind: "found", endpoint, parameters: parametersOf(template.segments, segments) };
    } catch {
      return { kind: "malformed" };
    }
  };
};
