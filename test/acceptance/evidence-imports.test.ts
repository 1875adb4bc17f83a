/** What comes in from IATI and FTS: compared with what is recorded, decided by people, and never counted by itself. */
import { readFileSync } from "node:fs";
import { decideEvidence } from "@angkor/contract/operations/decide-evidence";
import { exportIatiActivities } from "@angkor/contract/operations/export-iati-activities";
import { getEvidenceImport } from "@angkor/contract/operations/get-evidence-import";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { importEvidence } from "@angkor/contract/operations/import-evidence";
import { listEvidenceImports } from "@angkor/contract/operations/list-evidence-imports";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { demonstrationFile } from "@angkor/data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpusFiles, corpusText, hasCorpus, skipped } from "../../packages/documents/test/iati/corpus.ts";
import { startDemonstration } from "../http/demonstration.ts";
import { type Caller, expectProblem, ifMatch, once } from "../http/service.ts";
import type { World } from "../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await startDemonstration();
}, 240_000);
afterAll(() => world?.stop());

type Format = "iati" | "fts-csv" | "fts-json";

const imported = async (by: Caller, format: Format, content: string) =>
  (await by.does(importEvidence, { body: { format, content } })).body;

const reconciled = (by: Caller, id: string, query: Record<string, string> = {}) =>
  by.does(getEvidenceImport, { params: { id }, query: { limit: "500", ...query } });

const flow = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: "999001",
  amountUSD: 250_000,
  date: "2026-03-02T00:00:00Z",
  decisionDate: "2026-03-01T00:00:00Z",
  description: "Clearance of farmland",
  contributionType: "financial",
  flowType: "Standard",
  boundary: "incoming",
  onBoundary: "single",
  status: "commitment",
  sourceObjects: [
    { type: "Organization", name: "Norway, Government of", organizationTypes: ["Government"] },
    { type: "Location", name: "Norway" },
    { type: "UsageYear", name: "2026" },
  ],
  destinationObjects: [
    { type: "GlobalCluster", name: "Mine Action" },
    { type: "Location", name: "Ukraine" },
    { type: "UsageYear", name: "2026" },
  ],
  ...changes,
});

const answer = (...flows: readonly object[]) => JSON.stringify({ data: { flows } });

const totals = async () => (await world.anyone.does(getGapReport)).body.totals;

test("the flows of the demonstration data are matched with the records made of them, and count nowhere again", async () => {
  const before = await totals();
  const content = readFileSync(demonstrationFile("fts_mine_action_flows.csv"), "utf8");
  const { id, evidence } = await imported(world.isu, "fts-csv", content);
  const { body } = await reconciled(world.isu, id);
  expect(evidence).toBeGreaterThan(80);
  expect(body.outcomes).toMatchObject({ differing: 0, new: 0, duplicate: 0 });
  expect(body.outcomes.matched).toBeGreaterThanOrEqual(79);
  expect(body.open).toBe(0);
  expect(body.items.filter(({ outcome }) => outcome === "matched").every(({ recordId }) => recordId)).toBe(
    true,
  );
  expect(await totals()).toEqual(before);
});

describe.skipIf(!hasCorpus)(`answers of the FTS API${skipped}`, () => {
  test("come in as evidence, page by page: what is recorded of them is found", async () => {
    const pages = corpusFiles(
      "fts/api-fixtures/hdx-scraper-fts/input/custom-search-locationid-1-year-2020*.json",
    );
    const readings = [];
    for (const page of pages) readings.push(await imported(world.isu, "fts-json", corpusText(page)));
    const flows = readings.flatMap(({ evidence, faults, leftOut }) => [
      evidence,
      faults,
      ...leftOut.map(({ count }) => count),
    ]);
    expect(flows.reduce((sum, count) => sum + count, 0)).toBe(484);
    expect(readings.reduce((sum, { evidence }) => sum + evidence, 0)).toBe(12);
    for (const { id, evidence } of readings) {
      const { body } = await reconciled(world.isu, id);
      expect(Object.values(body.outcomes).reduce((sum, count) => sum + count, 0)).toBe(evidence);
    }
  });
});

test("what went out as IATI comes in as what is recorded", async () => {
  for (const publisher of ["USA", "NOR"]) {
    const { text } = await world.anyone.ask(exportIatiActivities, { query: { publisher } });
    const { id, evidence, faults } = await imported(world.isu, "iati", text);
    const { body } = await reconciled(world.isu, id);
    expect(faults).toBe(0);
    expect(body.outcomes).toMatchObject({ matched: evidence, differing: 0, new: 0, duplicate: 0 });
    expect(evidence).toBeGreaterThan(5);
  }
});

