import { type DocumentFormat, documentFormats, type Operation } from "@angkor/contract";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type * as z from "zod";
import { csvOf } from "./csv.ts";
import { securityHeaders } from "./json-reply.ts";
import { problem } from "./problem.ts";
import { etagOf, header } from "./request.ts";

/** A document as it is handed out. */
export interface Document {
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
  /** Name of the file, without its ending, in ASCII. */
  readonly name: string;
  /** By which it is asked for again, and kept as long as it is answered unchanged. */
  readonly etag?: string;
  /** The content security policy of one that browsers show, which may do no more than this. */
  readonly policy?: string;
}

/** What a use case answers: a body with the version its ETag tells, a document, that one of an ETag is unchanged, or the answer to the same request before. */
export type Reply<Body> =
  | { readonly body: Body; readonly version?: number }
  | { readonly document: Document; readonly otherwise?: Body }
  | { readonly unchanged: string }
  | { readonly repeated: { readonly status: number; readonly body: string; readonly etag?: string } };

/** The body type that an operation's response schema describes. */
export type ResponseBody<Op extends Operation> = z.input<Op["response"]["body"]>;

const jsonTypes = new Set(["application/json", "application/problem+json", "application/*", "*/*"]);
const csvTypes = new Set(["text/csv", "text/*"]);

/** The media types of an Accept header, best first: by `q`, then as written; refused ones (`q=0`) left out. */
const accepted = (accept: string): string[] =>
  accept
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const quality = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
      return { type, quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ type }) => type);

/** `text/csv` when the caller prefers it and the operation offers it, else JSON; 406 for anything else. */
export const wantsCsv = (operation: Operation, event: APIGatewayProxyEventV2): boolean => {
  const accept = header(event, "accept")?.trim();
  if (accept === undefined || accept === "") return false;
  if (operation.documents !== undefined) {
    refuseOtherThanDocuments(operation.documents, accept);
    return false;
  }
  for (const type of accepted(accept)) {
    if (jsonTypes.has(type)) return false;
    if (operation.csv !== undefined && csvTypes.has(type)) return true;
  }
  throw problem(
    "not-acceptable",
    `This is answered as application/json${operation.csv ? " or text/csv" : ""}.`,
  );
};

/** Whether one of these media types, or of their families, is wanted. */
const takes = (accept: string, types: readonly string[]): boolean => {
  const taken = new Set(["*/*", ...types.flatMap((type) => [type, `${type.split("/")[0]}/*`])]);
  return accepted(accept).some((media) => taken.has(media));
};

/** Sooner than the document is made; which of its formats is asked for is known only then. */
const refuseOtherThanDocuments = (formats: readonly DocumentFormat[], accept: string): void => {
  const types = formats.map((format) => documentFormats[format]);
  if (takes(accept, types)) return;
  throw problem("not-acceptable", `This is answered as ${types.join(" or ")}.`);
};

/** An answer of Lambda has 6 MB at most, and bytes take a third more as text. */
const maximumDocumentBytes = 4_400_000;

/** Whether a document is more than an answer holds. */
export const isTooLarge = ({ bytes }: Document): boolean => bytes.length > maximumDocumentBytes;

/** 406 where the caller does not take a document's media type. */
export const requireAccepted = (event: APIGatewayProxyEventV2, type: string): void => {
  const accept = header(event, "accept")?.trim() ?? "";
  if (accept !== "" && !takes(accept, [type]))
    throw problem("not-acceptable", `This is answered as ${type}.`);
};

/** What a browser shows stands alone: in no frame, of no origin, and without what its policy does not name. */
const shownHeaders = (type: string, policy: string, file: string) => ({
  "content-type": `${type}; charset=utf-8`,
  "content-security-policy": `${policy}; frame-ancestors 'none'; sandbox`,
  "content-disposition": `inline; filename="${file}"`,
});

/** It may be kept, and is asked for again before it is shown. */
const keptHeaders = (etag: string) => ({ etag, "cache-control": "no-cache" });

/** Whoever has the document of this ETag has the one that would be answered. */
export const unchangedReply = (etag: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 304,
  headers: { ...securityHeaders, ...keptHeaders(etag) },
});

/** A document as a file to keep, or to show if it says under which policy, where the caller takes its media type; 406 where not. */
export const documentReply = (
  operation: Operation,
  event: APIGatewayProxyEventV2,
  { format, bytes, name, policy, etag }: Document,
): APIGatewayProxyStructuredResultV2 => {
  if (!operation.documents?.includes(format))
    throw new Error(`${operation.operationId} does not declare documents of the format ${format}`);
  const type = documentFormats[format];
  requireAccepted(event, type);
  if (isTooLarge({ format, bytes, name }))
    throw problem(
      "document-too-large",
      `It would have ${bytes.length} bytes, and an answer holds ${maximumDocumentBytes}: ask for less at a time.`,
    );
  return {
    statusCode: operation.response.status,
    headers: {
      "content-type": type,
      ...securityHeaders,
      "content-disposition": `attachment; filename="${name}.${format}"`,
      ...(etag !== undefined && keptHeaders(etag)),
      ...(policy !== undefined && shownHeaders(type, policy, `${name}.${format}`)),
    },
    body: Buffer.from(bytes).toString("base64"),
    isBase64Encoded: true,
  };
};

/** The rows of a list or report as CSV. */
export const csvReply = (operation: Operation, body: unknown): APIGatewayProxyStructuredResultV2 => {
  const rows: unknown = Reflect.get(Object(body), operation.csv ?? "items");
  const next: unknown = Reflect.get(Object(body), "nextCursor");
  return {
    statusCode: 200,
    headers: {
      "content-type": "text/csv; charset=utf-8",
      ...securityHeaders,
      ...(typeof next === "string" && { "x-next-cursor": next }),
    },
    body: csvOf(Array.isArray(rows) ? rows : []),
  };
};

export const etagHeader = (operation: Operation, version: number | undefined): Record<string, string> =>
  operation.response.etag && version !== undefined ? { etag: etagOf(version) } : {};
