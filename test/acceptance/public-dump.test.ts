/** The service started again from its public dump: the same ids, figures, past and links, and nothing else. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getPublicDump } from "@angkor/contract/operations/get-public-dump";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalServer, startLocal } from "../../infra/local/server.ts";
import { startDemonstration } from "../http/demonstration.ts";
import { settled } from "../http/instants.ts";
import { type Caller, caller } from "../http/service.ts";
import type { World } from "../http/world.ts";
import { filesOfZip } from "./zip-files.ts";

const folder = mkdtempSync(join(tmpdir(), "angkor-dump-"));
const dumpFile = join(folder, "dump.zip");

let demonstration: World;
let first: LocalServer;
let again: LocalServer;
let cutoff: string;
let snapshot: string;

/** A server's answer to anyone, with what belongs to the moment of asking taken out. */
const told = async (server: LocalServer, path: string): Promise<string> => {
  const response = await fetch(`${server.url}${path}`);
  expect(response.status, path).toBe(200);
  return (await response.text()).replaceAll(/"(computedAt|knownUntil)":"[^"]*"/g, '"$1":"now"');
};

const dump = async (server: LocalServer, asOf: string): Promise<Uint8Array> => {
  const response = await fetch(`${server.url}/exports/dump?asOf=${asOf}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

const isuOf = async (server: LocalServer): Promise<Caller> =>
  caller(server.url, await server.token({ roles: ["isu"] }));

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

beforeAll(async () => {
  demonstration = await startDemonstration();
  first = demonstration.server;
  const isu = await isuOf(first);
  await settled();
  const taken = await isu.does(takeSnapshot, { body: { report: "gap", parameters: { state: "KHM" } } });
  snapshot = taken.body.id;
  await settled();
  cutoff = new Date(Date.now() - 1000).toISOString();
  writeFileSync(dumpFile, await dump(first, cutoff));
  again = await startLocal({ port: 0, inMemory: true, seed: "none", fromDump: dumpFile });
}, 180_000);

afterAll(async () => {
  await Promise.all([demonstration?.stop(), again?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const reports = [
  "/reports/gap",
  "/reports/gap?currency=EUR&from=2023&to=2027",
  "/reports/coverage?by=pillar,year,donor",
  "/reports/donors/NOR",
  "/reports/donors/USA",
  "/reports/matches",
  "/reports/matches?year=2025",
  "/reports/completeness",
  "/reports/agenda?since=2025-06-20",
  "/reports/records?state=UKR&measure=funding",
  "/indicators?period=2024",
  "/indicators?period=2025",
  "/work-plans?limit=100",
  "/assistance-requirements?state=UKR&limit=100",
  "/pledges?limit=100",
  "/commitments?limit=100",
  "/states",
  "/states/KHM",
  "/organisations",
  "/exchange-rates?currency=EUR",
  "/snapshots",
];

describe("the service, started again from its public dump", () => {
  test.each(reports)("answers %s as before", async (path) => {
    expect(await told(again, path)).toEqual(await told(first, path));
  });

  test("answers every record by its link, with its version", async () => {
    for (const path of ["/work-plans", "/pledges", "/commitments"]) {
      const { items } = JSON.parse(await told(first, `${path}?limit=3`));
      for (const { id } of items)
        expect(await told(again, `${path}/${id}`)).toEqual(await told(first, `${path}/${id}`));
    }
  });

  test("knows the past as it was known", async () => {
    const { items } = JSON.parse(await told(first, "/commitments?limit=100"));
    const middle: string = items[50].createdAt;
    expect(await told(again, `/reports/gap?asOf=${middle}`)).toEqual(
      await told(first, `/reports/gap?asOf=${middle}`),
    );
  });

  test("keeps a snapshot byte for byte, and makes it again", async () => {
    expect(await told(again, `/snapshots/${snapshot}`)).toEqual(await told(first, `/snapshots/${snapshot}`));
    const { identical } = JSON.parse(await told(again, `/snapshots/${snapshot}/verification`));
    expect(identical).toBe(true);
  });

  test("has positions and counters that its events give", async () => {
    const { body } = await (await isuOf(again)).does(verifyPositions);
    expect(body.drift).toEqual([]);
    expect(body.events).toBeGreaterThan(1000);
  });

  test("goes on: a pledge of the dump can be committed of", async () => {
    const { items } = JSON.parse(await told(again, "/pledges?limit=100"));
    const isOpen = ({ outstanding }: { outstanding: string }) => Number(outstanding) > 1;
    const open = items.find(
      ({ tranches, targets }: { tranches: { outstanding: string }[]; targets: object }) =>
        tranches.some(isOpen) && !Object.hasOwn(targets, "requirements"),
    );
    const donor = caller(again.url, await again.token({ roles: ["state-focal-point"], state: open.donor }));
    const { name } = open.tranches.find(isOpen);
    const [from, to = from] = name.split("-").map(Number);
    const when = from === to ? { year: from } : { period: { from, to } };
    const body = { pledgeId: open.id, decidedOn: "2026-11-01", lines: [{ ...when, amount: "1.00" }] };
    const answer = await donor.send("POST", "/commitments", { body });
    expect(answer.status, answer.text).toBe(201);
    const { outstanding } = JSON.parse(await told(again, `/pledges/${open.id}`));
    expect(Number(outstanding)).toBe(Number(open.outstanding) - 1);
  });
});

describe("the dump", () => {
  test("is the same for the same cut-off, also from the service that was started from it", async () => {
    const bytes = await dump(first, cutoff);
    expect(sha256(await dump(first, cutoff))).toBe(sha256(bytes));
    const [files, others] = [filesOfZip(bytes), filesOfZip(await dump(again, cutoff))];
    expect([...others.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of files) expect(others.get(path) === text, path).toBe(true);
  });

  test("tells size and hash of every file, and counts that are right", async () => {
    const files = filesOfZip(await dump(first, cutoff));
    const manifest = JSON.parse(files.get("manifest.json") ?? "");
    expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(
      [...files.keys()].filter((path) => path !== "manifest.json"),
    );
    for (const { path, bytes, sha256: hash, rows } of manifest.files) {
      const text = files.get(path) ?? "";
      expect([Buffer.byteLength(text), sha256(text)], path).toEqual([bytes, hash]);
      if (path.startsWith("events/")) expect(text.split("\n").length - 1, path).toBe(rows);
    }
    expect(manifest.cutoff).toBe(cutoff);
  });

  test("holds what was public at an earlier instant", async () => {
    const { items } = JSON.parse(await told(first, "/commitments?limit=100"));
    const middle: string = items[50].createdAt;
    const lines =
      filesOfZip(await dump(first, middle))
        .get("events/commitment.jsonl")
        ?.split("\n") ?? [];
    const ids = new Set(lines.filter((line) => line !== "").map((line) => JSON.parse(line).id));
    for (const { id, createdAt } of items) expect(ids.has(id), id).toBe(createdAt <= middle);
  });

  test("is answered to a caller with a token as to anyone", async () => {
    const isu = await isuOf(first);
    const answer = await isu.ask(getPublicDump, { query: { asOf: cutoff } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/zip");
  });
});
