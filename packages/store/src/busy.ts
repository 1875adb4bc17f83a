/** Throttled or in conflict for longer than a request may take. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

/** Waits between attempts: up to 10 ms at first, doubling to a second. `share` of 0 to 1 spreads those who collide. */
export const pause = (attempt: number, share = 1): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, share * Math.min(1000, 10 * 2 ** attempt)));
