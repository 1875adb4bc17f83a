import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { problemCatalogue, problemType } from "@angkor/contract";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { type ServedFile, servedFiles } from "./served-files.ts";

interface Content {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly encoding?: "gzip";
}

/** Scripts and styles of our own origin only; what the viewer draws itself comes as `data:` images. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = {
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
};

const acceptsGzip = (acceptEncoding: string | undefined): boolean =>
  (acceptEncoding ?? "")
    .split(",")
    .map((part) => part.trim().toLowerCase().replaceAll(" ", ""))
    .some((part) => part === "gzip" || (part.startsWith("gzip;q=") && !/^gzip;q=0(\.0*)?$/.test(part)));

const etagMatches = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === "*" || tag === etag);

const isText = (contentType: string): boolean => contentType !== "image/png";

const notFound = (path: string): APIGatewayProxyStructuredResultV2 => {
  const { status, title } = problemCatalogue["route-not-found"];
  return {
    statusCode: status,
    headers: { ...securityHeaders, "content-type": "application/problem+json" },
    body: JSON.stringify({
      type: problemType("route-not-found"),
      title,
      status,
      detail: `Nothing is served at ${path}.`,
      instance: path,
    }),
  };
};

const answer = (
  file: ServedFile,
  content: Content,
  headers: APIGatewayProxyEventV2["headers"],
): APIGatewayProxyStructuredResultV2 => {
  const answerHeaders = {
    ...securityHeaders,
    "cache-control": file.cacheControl,
    etag: content.etag,
    ...(isText(file.contentType) && { vary: "accept-encoding" }),
  };
  if (etagMatches(headers["if-none-match"], content.etag)) return { statusCode: 304, headers: answerHeaders };
  const plain = isText(file.contentType) && content.encoding === undefined;
  return {
    statusCode: 200,
    headers: {
      ...answerHeaders,
      "content-type": file.contentType,
      ...(content.encoding && { "content-encoding": content.encoding }),
    },
    body: content.bytes.toString(plain ? "utf8" : "base64"),
    isBase64Encoded: !plain,
  };
};

/**
 * Serves the API description and the page that shows it, from the files that lie beside the code in the bundle.
 * Text is there twice, plain and as gzip: HTTP APIs do not compress.
 */
export const describeApi = (bundle: { readonly directory: string }) => {
  const contents = new Map<string, Promise<Content>>();

  const load = async (path: string, encoding: "gzip" | undefined): Promise<Content> => {
    const bytes = await readFile(join(bundle.directory, encoding === undefined ? path : `${path}.gz`));
    const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
    return { bytes, etag, ...(encoding && { encoding }) };
  };

  const contentOf = (path: string, encoding: "gzip" | undefined): Promise<Content> => {
    const key = `${encoding ?? "plain"} ${path}`;
    const known = contents.get(key) ?? load(path, encoding);
    contents.set(key, known);
    return known;
  };

  return async (
    event: Pick<APIGatewayProxyEventV2, "rawPath" | "headers">,
  ): Promise<APIGatewayProxyStructuredResultV2> => {
    const file = servedFiles.get(event.rawPath);
    if (file === undefined) return notFound(event.rawPath);
    const gzip = isText(file.contentType) && acceptsGzip(event.headers["accept-encoding"]);
    return answer(file, await contentOf(file.path, gzip ? "gzip" : undefined), event.headers);
  };
};
