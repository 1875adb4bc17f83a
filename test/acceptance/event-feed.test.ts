/** What is public as an Atom feed; and what is due is told once. */
import { getEventFeed } from "@angkor/contract/operations/get-event-feed";
import { listSubscriptionMessages } from "@angkor/contract/operations/list-subscription-messages";
import { recordMeetingHeld } from "@angkor/contract/operations/record-meeting-held";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { monthsAfter } from "@angkor/domain";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { remind } from "../../functions/remind/remind.ts";
import { of, scheduled } from "../http/individualised-approach.ts";
import { settled } from "../http/instants.ts";
import { aPledge, committed, needed, pledged, subscribed } from "../http/records.ts";
import { type Caller, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const norway = () => world.focalPoint("NOR");
const cambodia = () => world.focalPoint("KHM");

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => ["entry", "link", "category"].includes(name),
});

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: readonly { readonly "@href": string }[];
}

const read = async (query: Record<string, string> | string = {}, caller = world.anyone) => {
  const answer = await caller.ask(getEventFeed, { query });
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml");
  expect(XMLValidator.validate(answer.text)).toBe(true);
  const { feed } = parser.parse(answer.text);
  expect(feed).toMatchObject({
    "@xmlns": "http://www.w3.org/2005/Atom",
    id: expect.stringMatching(/^urn:angkor:feed:/),
    title: expect.any(String),
    updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    author: { name: "Angkor" },
  });
  const entries: readonly Entry[] = feed.entry ?? [];
  const next = feed.link.find((link: Record<string, string>) => link["@rel"] === "next")?.["@href"];
  return { text: answer.text, entries, titles: entries.map(({ title }) => title), next };
};

