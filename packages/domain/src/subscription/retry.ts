/** Seconds before each further attempt: a minute at first, a day in the end; two days less three hours in all. */
export const retryDelays: readonly number[] = [60, 300, 1800, 7200, 21_600, 43_200, 86_400];

/** When a message that failed so often is sent again, or undefined when it has been tried often enough. */
export const nextAttemptAt = (
  attempts: number,
  at: string,
  delays: readonly number[] = retryDelays,
): string | undefined => {
  const delay = delays[attempts - 1];
  return delay === undefined ? undefined : new Date(Date.parse(at) + delay * 1000).toISOString();
};
