import { setTimeout as pause } from "node:timers/promises";

const attempts = 8;
const isPassing = (status: number): boolean => status === 429 || status === 503;

/**
 * Asks again while the service is busy or the connection breaks. Every write of an import carries an idempotency key
 * or an ETag, so that asking twice writes once.
 */
export const patientFetch =
  (signal: AbortSignal | undefined) =>
  async (request: Request): Promise<Response> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await fetch(request.clone(), signal === undefined ? {} : { signal });
        if (!isPassing(response.status) || attempt === attempts) return response;
        await response.body?.cancel();
      } catch (error) {
        if (signal?.aborted || attempt >= attempts / 2) throw error;
      }
      await pause(40 * 2 ** attempt, undefined, { ...(signal && { signal }) });
    }
  };
