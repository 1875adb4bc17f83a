import type { components } from "./schema.ts";

/** Why the service did not carry out a request (RFC 9457). Branch on `type`: it is stable. */
export type Problem = components["schemas"]["Problem"];

/** The stable URI of every problem that the service can answer. */
export type ProblemType = components["schemas"]["ProblemType"];

/** Thrown by `answerOf` when the service answers a problem. The message says what to correct. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    const faults = (problem.errors ?? []).map(({ pointer, detail }) => `\n  ${pointer}: ${detail}`);
    super(`${problem.detail ?? problem.title}${faults.join("")}`);
    this.problem = problem;
  }
}
