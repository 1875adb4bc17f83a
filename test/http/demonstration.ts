/** Services with the demonstration data. It is loaded once a run; each service starts on a copy of its own. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { madeOnce } from "../../infra/local/assembly/made-once.ts";
import { type LocalServer, startLocal } from "../../infra/local/server.ts";
import { callersOf, type World } from "./world.ts";

const startIn = (folder: string): Promise<LocalServer> =>
  startLocal({ port: 0, inMemory: false, dataFile: join(folder, "angkor.sqlite"), seed: "demonstration" });

/** As a first `npm start` does. */
const load = async (folder: string): Promise<void> => {
  const server = await startIn(folder);
  await server.stop();
  expect(server.refusals).toEqual([]);
};

/** Starts a service with the demonstration data: a start after the first, which finds everything loaded. */
export const startDemonstration = async (): Promise<World> => {
  const loaded = join(inject("runFolder"), "demonstration");
  await madeOnce(loaded, load);
  const folder = await mkdtemp(join(tmpdir(), "angkor-demonstration-"));
  await cp(loaded, folder, { recursive: true });
  const world = await callersOf(await startIn(folder));
  return {
    ...world,
    stop: async () => {
      await world.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
