import { type ProblemCode, problemCatalogue, problemType } from "@angkor/contract";
import type { Fault } from "@angkor/domain/shared";

/** A named problem with what happened and, for bad input, every fault. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors?: readonly Fault[];
}

/** Ends a request with a problem from anywhere in the pipeline. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export const problem = (code: ProblemCode, detail: string, errors?: readonly Fault[]): ProblemError =>
  new ProblemError({ code, detail, ...(errors && errors.length > 0 && { errors }) });

/** The RFC 9457 document of a problem. `instance` names the request, as in the logs. */
export const problemDocument = ({ code, detail, errors }: Problem, requestId: string) => ({
  type: problemType(code),
  title: problemCatalogue[code].title,
  status: problemCatalogue[code].status,
  detail,
  instance: `urn:angkor:request:${requestId}`,
  ...(errors && { errors }),
});
