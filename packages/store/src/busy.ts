/** Throttled or in conflict for longer than a request may take. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

/** Waits between attempts: up to 10 ms at first, doubling to a second. `share` of 0 to 1 spreads those who collide. */
export const pause = (attempt: number, share = 1): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, share * Math.min(1000, 10 * 2 ** attempt)));

const passingErrors: ReadonlySet<string> = new Set([
  "TransactionConflictException",
  "TransactionInProgressException",
  "ThrottlingException",
  "RequestLimitExceeded",
  "ProvisionedThroughputExceededException",
  "InternalServerError",
  "ServiceUnavailable",
  // The connection broke: whether anything was written is not known, and the token makes asking again safe.
  "TimeoutError",
  "NetworkingError",
  "ECONNRESET",
  "EPIPE",
]);

const codeOf = (error: Error): unknown => Reflect.get(error, "code");

/** Faults that a later attempt may not meet. */
export const isPassing = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return passingErrors.has(error.name) || (typeof code === "string" && passingErrors.has(code));
};

/** What the table answers to a read, or a BusyError once the SDK has asked often enough: the reader did nothing wrong. */
export const answered = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  try {
    return await asked;
  } catch (error) {
    throw isPassing(error) ? new BusyError("The table does not answer", { cause: error }) : error;
  }
};
