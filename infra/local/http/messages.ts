import { type ProblemCode, problemCatalogue, problemType } from "@angkor/contract";

/** A request as the local server has received it, whole. */
export interface Received {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** Names in lower case; several values of one name joined by commas; without cookies. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
  readonly sourceAddress: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string | Buffer;
}

const problemHeaders = {
  "cache-control": "no-store",
  "content-type": "application/problem+json",
  "x-content-type-options": "nosniff",
};

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

export const problemReply = (
  problem: Problem,
  instance: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status: problem.status,
  headers: { ...problemHeaders, ...headers },
  body: JSON.stringify({ ...problem, instance }),
});

/** A problem of the catalogue. */
export const problem = (code: ProblemCode, detail: string): Problem => {
  const { status, title } = problemCatalogue[code];
  return { type: problemType(code), title, status, detail };
};