test("new evidence is recorded through the usual operation, decided, and known from then on", async () => {
  const { id } = await imported(world.isu, "fts-json", answer(flow()));
  const { body, etag } = await reconciled(world.isu, id, { outcome: "new", status: "open" });
  const [item] = body.items;
  expect([body.open, body.items.length]).toEqual([1, 1]);
  expect(item).toMatchObject({
    key: "fts:999001",
    outcome: "new",
    rule: "nothing-like-it",
    provider: { name: "Norway, Government of", code: "NOR" },
    states: ["UKR"],
    amount: "250000.00",
    currency: "USD",
    suggestion: { operationId: "recordCommitment" },
  });
  const { body: record } = await world
    .focalPoint("NOR")
    .does(recordCommitment, { body: item?.suggestion?.body });
  const decisions = [{ key: "fts:999001", action: "record", recordId: record.id }];
  const decided = await world.isu.does(decideEvidence, {
    params: { id },
    headers: ifMatch(etag),
    body: { decisions },
  });
  expect(decided.body).toMatchObject({ version: 2, decided: 1 });
  const after = await reconciled(world.isu, id);
  expect(after.body).toMatchObject({ open: 0, outcomes: { matched: 1, new: 0 } });
  expect(after.body.items[0]).toMatchObject({
    rule: "same-link",
    recordId: record.id,
    decision: { action: "record", recordId: record.id, importId: id },
  });
  const again = await imported(world.isu, "fts-json", answer(flow({ amountUSD: 300_000 })));
  expect((await reconciled(world.isu, again.id)).body.items[0]).toMatchObject({
    outcome: "differing",
    rule: "same-link",
    differences: [{ field: "amount", recorded: "250000.00 USD", reported: "300000.00 USD" }],
    decision: { importId: id },
  });
});

test("a pledge is suggested as a pledge, and found by what it cites", async () => {
  const pledge = flow({ id: "999002", status: "pledge", amountUSD: 70_000 });
  const { id } = await imported(world.isu, "fts-json", answer(pledge));
  const [item] = (await reconciled(world.isu, id)).body.items;
  expect(item?.suggestion?.operationId).toBe("recordPledge");
  const { body } = await world.focalPoint("NOR").does(recordPledge, { body: item?.suggestion?.body });
  const [known] = (await reconciled(world.isu, id)).body.items;
  expect(known).toMatchObject({ outcome: "matched", rule: "same-reference", recordId: body.id });
});

test("rejected evidence asks no more, here or in a later import, and can be decided anew", async () => {
  const odd = flow({ id: "999003", amountUSD: 1 });
  const { id } = await imported(world.isu, "fts-json", answer(odd));
  const reject = { decisions: [{ key: "fts:999003", action: "reject", reason: "An internal transfer" }] };
  const { etag } = await reconciled(world.isu, id);
  const first = await world.isu.does(decideEvidence, {
    params: { id },
    headers: ifMatch(etag),
    body: reject,
  });
  const later = await imported(world.isu, "fts-json", answer(odd));
  expect((await reconciled(world.isu, later.id)).body).toMatchObject({
    open: 0,
    items: [{ outcome: "new", decision: { action: "reject", reason: "An internal transfer", importId: id } }],
  });
  expectProblem(
    await world.isu.ask(decideEvidence, { params: { id }, headers: ifMatch(etag), body: reject }),
    "version-stale",
  );
  const unknown = {
    decisions: [
      { key: "fts:1", action: "link", recordId: "co_none" },
      ...reject.decisions,
      ...reject.decisions,
    ],
  };
  expectProblem(
    await world.isu.ask(decideEvidence, { params: { id }, headers: ifMatch(first.etag), body: unknown }),
    "evidence-decision-invalid",
    ["/decisions/0/key", "/decisions/0/recordId", "/decisions/2/key"],
  );
});

test("a focal point imports what concerns its own, and sees no one else's import", async () => {
  const toCambodia = flow({
    id: "999005",
    destinationObjects: [
      { type: "GlobalCluster", name: "Mine Action" },
      { type: "Location", name: "Cambodia" },
      { type: "UsageYear", name: "2026" },
    ],
  });
  const content = answer(flow({ id: "999004" }), toCambodia);
  const ukraine = world.focalPoint("UKR");
  const { id, owner, leftOut } = await imported(ukraine, "fts-json", content);
  expect([owner, leftOut]).toEqual(["UKR", [{ reason: "of other States and providers", count: 1 }]]);
  expect((await reconciled(ukraine, id)).body.items.map(({ key }) => key)).toEqual(["fts:999004"]);
  expect((await reconciled(world.isu, id)).body.owner).toBe("UKR");
  const norway = world.focalPoint("NOR");
  expectProblem(await norway.ask(getEvidenceImport, { params: { id } }), "evidence-import-not-found");
  const listed = (await norway.does(listEvidenceImports)).body.items;
  expect(listed.filter((one) => one.owner !== "NOR")).toEqual([]);
  const own = (await ukraine.does(listEvidenceImports)).body.items.map((one) => one.id);
  expect(own).toContain(id);
});

test("a repeated request imports once", async () => {
  const body = { format: "fts-json", content: answer(flow({ id: "999006" })) };
  const send = () => world.isu.does(importEvidence, { body, headers: once("import-once") });
  expect((await send()).body.id).toBe((await send()).body.id);
});

test("a list of evidence is a table too, and has pages", async () => {
  const flows = Array.from({ length: 3 }, (_, index) => flow({ id: `99901${index}` }));
  const { id } = await imported(world.isu, "fts-json", answer(...flows));
  const first = await world.isu.does(getEvidenceImport, { params: { id }, query: { limit: "2" } });
  const { nextCursor = "" } = first.body;
  const rest = await world.isu.does(getEvidenceImport, {
    params: { id },
    query: { limit: "2", cursor: nextCursor },
  });
  expect([...first.body.items, ...rest.body.items].map(({ key }) => key)).toEqual([
    "fts:999010",
    "fts:999011",
    "fts:999012",
  ]);
  const csv = await world.isu.ask(getEvidenceImport, { params: { id }, headers: { accept: "text/csv" } });
  expect(csv.text.split("\r\n")[0]).toContain("key,outcome,rule");
});
