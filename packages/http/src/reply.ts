import type { Operation } from "@angkor/contract";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { stringify } from "csv-stringify/sync";
import type * as z from "zod";
import { problem } from "./problem.ts";
import { etagOf, header } from "./request.ts";

/** What a use case answers: a body with the version its ETag tells, or the answer to the same request before. */
export type Reply<Body> =
  | { readonly body: Body; readonly version?: number }
  | { readonly repeated: { readonly status: number; readonly body: string; readonly etag?: string } };

/** The body type that an operation's response schema describes. */
export type ResponseBody<Op extends Operation> = z.input<Op["response"]["body"]>;

const securityHeaders = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  vary: "accept, authorization",
} as const;

export const jsonReply = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  type = "application/json",
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { "content-type": type, ...securityHeaders, ...headers },
  body,
});

/** `text/csv` when the caller prefers it and the operation offers it, else JSON; 406 for anything else. */
export const wantsCsv = (operation: Operation, event: APIGatewayProxyEventV2): boolean => {
  const accept = header(event, "accept");
  if (accept === undefined) return false;
  const types = accept.split(",").map((part) => part.split(";")[0]?.trim().toLowerCase());
  for (const type of types) {
    if (
      type === "application/json" ||
      type === "application/*" ||
      type === "*/*" ||
      type === "application/problem+json"
    )
      return false;
    if (operation.csv !== undefined && (type === "text/csv" || type === "text/*")) return true;
  }
  throw problem(
    "not-acceptable",
    `This is answered as application/json${operation.csv ? " or text/csv" : ""}.`,
  );
};

/** The rows of a list or report as CSV (RFC 4180), nested fields by dotted names, formulas made harmless. */
export const csvReply = (operation: Operation, body: unknown): APIGatewayProxyStructuredResultV2 => {
  const rows: unknown = Reflect.get(Object(body), operation.csv ?? "items");
  const records = (Array.isArray(rows) ? rows : []).map((row: unknown) => flatten(row));
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const next: unknown = Reflect.get(Object(body), "nextCursor");
  return {
    statusCode: 200,
    headers: {
      "content-type": "text/csv; charset=utf-8",
      ...securityHeaders,
      ...(typeof next === "string" && { "x-next-cursor": next }),
    },
    body: stringify(records, { header: true, columns, escape_formulas: true, record_delimiter: "\r\n" }),
  };
};

const flatten = (value: unknown, prefix = ""): Record<string, string> => {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object") return { [prefix]: String(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, member]) =>
      flatten(member, prefix === "" ? name : `${prefix}.${name}`),
    ),
  );
};

export const etagHeader = (operation: Operation, version: number | undefined): Record<string, string> =>
  operation.response.etag && version !== undefined ? { etag: etagOf(version) } : {};
