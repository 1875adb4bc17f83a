/** A dump that is broken or hostile: every fault is told, and nothing of it is written. */
import { createHash } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";
import { writeZip } from "@angkor/documents/public-dump";
import { kindPartition, listPage, pledges, requirements, type Table, workPlans } from "@angkor/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPublicDump } from "../../functions/exports/build-public-dump.ts";
import { silent } from "../../infra/local/progress.ts";
import { restoreDump } from "../../infra/local/restore/restore-dump.ts";
import { RestoreError } from "../../infra/local/restore/restore-error.ts";
import { focalPoint } from "../../packages/domain/test/builders/index.ts";
import { openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { service } from "../documentation/service.ts";
import { aCommitment, aPlan, aPledge } from "../http/records.ts";
import { filesOfZip } from "./zip-files.ts";

let first: TestDatabase;
let second: TestDatabase;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  [first, second] = [await openDatabase(), await openDatabase()];
  const ask = service(first.table);
  const at = "2026-02-01T08:00:00.000Z";
  const [khm, nor] = [focalPoint("KHM"), focalPoint("NOR")];
  const plan = await ask("draftWorkPlan", { caller: khm, at, key: "plan", body: aPlan() });
  await ask("publishWorkPlan", { caller: khm, at, params: { id: plan.id }, version: 1 });
  const body = aPledge({ currency: "USD", kind: "financial", modality: "conventional" });
  const pledge = await ask("recordPledge", { caller: nor, at, key: "pledge", body });
  const commitment = aCommitment({ pledgeId: pledge.id });
  await ask("recordCommitment", { caller: nor, at, key: "commitment", body: commitment });
  files = filesOfZip(await buildPublicDump({ table: first.table }, "2026-03-01T00:00:00.000Z"));
});
afterAll(async () => {
  await first.close();
  await second.close();
});

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A ZIP of files; `told`: with a manifest that tells of them as they are. */
const zipOf = (changed: ReadonlyMap<string, string>, told = true): Uint8Array => {
  const manifest = JSON.parse(changed.get("manifest.json") ?? "{}");
  const listed = [...changed].filter(([path]) => path !== "manifest.json");
  const files = listed.map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }));
  const events = listed
    .filter(([path]) => path.startsWith("events/"))
    .reduce((sum, [, text]) => sum + text.split("\n").length - 1, 0);
  const all = told
    ? new Map(changed).set("manifest.json", JSON.stringify({ ...manifest, files, events }))
    : changed;
  return writeZip(
    [...all].map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    { deflate: (bytes) => deflateRawSync(bytes), crc32 },
  );
};

const changed = (path: string, change: (text: string) => string): Map<string, string> =>
  new Map(files).set(path, change(files.get(path) ?? ""));

const recordsIn = async (table: Table): Promise<number> => {
  let found = 0;
  for (const aggregate of [workPlans, pledges, requirements]) {
    const listings = [{ index: "kind" as const, partition: kindPartition(aggregate.kind) }];
    found += (
      await listPage<object, never>(table, aggregate as never, { listings, limit: 9, keep: () => true })
    ).items.length;
  }
  return found;
};

/** What is told of a dump that is not taken. */
const faultsOf = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await restoreDump(second.table, bytes, { progress: silent }).catch(
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(RestoreError);
  expect(await recordsIn(second.table)).toBe(0);
  return error instanceof Error ? error.message : "";
};

test.each([
  ["is no ZIP", () => Buffer.from("PK nonsense"), /not a public dump/],
  ["has no manifest", () => zipOf(new Map([["a.txt", ""]]), false), /no public dump of Angkor/],
  [
    "was changed after it was made",
    () =>
      zipOf(
        changed("events/pledge.jsonl", (text) => text.replace("Support", "support")),
        false,
      ),
    /events\/pledge.jsonl: .*SHA-256/,
  ],
  [
    "lacks a file",
    () => zipOf(new Map([...files].filter(([path]) => path !== "events/state.jsonl")), false),
    /events\/state.jsonl: It is missing/,
  ],
  [
    "is of another version",
    () => zipOf(changed("manifest.json", (text) => text.replace('"version": 1', '"version": 2'))),
    /version 2/,
  ],
  [
    "has a line that is no JSON",
    () => zipOf(changed("events/pledge.jsonl", (text) => `${text}{broken\n`)),
    /events\/pledge.jsonl:2: It is no JSON/,
  ],
  [
    "has an id that would reach another key",
    () =>
      zipOf(
        changed("events/pledge.jsonl", (text) =>
          text.replace(/"id":"pl_[^"]*","version"/, '"id":"a#b","version"'),
        ),
      ),
    /Its id is none/,
  ],
  [
    "has an event with a field that there is not",
    () => zipOf(changed("events/pledge.jsonl", (text) => text.replace('"carryOver"', '"carryOn"'))),
    /pledge pl_.*carryOn/s,
  ],
  [
    "lacks a version",
    () => zipOf(changed("events/work-plan.jsonl", (text) => text.split("\n").slice(1).join("\n"))),
    /work-plan wp_.*should be version 1/,
  ],
  [
    "commits of a pledge that is not there",
    () => zipOf(changed("events/pledge.jsonl", () => "")),
    /commitment co_.*draws on pledge pl_/,
  ],
  [
    "commits more than its pledge holds",
    () =>
      zipOf(
        changed("events/commitment.jsonl", (text) =>
          text
            .replace(/"draws":\{"2024":"\d+"\}/g, '"draws":{"2024":"99999999999"}')
            .replace(/"minor":"\d+"/g, '"minor":"99999999999"'),
        ),
      ),
    /takes more of pl_/,
  ],
] as const)("a dump that %s is refused", async (_, made, told) => {
  expect(await faultsOf(made())).toMatch(told);
});

test("several faults are told at once", async () => {
  const both = changed("events/pledge.jsonl", (text) => `${text}{broken\n`).set(
    "events/state.jsonl",
    "nothing\n",
  );
  const message = await faultsOf(zipOf(both));
  expect(message).toMatch(/events\/pledge.jsonl:2/);
  expect(message).toMatch(/events\/state.jsonl:1/);
});

test("it goes into an empty table, once; again it changes nothing; into another's it does not go", async () => {
  const bytes = zipOf(files);
  const { saved } = await restoreDump(second.table, bytes, { progress: silent });
  expect(saved).toBe(4);
  expect(await restoreDump(second.table, bytes, { progress: silent })).toMatchObject({ saved: 0, events: 4 });
  const khm = focalPoint("KHM");
  await service(second.table)("draftWorkPlan", {
    caller: khm,
    key: "other",
    body: aPlan(),
    at: "2026-04-01T08:00:00.000Z",
  });
  await expect(restoreDump(second.table, bytes, { progress: silent })).rejects.toThrow(/other records/);
});
