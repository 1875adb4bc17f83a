import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ObjectFiles } from "./object-files.ts";
import { isSigned, type KnownAccess, type SignedRequest } from "./signature.ts";

/** What AWS would be on loopback: the objects of one bucket, and calls of functions by themselves. */
export interface ObjectServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface ObjectServerOptions {
  readonly access: KnownAccess;
  readonly bucket: string;
  readonly files: ObjectFiles;
  /** Calls a function by its name, and does not wait for it; false where there is none. */
  readonly call: (name: string, event: unknown) => boolean;
}

/** Far beyond any document; keeps a broken client from filling the memory. */
const largestObject = 268_435_456;

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestObject) throw new Error("A larger object than this machine keeps");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const kept = /^(content-type|content-disposition)$/;

const keptHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => kept.test(name)));

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

const refusal = (status: number, code: string): Answer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<Error><Code>${code}</Code></Error>`,
});

/** The answers of S3's PutObject and GetObject, and of Lambda's asynchronous Invoke; everything else is refused. */
const answer = async (
  request: SignedRequest,
  { access, bucket, files, call }: ObjectServerOptions,
): Promise<Answer> => {
  if (!isSigned(request, access, Date.now())) return refusal(403, "AccessDenied");
  const { method, url, headers, body } = request;
  const called = /^\/2015-03-31\/functions\/([A-Za-z0-9]+)\/invocations$/.exec(url.pathname)?.[1];
  if (method === "POST" && called !== undefined && headers["x-amz-invocation-type"] === "Event") {
    const event: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    return call(called, event) ? { status: 202 } : refusal(404, "ResourceNotFoundException");
  }
  const [, of, key = "", ...rest] = url.pathname.split("/");
  if (of !== bucket || rest.length > 0 || !/^[A-Za-z0-9_-]{1,200}$/.test(key))
    return refusal(404, "NoSuchBucket");
  if (method === "PUT") {
    await files.put(key, { bytes: body, headers: keptHeaders(headers) });
    return { status: 200 };
  }
  if (method !== "GET") return refusal(501, "NotImplemented");
  const found = await files.get(key);
  return found === undefined
    ? refusal(404, "NoSuchKey")
    : { status: 200, headers: { ...found.headers, "x-content-type-options": "nosniff" }, body: found.bytes };
};

const headersOf = (incoming: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));

/** Starts it on a free port of the loopback address. */
export const serveObjects = async (options: ObjectServerOptions): Promise<ObjectServer> => {
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "127.0.0.1"}`);
    const request = {
      method: incoming.method ?? "GET",
      url,
      headers: headersOf(incoming),
      body: await bodyOf(incoming),
    };
    const { status, headers = {}, body } = await answer(request, options);
    outgoing.writeHead(status, headers).end(body);
  };
  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing).catch(() => outgoing.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
