import type { Role } from "@angkor/domain/shared";
import type * as z from "zod";
import type { DocumentFormat } from "./document-formats.ts";
import type { ProblemCode } from "./problems.ts";

export type Method = "get" | "post" | "put";

/** DynamoDB actions that an operation may perform; the function's grants are the union over its operations. */
export type TableAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "ConditionCheckItem";

/** The functions: one Lambda each, one folder in `functions/`. */
export type FunctionName =
  | "work-plans"
  | "requirements"
  | "pledges"
  | "commitments"
  | "reports"
  | "agenda"
  | "indicators"
  | "completeness"
  | "state-profiles"
  | "snapshots"
  | "cooperation"
  | "individualised-approach"
  | "coordination"
  | "exchange"
  | "finance"
  | "matching"
  | "documents"
  | "evidence"
  | "report-documents"
  | "workbooks"
  | "exports"
  | "reference"
  | "subscriptions"
  | "feed"
  | "api-description";

/** Seconds for which Lambda keeps the call of a function by itself: its two further attempts begin within three minutes. */
export const documentCallSeconds = 300;

/** The functions that keep documents which no answer holds, and make them beside their request: docs/adr/0039. */
export const documentKeepers: readonly FunctionName[] = [
  "documents",
  "report-documents",
  "workbooks",
  "exports",
];

/** The statuses a successful answer can have. */
export type SuccessStatus = 200 | 201;

/**
 * One operation of the API as data. The OpenAPI document, the routes and grants of the infrastructure, the local
 * server, the typed client and the conformance tests are all derived from it. Tag, description, example and what
 * `.meta()` says of schemas are for the description alone: a function's bundle does not hold them (docs/adr/0011).
 */
export interface Operation {
  readonly operationId: string;
  readonly method: Method;
  /** With OpenAPI parameters: `/pledges/{id}`. */
  readonly path: string;
  readonly function: FunctionName;
  readonly tag: string;
  readonly summary: string;
  /** For a reader who knows the Convention and not the code. */
  readonly description: string;
  /** Roles that may call it; absent when anyone may, without a token. */
  readonly roles?: readonly Role[];
  readonly request: {
    readonly params?: z.ZodType;
    readonly query?: z.ZodType;
    readonly body?: z.ZodType;
    /** The body is a file of this format, and no JSON. */
    readonly file?: DocumentFormat;
  };
  /** `required`: 428 without If-Match, 412 with a stale one. `to-replace`: only where the record is there already. */
  readonly ifMatch?: "required" | "to-replace";
  /** Creating operations take an Idempotency-Key: the same key with the same body answers the same. */
  readonly idempotent?: true;
  /** Its ETag in If-None-Match is answered 304 while nothing newer has come. */
  readonly conditional?: true;
  /** Lists and reports also answer `text/csv`: the property of the answer that holds the rows. */
  readonly csv?: string;
  /**
   * It answers a document in one of these formats; its body, in JSON, stands for one that is too large for an answer.
   * A body of `z.never()`: it answers nothing but documents, and one that is too large is a problem.
   */
  readonly documents?: readonly DocumentFormat[];
  readonly response: { readonly status: SuccessStatus; readonly body: z.ZodType; readonly etag?: true };
  /** Problems it may raise beside those every operation can: see `commonProblems`. */
  readonly problems: readonly ProblemCode[];
  readonly table: readonly TableAction[];
  readonly example: { readonly request?: unknown; readonly query?: string; readonly response?: unknown };
}

/** Declares an operation, keeping its exact types for the handler and the client. */
export const defineOperation = <const Definition extends Operation>(definition: Definition): Definition =>
  definition;

/** Reads made by a single load. */
export const reading = ["GetItem", "Query", "BatchGetItem"] as const satisfies readonly TableAction[];

/** What one saving transaction needs beside its loads. */
export const saving = [
  "GetItem",
  "BatchGetItem",
  "PutItem",
  "UpdateItem",
  "ConditionCheckItem",
] as const satisfies readonly TableAction[];
