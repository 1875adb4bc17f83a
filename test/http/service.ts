import type { Operation, ProblemCode } from "@angkor/contract";
import { problemCatalogue, problemType } from "@angkor/contract";
import { expect } from "vitest";
import type * as z from "zod";

/** An HTTP answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A request of an operation; what is left out is not sent. */
export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>> | string;
  /** Sent as JSON, or as it is when it is a text or a file. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an operation answered, checked against the schema that the contract declares for it. */
export interface Done<Body> {
  readonly body: Body;
  readonly etag: string;
  readonly answer: Answer;
}

/** An operation whose answer, when it succeeds, has this body. */
export type Answering<Body> = Operation & { readonly response: { readonly body: z.ZodType<Body> } };

/** Someone who calls the API: with a token, or nobody in particular. */
export interface Caller {
  /** Any request at all. */
  send(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** A request of an operation, whatever it answers. */
  ask(operation: Operation, ask?: Ask): Promise<Answer>;
  /** A request of an operation that must succeed. */
  does<Body>(operation: Answering<Body>, ask?: Ask): Promise<Done<Body>>;
}

const pathOf = ({ path }: Operation, params: Ask["params"] = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));

const queryOf = (query: Ask["query"] = {}): string => {
  const text =
    typeof query === "string"
      ? query
      : new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
};

const contentOf = (
  body: unknown,
): { body: string | Uint8Array<ArrayBuffer>; type: Record<string, string> } | undefined =>
  body === undefined
    ? undefined
    : {
        body:
          body instanceof Uint8Array
            ? new Uint8Array(body)
            : typeof body === "string"
              ? body
              : JSON.stringify(body),
        type: { "content-type": "application/json" },
      };

export const caller = (url: string, token?: string): Caller => {
  const send: Caller["send"] = async (method, path, { query, body, headers } = {}) => {
    const content = contentOf(body);
    const response = await fetch(`${url}${path}${queryOf(query)}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...content?.type,
        ...headers,
      },
      ...(content && { body: content.body }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const ask: Caller["ask"] = (operation, asked = {}) =>
    send(operation.method.toUpperCase(), pathOf(operation, asked.params), asked);
  return {
    send,
    ask,
    does: async (operation, asked) => {
      const answer = await ask(operation, asked);
      expect(answer.status, `${operation.operationId}: ${answer.text}`).toBe(operation.response.status);
      const body = operation.response.body.parse(JSON.parse(answer.text));
      return { body, etag: answer.headers.get("etag") ?? "", answer };
    },
  };
};

/** Sends the version that a write changes. */
export const ifMatch = (etag: string) => ({ "if-match": etag });

/** Makes a creating request one that can be repeated. */
export const once = (key: string) => ({ "idempotency-key": key });

export interface ToldProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

const isProblem = (value: unknown): value is ToldProblem =>
  typeof value === "object" && value !== null && "type" in value && "detail" in value;

/** The problem document of an answer; fails when the answer is none. */
export const problemOf = ({ text, headers, status }: Answer): ToldProblem => {
  expect(headers.get("content-type"), `${status} ${text.slice(0, 300)}`).toBe("application/problem+json");
  const told: unknown = JSON.parse(text);
  if (!isProblem(told)) throw new Error(`Not a problem document: ${text}`);
  return told;
};

/** What a table says of a path: by the collection before its id (`exchange/entries`), else by its first part. */
export const ofPath = (table: Readonly<Record<string, string>>, path: string): string | undefined =>
  table[path.slice(1).split("/{")[0] ?? ""] ?? table[path.split("/")[1] ?? ""];

/** The whole document that RFC 9457 and the catalogue ask for. */
export const documentOf = (code: ProblemCode) => ({
  type: problemType(code),
  title: problemCatalogue[code].title,
  status: problemCatalogue[code].status,
  detail: expect.stringMatching(/\S{3,}/),
  instance: expect.stringMatching(/^urn:angkor:request:[0-9a-f-]{36}$/),
});

/** Expects exactly this problem, whole; with these pointers, when the request has faults to point at. */
export const expectProblem = (
  answer: Answer,
  code: ProblemCode,
  pointers?: readonly string[],
): ToldProblem => {
  const told = problemOf(answer);
  const errors = told.errors && {
    errors: told.errors.map(() => ({ pointer: expect.any(String), detail: expect.stringMatching(/\S{3,}/) })),
  };
  expect(told, answer.text).toEqual({ ...documentOf(code), ...errors });
  expect(answer.status).toBe(problemCatalogue[code].status);
  if (pointers !== undefined) {
    expect([...new Set(told.errors?.map(({ pointer }) => pointer))].sort()).toEqual([...pointers].sort());
  }
  return told;
};
