/** What goes out as IATI: the whole demonstration data, by publisher, and never more than the reader may see. */
import { exportIatiActivities } from "@angkor/contract/operations/export-iati-activities";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasCorpus, skipped } from "../../packages/documents/test/iati/corpus.ts";
import { activitiesOf } from "../../packages/documents/test/iati/published.ts";
import { standardFaults } from "../../packages/documents/test/iati/standard.ts";
import { startDemonstration } from "../http/demonstration.ts";
import { aCommitment, aPledge } from "../http/records.ts";
import type { Caller } from "../http/service.ts";
import type { World } from "../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await startDemonstration();
}, 240_000);
afterAll(() => world?.stop());

const exported = async (caller: Caller, query: Record<string, string>): Promise<string> => {
  const answer = await caller.ask(exportIatiActivities, { query });
  expect(answer.status, answer.text.slice(0, 500)).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/xml");
  return answer.text;
};

const today = () => new Date().toISOString().slice(0, 10);

describe.skipIf(!hasCorpus)(`the demonstration data${skipped}`, () => {
  /** States, and organisations of no approved list, are named in a namespace of this service's own: a warning. */
  const agency = /^warning 1\.14\.8: /;

  test.each([
    [{ publisher: "isu" }, 900],
    [{ publisher: "NOR" }, 5],
    [{ publisher: "AFG" }, 30],
    [{ publisher: "org:eu" }, 30],
    [{ publisher: "isu", state: "UKR" }, 30],
    [{ publisher: "isu", donor: "USA" }, 20],
  ] as const)("passes schema, rules and code lists as %o publishes it", async (query, atLeast) => {
    const xml = await exported(world.anyone, query);
    expect(activitiesOf(xml).size).toBeGreaterThanOrEqual(atLeast);
    const faults = await standardFaults(xml, today());
    expect(faults.filter((fault) => !agency.test(fault))).toEqual([]);
  });
});

test("every pledge and commitment goes out once, with all that is committed of it", async () => {
  const xml = await exported(world.anyone, { publisher: "isu" });
  const made = [...xml.matchAll(/<transaction ref="(co_[^"]+)">\s*<transaction-type code="2"\/>/g)];
  const told = new Set(made.map(([, id = ""]) => id));
  const ids: string[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { body } = await world.anyone.does(listCommitments, {
      query: { limit: "500", ...(cursor !== undefined && { cursor }) },
    });
    ids.push(...body.items.map(({ id }) => id));
    cursor = body.nextCursor;
  }
  expect(ids.length).toBeGreaterThan(300);
  expect([...told].toSorted()).toEqual(ids.toSorted());
});

test("what a reader may not see is not in the export, and leaves no trace in what is", async () => {
  const japan = world.focalPoint("JPN");
  const { body: pledge } = await japan.does(recordPledge, {
    body: aPledge({ donor: "JPN", title: "A secret", visibility: "private" }),
  });
  const { body: commitment } = await japan.does(recordCommitment, {
    body: aCommitment({ pledgeId: pledge.id, donor: "JPN", visibility: "public" }),
  });
  const ofJapan = async (caller: Caller) => exported(caller, { publisher: "isu", donor: "JPN" });
  const ours = activitiesOf(await ofJapan(japan));
  expect(ours.get(`APMBC-ISU-${pledge.id}`)).toMatchObject({ title: { narrative: "A secret" } });
  expect(ours.has(`APMBC-ISU-${commitment.id}`)).toBe(false);
  const open = await ofJapan(world.anyone);
  expect(activitiesOf(open).has(`APMBC-ISU-${commitment.id}`)).toBe(true);
  expect(open).not.toContain(pledge.id);
  expect(open).not.toContain("A secret");
});

test("an export that is too large for an answer is a list of parts, which together are it", async () => {
  const germany = world.focalPoint("DEU");
  const long = { donor: "DEU", description: "អ".repeat(4000) };
  const ids = new Set<string>();
  while (ids.size < 400) {
    const made = Array.from({ length: 8 }, () => germany.does(recordPledge, { body: aPledge(long) }));
    for (const { body } of await Promise.all(made)) ids.add(body.id);
  }
  const { body } = await world.anyone.does(exportIatiActivities, { query: { publisher: "DEU" } });
  expect(body.bytes).toBeGreaterThan(4_400_000);
  expect(body.parts.length).toBeGreaterThan(1);
  const told: string[] = [];
  for (const { href, activities } of body.parts) {
    const answer = await world.anyone.send("GET", href);
    expect(answer.headers.get("content-type")).toBe("application/xml");
    const part = [...activitiesOf(answer.text).keys()];
    expect(part).toHaveLength(activities);
    told.push(...part);
  }
  expect(told).toHaveLength(body.activities);
  expect(told).toEqual(told.toSorted());
  for (const id of ids) expect(told).toContain(`APMBC-DEU-${id}`);
});
