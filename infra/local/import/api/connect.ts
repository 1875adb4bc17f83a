import { join } from "node:path";
import { ImportError } from "@angkor/documents/table";
import * as z from "zod";
import { projectRoot } from "../../../constructs/project.ts";
import type { Progress } from "../../progress.ts";
import { startLocal } from "../../server.ts";
import { defaultUrl } from "../options.ts";

export interface Connection {
  readonly baseUrl: string;
  readonly token: string | (() => Promise<string>);
  /** Stops the service, when it was started for the import. */
  close(): Promise<void>;
}

const patienceMs = 3000;

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(patienceMs) })).ok;
  } catch {
    return false;
  }
};

const Token = z.object({ access_token: z.string(), expires_in: z.number().default(3600) });

/** Tokens of the issuer of this machine, a new one well before the last ends. */
const localTokens = (baseUrl: string): (() => Promise<string>) => {
  let held: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    if (held !== undefined && Date.now() < held.until) return held.token;
    const response = await fetch(`${baseUrl}/local/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ roles: ["isu"] }),
    });
    if (!response.ok)
      throw new ImportError(`${baseUrl} gives no local token (${response.status}): pass one with --token.`);
    const { access_token, expires_in } = Token.parse(await response.json());
    held = { token: access_token, until: Date.now() + (expires_in * 1000) / 2 };
    return access_token;
  };
};

/** The service at a URL; without one, the service of this machine, started for the time of the import if need be. */
export const connect = async (
  url: string | undefined,
  token: string | undefined,
  progress: Progress,
): Promise<Connection> => {
  const baseUrl = url ?? defaultUrl;
  if (await answers(baseUrl)) return { baseUrl, token: token ?? localTokens(baseUrl), close: async () => {} };
  if (url !== undefined) throw new ImportError(`No service answers at ${url}.`);
  if (token !== undefined) throw new ImportError(`No service answers at ${baseUrl} to take this token.`);
  progress.tell(
    `No service answers at ${baseUrl}: starting it on the data in .data for the time of this import`,
  );
  const server = await startLocal({
    port: 0,
    inMemory: false,
    dataFile: join(projectRoot, ".data", "angkor.sqlite"),
    seed: "demonstration",
    progress,
  });
  return { baseUrl: server.url, token: () => server.token({ roles: ["isu"] }), close: () => server.stop() };
};