describe("the feed", () => {
  test("tells what is public, the latest first, under ids that stay", async () => {
    const { id } = (await committed(norway())).body;
    const hidden = (await committed(norway(), { visibility: "states-parties", title: "Hidden" })).body.id;
    const { id: pledge } = (await pledged(norway(), { title: "Support & <training>" })).body;
    for (const caller of [world.anyone, norway()]) {
      const { entries, text } = await read({}, caller);
      expect(entries.map((entry) => entry.id)).toEqual([
        `urn:angkor:event:pledge:${pledge}:1`,
        `urn:angkor:event:commitment:${id}:1`,
      ]);
      expect(entries.map(({ link }) => link[0]?.["@href"])).toEqual([
        `/pledges/${pledge}`,
        `/commitments/${id}`,
      ]);
      expect(text).not.toContain(hidden);
    }
    const { titles } = await read();
    expect(titles).toEqual([
      'Norway pledged USD 500,000 for any State, 2024: "Support &amp; <training>".'.replace("&amp;", "&"),
      "Norway committed USD 100,000 to Cambodia, survey and clearance, 2024.",
    ]);
  });

  test("by State, pillar, donor and kind of event", async () => {
    const { id } = (await needed(cambodia())).body;
    const only = async (query: Record<string, string>) => (await read(query)).entries.map((one) => one.id);
    expect(await only({ event: "requirement-published" })).toEqual([`urn:angkor:event:requirement:${id}:1`]);
    expect(await only({ pillar: "victim-assistance", event: "commitment-recorded" })).toEqual([]);
    expect(await only({ state: "UKR", event: "commitment-recorded" })).toEqual([]);
    expect(await only({ donor: "DEU" })).toEqual([]);
    expect(await only({ donor: "NOR" })).toHaveLength(2);
  });

  test("tells nothing more of a record that is no longer public", async () => {
    const { body, etag } = await pledged(norway(), { title: "Withdrawn from the public" });
    expect((await read()).text).toContain(body.id);
    await norway().does(revisePledge, {
      params: { id: body.id },
      headers: ifMatch(etag),
      body: aPledge({ title: "Withdrawn from the public", visibility: "private" }),
    });
    expect((await read()).text).not.toContain(body.id);
  });

  test("goes on with older entries, each once", async () => {
    for (let count = 0; count < 60; count += 1) await committed(norway(), { title: `Commitment ${count}` });
    const first = await read();
    expect(first.entries.length).toBeGreaterThanOrEqual(50);
    expect(first.next).toMatch(/^\/feed\?before=/);
    const ids: string[] = [];
    let page = first;
    for (;;) {
      ids.push(...page.entries.map(({ id }) => id));
      if (page.next === undefined) break;
      page = await read(page.next.split("?")[1] ?? "");
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(63);
  });
});

describe("a feed that is asked for again", () => {
  /** The feed as it is told once nothing earlier can come any more. */
  const settledFeed = async () => {
    await settled();
    const answer = await world.anyone.ask(getEventFeed, {});
    const etag = answer.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    return { etag, text: answer.text };
  };
  const again = (etag: string) =>
    world.anyone.ask(getEventFeed, { headers: { "if-none-match": `"another", ${etag}` } });

  test("answers 304 until there is a newer entry; what is not public moves nothing", async () => {
    await committed(norway(), { title: "Newest" });
    const { etag } = await settledFeed();
    await committed(norway(), { title: "Hidden", visibility: "committee" });
    const unchanged = await again(etag);
    expect([unchanged.status, unchanged.text]).toEqual([304, ""]);
    expect(unchanged.headers.get("etag")).toBe(etag);
    expect(unchanged.headers.get("cache-control")).toBe("no-cache");
    await committed(norway(), { title: "Newer" });
    const changed = await again(etag);
    expect([changed.status, changed.text]).toEqual([200, expect.stringContaining("urn:angkor:event:")]);
    expect((await settledFeed()).etag).not.toBe(etag);
  });
});

/** Reminds of what is due at an instant. */
const remindAt = async (at: string): Promise<number> => {
  const credentials = { accessKeyId: "one", secretAccessKey: "machine" };
  const client = new DynamoDBClient({
    endpoint: world.server.databaseEndpoint,
    region: "local",
    credentials,
  });
  const put = await remind({ client, name: world.server.tableName }, at);
  client.destroy();
  return put;
};

/** What a subscription was told, or would be: the events of which records. */
const told = async (by: Caller, id: string): Promise<string[]> => {
  const { items } = (await by.does(listSubscriptionMessages, { params: { id } })).body;
  return items.map(({ event, recordId }) => `${event} ${recordId}`);
};

describe("what is due", () => {
  test("is told once, to whoever sees no answer", async () => {
    const { id } = (await subscribed(norway(), { filter: { events: ["answer-due"] } })).body;
    const { id: other } = (await subscribed(cambodia(), { filter: { events: ["answer-due"] } })).body;
    const open = (await needed(cambodia(), { title: "Unanswered" })).body.id;
    const answered = (await needed(cambodia(), { title: "Answered" })).body.id;
    const half = (await needed(cambodia(), { title: "Answered in private" })).body.id;
    await norway().does(respondToRequirement, {
      params: { id: answered },
      body: { answer: "under-consideration" },
    });
    await norway().does(respondToRequirement, {
      params: { id: half },
      body: { answer: "under-consideration", visibility: "private" },
    });
    const at = new Date(Date.now() + 50 * 86_400_000).toISOString();
    await remindAt(at);
    expect(await remindAt(at)).toBe(0);
    const toNorway = await told(norway(), id);
    expect(toNorway).toContain(`answer-due ${open}`);
    expect(toNorway).not.toContain(`answer-due ${answered}`);
    expect(toNorway).not.toContain(`answer-due ${half}`);
    expect(await told(cambodia(), other)).toContain(`answer-due ${half}`);
  });

  test("of a meeting is told to those who may read its case, and to nobody else", async () => {
    const filter = { states: ["KHM"], events: ["meeting-follow-up-due", "meeting-follow-up-overdue"] };
    const readers = [cambodia(), norway(), world.committee, world.isu];
    const outsiders = [world.focalPoint("DEU"), world.focalPoint("LAO"), world.focalPoint("UKR")];
    const listeners = await Promise.all(
      [...readers, ...outsiders].map(async (by) => ({
        by,
        reads: readers.includes(by),
        id: (await subscribed(by, { filter })).body.id,
      })),
    );
    const today = new Date().toISOString().slice(0, 10);
    const { body } = await world.committee.does(recordMeetingHeld, {
      ...of(await scheduled(world, ["NOR"])),
      body: { heldOn: today },
    });
    const dueOn = Date.parse(monthsAfter(today, 3));
    const daysFrom = (days: number) => new Date(dueOn + days * 86_400_000).toISOString();
    await remindAt(daysFrom(-5));
    await remindAt(daysFrom(-4));
    await remindAt(daysFrom(5));
    for (const { by, id, reads } of listeners) {
      const events = ["meeting-follow-up-due", "meeting-follow-up-overdue"];
      expect(await told(by, id)).toEqual(reads ? events.map((event) => `${event} ${body.id}`) : []);
    }
  });
});
