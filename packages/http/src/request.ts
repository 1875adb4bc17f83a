import { createHash } from "node:crypto";
import { amountFaults, type DocumentFormat, documentFormats, type Operation } from "@angkor/contract";
import type { Caller, Fault } from "@angkor/domain/shared";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type * as z from "zod";
import type { TellStep } from "./documents.ts";
import { problem } from "./problem.ts";

type Parsed<Schema> = Schema extends z.ZodType<infer Output> ? Output : Record<string, never>;

/** A request as its use case sees it: parsed, identified, and with the time it came in. */
export interface OperationRequest<Op extends Operation> {
  readonly params: Parsed<Op["request"]["params"]>;
  readonly query: Parsed<Op["request"]["query"]>;
  readonly body: Parsed<Op["request"]["body"]>;
  /** The file that was sent, where the operation takes one. */
  readonly file: Op["request"]["file"] extends DocumentFormat ? Uint8Array : undefined;
  readonly caller: Caller;
  /** UTC instant of the request. */
  readonly at: string;
  /** The version in If-Match, always given where the operation requires it; NaN without one. No version is negative or NaN. */
  readonly ifMatch: number;
  /** Tells how far a document is. */
  readonly tell: TellStep;
  /** The ETags in If-None-Match. */
  readonly knows: readonly string[];
  readonly idempotency?: {
    readonly operationId: string;
    readonly subject: string;
    readonly key: string;
    readonly requestHash: string;
  };
}

const maximumBodyBytes = 1_048_576;

/** A function is handed at most 6 MB, and files come in base64. */
const maximumFileBytes = 4_194_304;

/** Header names are lower case in API Gateway's events. */
export const header = (event: APIGatewayProxyEventV2, name: string): string | undefined =>
  event.headers[name];

/** The ETags in If-None-Match. */
export const knownEtags = (event: APIGatewayProxyEventV2): readonly string[] =>
  (header(event, "if-none-match") ?? "").split(",").flatMap((etag) => etag.trim() || []);

/** Parses parameters, query and body at once: every fault is told in one answer. */
export const parseRequest = (operation: Operation, event: APIGatewayProxyEventV2) => {
  const file = readFile(operation, event);
  const raw = readBody(operation, event);
  const faults: Fault[] = [];
  const parse = (schema: z.ZodType | undefined, input: unknown, prefix: string): unknown => {
    if (schema === undefined) return {};
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    faults.push(...issueFaults(result.error.issues, prefix));
    return undefined;
  };
  const params = parse(operation.request.params, event.pathParameters ?? {}, "/path");
  const query = parse(operation.request.query, event.queryStringParameters ?? {}, "/query");
  if (operation.request.query === undefined && Object.keys(event.queryStringParameters ?? {}).length > 0) {
    faults.push({ pointer: "/query", detail: "This operation takes no query parameters." });
  }
  const body = parse(operation.request.body, raw.value, "");
  if (operation.request.body !== undefined) faults.push(...amountFaults(raw.value));
  if (faults.length > 0) {
    throw problem(
      "request-invalid",
      faults.length === 1 ? "One thing must be corrected." : `${faults.length} things must be corrected.`,
      faults,
    );
  }
  return { params, query, body, file, text: file ? sha256(file) : raw.text };
};

const readFile = ({ request }: Operation, event: APIGatewayProxyEventV2): Uint8Array | undefined => {
  if (request.file === undefined) return undefined;
  const wanted = documentFormats[request.file];
  const type = header(event, "content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== wanted)
    throw problem(
      "content-type-unsupported",
      `Send ${wanted}, not ${type ?? "a body without a content type"}.`,
    );
  const bytes = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (bytes.length > maximumFileBytes)
    throw problem("body-too-large", "The file is larger than 4 MB; send it in parts.");
  return bytes;
};

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64url");

const readBody = (
  operation: Operation,
  event: APIGatewayProxyEventV2,
): { readonly text: string; readonly value: unknown } => {
  if (operation.request.body === undefined) return { text: "", value: undefined };
  const text = event.isBase64Encoded
    ? Buffer.from(event.body ?? "", "base64").toString("utf8")
    : (event.body ?? "");
  if (text.length > maximumBodyBytes || Buffer.byteLength(text) > maximumBodyBytes) {
    throw problem("body-too-large", "The body is larger than 1 MB; send it in parts.");
  }
  if (text === "") return { text, value: {} };
  const type = header(event, "content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === undefined || !(type === "application/json" || /^application\/[a-z.-]+\+json$/.test(type))) {
    throw problem(
      "content-type-unsupported",
      `Send application/json, not ${type ?? "a body without a content type"}.`,
    );
  }
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    throw problem("json-malformed", error instanceof Error ? error.message : "The body is not JSON.");
  }
};

const pointerOf = (prefix: string, path: readonly PropertyKey[]): string =>
  prefix + path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const issueFaults = (issues: readonly z.core.$ZodIssue[], prefix: string): Fault[] =>
  issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        pointer: pointerOf(prefix, [...issue.path, key]),
        detail: "There is no such field.",
      }));
    }
    return [{ pointer: pointerOf(prefix, issue.path), detail: wordsOf(issue) }];
  });

/** The schema's own words; for a missing or mistyped value, plain ones. */
const wordsOf = ({ code, message }: z.core.$ZodIssue): string => {
  if (code !== "invalid_type") return message;
  return message.endsWith("received undefined")
    ? "This is missing."
    : message.replace("Invalid input: e", "E");
};

/** The version named by a strong ETag; -1 for any other, which matches none; NaN where none is needed or given. */
export const ifMatchVersion = (operation: Operation, event: APIGatewayProxyEventV2): number => {
  if (operation.ifMatch === undefined) return Number.NaN;
  const value = header(event, "if-match");
  if (value === undefined && operation.ifMatch === "to-replace") return Number.NaN;
  if (value === undefined) {
    throw problem(
      "if-match-missing",
      "Send the record's ETag in If-Match, so that nobody's change is overwritten.",
    );
  }
  const version = /^"(\d{1,9})"$/.exec(value.trim())?.[1];
  return version === undefined ? -1 : Number(version);
};

export const etagOf = (version: number): string => `"${version}"`;

/** The idempotency record of a creating request that carries a key. */
export const idempotencyOf = (
  operation: Operation,
  event: APIGatewayProxyEventV2,
  caller: Caller,
  text: string,
) => {
  if (operation.idempotent !== true) return undefined;
  const key = header(event, "idempotency-key");
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw problem("idempotency-key-invalid", "An idempotency key has 1 to 200 visible ASCII characters.");
  }
  const requestHash = createHash("sha256")
    .update(event.rawPath)
    .update("\n")
    .update(text)
    .digest("base64url");
  return {
    operationId: operation.operationId,
    subject: `${caller.subject}|${caller.state ?? ""}`,
    key,
    requestHash,
  };
};
