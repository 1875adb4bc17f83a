import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { type Child, startChild } from "./children.ts";

/** Fastify on PostgreSQL with the data set of many; it accepts the tokens of our server's issuer. */
export const startFastify = async (bench: Bench, angkorUrl: string): Promise<Child> => {
  const rivals = await bench.rivals();
  const { socketFolder } = await bench.postgres();
  const issuer = `${angkorUrl}/local`;
  const args = [join(rivals, "fastify-server.mjs"), socketFolder, issuer, `${issuer}/.well-known/jwks.json`];
  return startChild(process.execPath, args, {
    environment: { NODE_ENV: "production" },
    readyPrefix: "READY",
  });
};
