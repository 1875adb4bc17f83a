/** What not everyone may see is looked for in every byte of the dump, and in what a service started from it answers. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalServer, startLocal } from "../../infra/local/server.ts";
import { settled } from "../http/instants.ts";
import { startWorld, type World } from "../http/world.ts";
import { plantReferences } from "./planted-references.ts";
import { openly, plant, secrets } from "./planted-secrets.ts";
import { filesOfZip } from "./zip-files.ts";

let world: World;
let again: LocalServer;
let files: ReadonlyMap<string, string>;
const folder = await mkdtemp(join(tmpdir(), "angkor-leaks-"));
const file = join(folder, "dump.zip");

beforeAll(async () => {
  world = await startWorld();
  await plant(world);
  await plantReferences(world);
  await settled();
  const response = await fetch(`${world.url}/exports/dump`);
  expect(response.status).toBe(200);
  const dump = new Uint8Array(await response.arrayBuffer());
  files = filesOfZip(dump);
  await writeFile(file, dump);
  again = await startLocal({ port: 0, inMemory: true, seed: "none", fromDump: file });
}, 120_000);
afterAll(async () => {
  await Promise.all([world?.stop(), again?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

test("nothing that not everyone may see is in any file", () => {
  expect(secrets.length).toBeGreaterThan(40);
  for (const [path, text] of files)
    for (const planted of secrets) expect(text.includes(planted), `${planted} in ${path}`).toBe(false);
});

test("everything public that was planted beside it is", () => {
  const whole = [...files.values()].join("\n");
  for (const planted of openly) expect(whole.includes(planted), planted).toBe(true);
});

test("nobody who did anything is named", () => {
  for (const [path, text] of files) {
    expect(text, path).not.toMatch(/"by":/);
    expect(text, path).not.toMatch(/focal|subject/i);
  }
});

/** An answer to anyone, with what belongs to the moment of asking taken out. */
const told = async (url: string, path: string): Promise<string> => {
  const response = await fetch(`${url}${path}`);
  expect(response.status, path).toBe(200);
  return (await response.text()).replaceAll(/"(computedAt|knownUntil)":"[^"]*"/g, '"$1":"now"');
};

const answers = async (path: string) =>
  Promise.all([world, again].map(async ({ url }) => JSON.parse(await told(url, path))));

test.each([
  "/commitments",
  "/fund-allocations",
  "/reports/gap",
  "/reports/coverage?by=pillar,year,donor",
  "/reports/donors/NOR",
  "/reports/matches?year=2024",
  "/reports/records?state=KHM&measure=funding",
  "/indicators?period=2025",
  "/assistance-requirements?state=KHM",
  "/cooperation-reports?year=2025",
  "/resource-mobilisation-plans",
  "/exchange/entries",
  "/exchange/arrangements",
  "/financing-instruments",
  "/national-mine-action-platforms",
  "/donor-coordination-groups",
  "/individualised-approach/notes",
  "/snapshots",
])("a service started from it answers %s to anyone as before", async (path) => {
  const [before, after] = await answers(path);
  expect(after).toEqual(before);
});

test("of a record that was for fewer eyes it knows the part since, and nothing else differs", async () => {
  const [plans, told] = await answers("/work-plans");
  expect(told.items.map(({ id }: { id: string }) => id)).toEqual(
    plans.items.map(({ id }: { id: string }) => id),
  );
  const cleared = ({ title }: { title: string }) => title === "Now for everyone";
  expect(plans.items.find(cleared)).toMatchObject({ status: "revised", version: 4 });
  expect(told.items.find(cleared)).toMatchObject({ status: "published", version: 4 });
  const [pledges, known] = await answers("/pledges");
  expect(known.items).toEqual(
    pledges.items.map((pledge: { updatedAt: string }) => ({ ...pledge, createdAt: pledge.updatedAt })),
  );
});
