import type { IncomingMessage } from "node:http";
import type { Received } from "./messages.ts";

/** Above what the API takes, so that the API's own answer to a large body is seen; as much as Lambda would take. */
const largestBody = 6 * 1024 * 1024;

/** The whole body, or undefined when it is larger than any that could be passed on. */
const readBody = async (incoming: IncomingMessage): Promise<Buffer | undefined> => {
  if (Number(incoming.headers["content-length"] ?? 0) > largestBody) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const headersOf = (incoming: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(incoming.headersDistinct)
      .filter(([name]) => name !== "cookie")
      .map(([name, values]) => [name, (values ?? []).join(",")]),
  );

const cookiesOf = (incoming: IncomingMessage): readonly string[] =>
  (incoming.headers.cookie ?? "")
    .split(";")
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie !== "");

/** Takes a request in whole; undefined when its body is too large to be passed on. */
export const receive = async (incoming: IncomingMessage): Promise<Received | undefined> => {
  const [path = "/", ...query] = (incoming.url ?? "/").split("?");
  const body = await readBody(incoming);
  if (body === undefined) return undefined;
  return {
    method: incoming.method ?? "GET",
    path,
    query: query.join("?"),
    headers: headersOf(incoming),
    cookies: cookiesOf(incoming),
    body,
    sourceAddress: incoming.socket.remoteAddress ?? "127.0.0.1",
  };
};
