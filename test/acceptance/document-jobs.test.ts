/** A document that nobody waits for: asked for, made by itself, fetched by a link that lives minutes, and only by who asked. */
import { getDocumentJob } from "@angkor/contract/operations/get-document-job";
import { getPublicDump } from "@angkor/contract/operations/get-public-dump";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settled } from "../http/instants.ts";
import { published } from "../http/records.ts";
import { type Caller, expectProblem } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
let asOf: string;

beforeAll(async () => {
  world = await startWorld();
  await published(world.focalPoint("KHM"), { title: "A plan for everyone" });
  await published(world.focalPoint("KHM"), { title: "A plan for the Committee", visibility: "committee" });
  await settled();
  asOf = new Date(Date.now() - 1000).toISOString();
}, 120_000);
afterAll(() => world?.stop());

const later = { prefer: "respond-async, wait=1" };

/** The job that answers a request, and the job once it is over. */
const jobOf = async (by: Caller, path: string) => {
  const answer = await by.send("GET", path, { headers: later });
  expect(answer.status, answer.text).toBe(202);
  expect(answer.headers.get("preference-applied")).toBe("respond-async");
  const { id } = getDocumentJob.response.body.parse(JSON.parse(answer.text));
  expect(answer.headers.get("location")).toBe(`/document-jobs/${id}`);
  return id;
};

const ended = async (by: Caller, id: string) => {
  for (let turn = 0; turn < 200; turn += 1) {
    const { body } = await by.does(getDocumentJob, { params: { id } });
    if (body.status === "ready" || body.status === "failed") return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${id} does not end`);
};

test("it is what the direct answer is, byte for byte, behind a link that needs no token", async () => {
  const job = await ended(world.anyone, await jobOf(world.anyone, `/exports/dump?asOf=${asOf}`));
  expect(job).toMatchObject({ operation: "getPublicDump", status: "ready", progress: { done: 3, of: 3 } });
  const fetched = await fetch(job.document?.href ?? "");
  expect(fetched.status).toBe(200);
  expect(fetched.headers.get("content-type")).toBe("application/zip");
  expect(fetched.headers.get("content-disposition")).toBe(`attachment; filename="${job.document?.name}"`);
  const direct = await fetch(`${world.url}/exports/dump?asOf=${asOf}`);
  const [one, other] = [await fetched.arrayBuffer(), await direct.arrayBuffer()];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(job.document?.bytes).toBe(one.byteLength);
});

test("it is made with the sight of who asked", async () => {
  const sizes = await Promise.all(
    [world.anyone, world.committee].map(async (by) => {
      const job = await ended(by, await jobOf(by, "/documents/gap?format=xlsx"));
      return job.document?.bytes ?? 0;
    }),
  );
  const iati = await Promise.all(
    [world.anyone, world.committee].map(async (by) => {
      const job = await ended(by, await jobOf(by, "/documents/iati?state=KHM"));
      return (await fetch(job.document?.href ?? "")).text();
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(iati[0]).toContain("A plan for everyone");
  expect(iati[0]).not.toContain("A plan for the Committee");
  expect(iati[1]).toContain("A plan for the Committee");
});

test("a link that was changed, or is another object's, opens nothing", async () => {
  const job = await ended(world.anyone, await jobOf(world.anyone, `/exports/dump?asOf=${asOf}`));
  const link = new URL(job.document?.href ?? "");
  const changed = (change: (url: URL) => void) => {
    const url = new URL(link);
    change(url);
    return fetch(url);
  };
  expect((await changed(() => {})).status).toBe(200);
  const forms = [
    (url: URL) => {
      url.search = "";
    },
    (url: URL) => url.searchParams.set("X-Amz-Expires", "604800"),
    (url: URL) => url.searchParams.set("X-Amz-Date", "20200101T000000Z"),
    (url: URL) => {
      url.pathname += "x";
    },
    (url: URL) => url.searchParams.set("X-Amz-Signature", "0".repeat(64)),
  ];
  for (const form of forms) expect((await changed(form)).status, String(form)).toBe(403);
});

test("nobody else finds it", async () => {
  const norway = world.focalPoint("NOR");
  const id = await jobOf(norway, `/exports/dump?asOf=${asOf}`);
  expect((await ended(norway, id)).status).toBe("ready");
  for (const other of [world.anyone, world.isu, world.focalPoint("DEU")])
    expectProblem(await other.ask(getDocumentJob, { params: { id } }), "document-job-not-found");
});

test("what cannot be made says why", async () => {
  const future = new Date(Date.now() + 60_000).toISOString();
  const job = await ended(world.anyone, await jobOf(world.anyone, `/exports/dump?asOf=${future}`));
  expect(job).toMatchObject({ status: "failed", problem: { type: "urn:angkor:problem:cutoff-too-late" } });
  expect(job.document).toBeUndefined();
});

test("a request that is none is refused at once", async () => {
  const answer = await world.anyone.ask(getPublicDump, { query: { asOf: "yesterday" }, headers: later });
  expectProblem(answer, "request-invalid", ["/query/asOf"]);
});
