import { type Problem, ProblemError } from "./problem.ts";

/** What a call of the client resolves to. */
type Outcome<Data> =
  | { readonly data: Data; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Problem; readonly response: Response };

/** A successful answer, with what a later change of the record needs. */
export interface Answer<Data> {
  readonly data: Data;
  /** The version's entity tag, for `If-Match`; empty where the answer is not a record. */
  readonly etag: string;
}

/** What stands between the caller and the service answers in other ways: a proxy's page, an empty body. */
const isProblem = (error: unknown): error is Problem =>
  typeof error === "object" && error !== null && "type" in error && "title" in error && "status" in error;

/** The answer of a call, or a `ProblemError` thrown: for callers who do not look at every outcome by hand. */
export const answerOf = async <Data>(call: Promise<Outcome<Data>>): Promise<Answer<Data>> => {
  const { data, error, response } = await call;
  if (error !== undefined || !response.ok) {
    if (isProblem(error)) throw new ProblemError(error);
    throw new Error(`The service answered ${response.status} without a problem document.`);
  }
  return { data, etag: response.headers.get("etag") ?? "" };
};
