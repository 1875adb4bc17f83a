import * as http from "node:http";
import * as https from "node:https";
import { problem } from "./problem.ts";

const patienceMs = 3000;

const answerOf = (uri: string): Promise<http.IncomingMessage> => {
  const { get } = uri.startsWith("https:") ? https : http;
  return new Promise((resolve, reject) => {
    get(uri, { signal: AbortSignal.timeout(patienceMs) }, resolve).on("error", reject);
  });
};

/**
 * The keys of the sign-in service, as its JSON. Over Node's own client, which the SDK has loaded already: loading
 * `fetch` would take 20 ms of the first request with a token.
 * @throws the problem `too-busy`: without the keys no token can be judged, which is our trouble, and not the token's.
 */
export const fetchKeys = async (uri: string): Promise<ArrayBuffer> => {
  try {
    const answer = await answerOf(uri);
    const chunks: Uint8Array[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    if (answer.statusCode === 200) return new Uint8Array(Buffer.concat(chunks)).buffer;
  } catch {
    // Not reachable: told as the rest.
  }
  throw problem("too-busy", "The keys of the sign-in service cannot be read; try again shortly.");
};
