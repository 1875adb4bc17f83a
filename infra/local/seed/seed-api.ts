import { setTimeout as pause } from "node:timers/promises";
import { isRecord, type JsonRecord, parseJson, text } from "../json.ts";

/** The API said no: its own words, for people. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, problem: JsonRecord) {
    const faults = Array.isArray(problem["errors"]) ? problem["errors"].filter(isRecord) : [];
    const details = faults.map(({ pointer, detail }) => `${String(pointer)}: ${String(detail)}`);
    super([`${status} ${String(problem["title"])}: ${String(problem["detail"])}`, ...details].join("; "));
    this.status = status;
  }
}

export interface Saved {
  readonly id: string;
  readonly etag: string;
  readonly body: JsonRecord;
}

export interface SeedApi {
  /** Replaces what stands at a path. */
  put(path: string, body: unknown): Promise<Saved>;
  /** Creates; the same key again answers the same. */
  create(path: string, idempotencyKey: string, body: unknown): Promise<Saved>;
  /** Does something to what has this ETag. */
  act(path: string, etag: string): Promise<Saved>;
  get(path: string): Promise<Saved>;
}

type Headers = Readonly<Record<string, string>>;

const attempts = 8;
const isPassing = (status: number): boolean => status === 429 || status === 503;

const readBody = (source: string): JsonRecord => {
  const value: unknown = source === "" ? {} : parseJson(source);
  return isRecord(value) ? value : {};
};

/** Writes through the API as anybody else would; asks again while it is busy. */
export const seedApi = (baseUrl: string, token: string, signal: AbortSignal): SeedApi => {
  const once = async (method: string, path: string, headers: Headers, body: unknown) => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal,
    });
    return {
      status: response.status,
      etag: response.headers.get("etag") ?? "",
      source: await response.text(),
    };
  };

  const send = async (method: string, path: string, headers: Headers, body?: unknown): Promise<Saved> => {
    for (let attempt = 1; ; attempt += 1) {
      const { status, etag, source } = await once(method, path, headers, body);
      if (status < 300) {
        const saved = readBody(source);
        return { id: typeof saved["id"] === "string" ? text(saved["id"], "id") : "", etag, body: saved };
      }
      if (!isPassing(status) || attempt === attempts) throw new Refused(status, readBody(source));
      await pause(50 * 2 ** attempt, undefined, { signal });
    }
  };

  return {
    put: (path, body) => send("PUT", path, {}, body),
    create: (path, key, body) => send("POST", path, { "idempotency-key": key }, body),
    act: (path, etag) => send("POST", path, { "if-match": etag }),
    get: (path) => send("GET", path, {}),
  };
};
