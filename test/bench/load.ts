import { Agent, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Asked {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Client {
  ask(asked: Asked): Promise<Answer>;
  close(): void;
}

/** A client with connections that stay open, light enough not to be what is measured. */
export const connect = (url: string, connections: number): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    ask: ({ method, path, headers = {}, body }) =>
      new Promise((resolve, reject) => {
        const sent = request(
          new URL(path, url),
          {
            agent,
            method,
            headers: {
              ...headers,
              ...(body !== undefined && {
                "content-type": "application/json",
                "content-length": Buffer.byteLength(body),
              }),
            },
          },
          (response) => {
            const chunks: Buffer[] = [];
            response.on("data", (chunk: Buffer) => chunks.push(chunk));
            response.on("error", reject);
            response.on("end", () =>
              resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
            );
          },
        );
        sent.on("error", reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
};

/** @throws Error unless the answer is a success. */
export const successOf = ({ status, body }: Answer): string => {
  if (status >= 300) throw new Error(`answered ${status}: ${body.slice(0, 500)}`);
  return body;
};

/** Milliseconds that work takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Successful requests per second over a while, so many at once. */
export const throughput = async (
  client: Client,
  asked: Asked,
  atOnce: number,
  forMs: number,
): Promise<number> => {
  const from = performance.now();
  let answered = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - from < forMs) {
      successOf(await client.ask(asked));
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (answered * 1000) / (performance.now() - from);
};

/** Asks so often, so many at once. */
export const askOften = async (
  client: Client,
  asked: Asked,
  atOnce: number,
  times: number,
): Promise<void> => {
  let left = times;
  const worker = async (): Promise<void> => {
    for (left -= 1; left >= 0; left -= 1) successOf(await client.ask(asked));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
