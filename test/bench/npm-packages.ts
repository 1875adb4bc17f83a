import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./children.ts";

/** What we are compared with, and what its documentation says goes with it. Not part of the project's lock file. */
export const rivalPackages = {
  "@aws-lambda-powertools/event-handler": "2.35.0",
  "@aws-lambda-powertools/logger": "2.35.0",
  "@hono/zod-validator": "0.9.1",
  "aws-jwt-verify": "5.2.1",
  fastify: "5.12.8",
  hono: "4.13.19",
  pg: "8.23.1",
} as const;

/** Installs them into a folder of their own and answers that folder. */
export const installRivals = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies: rivalPackages }),
  );
  await runChild("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
  });
  return folder;
};
