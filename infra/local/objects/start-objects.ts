import { contextOf } from "../assembly/call-context.ts";
import type { Environment } from "../assembly/environment.ts";
import type { Handler, LogSink } from "../assembly/load-handler.ts";
import type { SynthesisedApp } from "../assembly/synthesised-app.ts";
import { describe } from "../events/running.ts";
import { objectFiles } from "./object-files.ts";
import { serveObjects } from "./serve-objects.ts";

const bucket = "documents";
/** Lambda calls a function twice more when it ends in an error. */
const attempts = 3;

/** Where documents are kept on this machine, and what has functions called by themselves. */
export interface LocalObjects {
  /** What the functions need to reach it. */
  readonly environment: Environment;
  /** The functions that can be called from now on. */
  readonly open: (handlers: ReadonlyMap<string, Handler>) => void;
  readonly stop: () => Promise<void>;
}

/** Starts what stands in for S3 and for Lambda's own calls. Its links hold until the service stops. */
export const startObjects = async (
  app: SynthesisedApp,
  environment: Environment,
  { folder, log }: { readonly folder: string | undefined; readonly log: LogSink },
): Promise<LocalObjects> => {
  let handlers: ReadonlyMap<string, Handler> = new Map();
  const running = new Set<Promise<void>>();
  const call = (name: string, event: unknown): boolean => {
    const [handler, target] = [handlers.get(name), app.functions.get(name)];
    if (handler === undefined || target === undefined) return false;
    const called = (async () => {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        try {
          await handler(event, contextOf(target));
          return;
        } catch (error) {
          log(`${target.description}: ${describe(error)}`, "error");
        }
      }
    })();
    running.add(called);
    called.finally(() => running.delete(called));
    return true;
  };
  const { AWS_ACCESS_KEY_ID: accessKeyId = "", AWS_SECRET_ACCESS_KEY: secretAccessKey = "" } = environment;
  const server = await serveObjects({
    access: { accessKeyId, secretAccessKey },
    bucket,
    files: objectFiles(folder),
    call,
  });
  return {
    environment: {
      DOCUMENT_BUCKET: bucket,
      AWS_ENDPOINT_URL_S3: server.endpoint,
      AWS_ENDPOINT_URL_LAMBDA: server.endpoint,
    },
    open: (known) => {
      handlers = known;
    },
    stop: async () => {
      await Promise.all(running);
      await server.stop();
    },
  };
};
