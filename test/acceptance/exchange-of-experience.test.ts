/** Exchange of experience (Action 45): offers, requests, what answers what, arrangements, and indicators 45.1 and 45.2. */
import { closeExchangeEntry } from "@angkor/contract/operations/close-exchange-entry";
import { getExchangeArrangement } from "@angkor/contract/operations/get-exchange-arrangement";
import { getExchangeEntry } from "@angkor/contract/operations/get-exchange-entry";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { listExchangeArrangements } from "@angkor/contract/operations/list-exchange-arrangements";
import { listExchangeEntries } from "@angkor/contract/operations/list-exchange-entries";
import { listExchangeMatches } from "@angkor/contract/operations/list-exchange-matches";
import { recordExchangeArrangement } from "@angkor/contract/operations/record-exchange-arrangement";
import { reviseExchangeArrangement } from "@angkor/contract/operations/revise-exchange-arrangement";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anArrangement, arranged, entryRecorded } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const contact = { name: "Desk", email: "desk@example.org" };

describe("an offer of experience", () => {
  test("tells whom to write to, but never in public", async () => {
    const { body } = await entryRecorded(world.focalPoint("KHM"), { contact });
    const params = { id: body.id };
    for (const inside of [world.focalPoint("UKR"), world.committee, world.isu])
      expect((await inside.does(getExchangeEntry, { params })).body.contact).toEqual(contact);
    for (const outside of [world.anyone, world.observer]) {
      expect((await outside.does(getExchangeEntry, { params })).body).not.toHaveProperty("contact");
      expect(JSON.stringify((await outside.does(listExchangeEntries)).body)).not.toContain(contact.email);
      const csv = await outside.ask(listExchangeEntries, { headers: { accept: "text/csv" } });
      expect(csv.text).toContain(body.id);
      expect(csv.text).not.toContain(contact.email);
    }
  });

  test("is listed by side, owner, topic, pillar and status", async () => {
    const japan = world.focalPoint("JPN");
    const own = { owner: "JPN", topics: ["scientific-expertise"] };
    const open = await entryRecorded(japan, { ...own, pillars: ["risk-education"] });
    const asked = await entryRecorded(japan, { ...own, side: "request" });
    await japan.does(closeExchangeEntry, {
      params: { id: asked.body.id },
      headers: ifMatch(asked.etag),
      body: { reason: "Answered" },
    });
    const idsOf = async (query: Record<string, string>) =>
      (await world.anyone.does(listExchangeEntries, { query })).body.items.map(({ id }) => id);
    expect(await idsOf({ owner: "JPN" })).toEqual([asked.body.id, open.body.id]);
    expect(await idsOf({ topic: "scientific-expertise", side: "offer" })).toEqual([open.body.id]);
    expect(await idsOf({ owner: "JPN", pillar: "victim-assistance" })).toEqual([asked.body.id]);
    expect(await idsOf({ owner: "JPN", status: "open" })).toEqual([open.body.id]);
  });
});

describe("what answers a request", () => {
  test("is told with reasons to those alone who may see both sides", async () => {
    const topics = ["border-cooperation"];
    const request = await entryRecorded(world.focalPoint("UKR"), { owner: "UKR", side: "request", topics });
    const open = await entryRecorded(world.focalPoint("KHM"), { topics });
    const hidden = await entryRecorded(world.focalPoint("KHM"), { topics, visibility: "states-parties" });
    const elsewhere = await entryRecorded(world.focalPoint("KHM"), { topics, states: ["TCD"] });
    const matchesOf = async (by: Caller, query: Record<string, string> = {}) =>
      (await by.does(listExchangeMatches, { params: { id: request.body.id }, query })).body.items;
    const offersOf = async (by: Caller) => (await matchesOf(by)).map(({ offer }) => offer.id);
    expect(await offersOf(world.anyone)).toEqual([open.body.id]);
    expect(await offersOf(world.focalPoint("UKR"))).toEqual([open.body.id, hidden.body.id]);
    const [first] = await matchesOf(world.anyone);
    expect(first?.rules[0]?.reason).toBe("Cambodia offers what Ukraine asks for.");
    const excluded = (await matchesOf(world.anyone, { excluded: "true" })).find(
      ({ offer }) => offer.id === elsewhere.body.id,
    );
    expect(excluded?.rules.filter(({ satisfied }) => !satisfied)).toEqual([
      { rule: "offered-to", satisfied: false, reason: "The offer is open to Chad." },
    ]);
    const hiddenToo = { params: { id: hidden.body.id } };
    expectProblem(await world.anyone.ask(listExchangeMatches, hiddenToo), "exchange-entry-not-found");
    const back = await world.anyone.does(listExchangeMatches, { params: { id: open.body.id } });
    expect(back.body.items).toContainEqual(first);
  });
});

describe("an arrangement", () => {
  test("is triangular where a third pays and South-South among affected States, and all its parties see it", async () => {
    const triangular = await arranged(world.focalPoint("KHM"), { payers: ["JPN"], visibility: "private" });
    expect(triangular.body).toMatchObject({ triangular: true, southSouth: true });
    const params = { id: triangular.body.id };
    for (const party of ["KHM", "UKR", "JPN"])
      expect((await world.focalPoint(party).does(getExchangeArrangement, { params })).body).toEqual(
        triangular.body,
      );
    for (const outside of [world.anyone, world.focalPoint("NOR"), world.committee]) {
      const answer = await outside.ask(getExchangeArrangement, { params });
      expectProblem(answer, "exchange-arrangement-not-found");
      const { items } = (await outside.does(listExchangeArrangements, { query: { party: "KHM" } })).body;
      expect(items.map(({ id }) => id)).not.toContain(triangular.body.id);
    }
    const withDonor = await arranged(world.focalPoint("KHM"), { recipients: ["NOR"] });
    expect(withDonor.body).toMatchObject({ triangular: false, southSouth: false });
  });

  test("names the offer that it takes up to those alone who may see that", async () => {
    const offer = await entryRecorded(world.focalPoint("KHM"), { visibility: "states-parties" });
    const offerId = offer.body.id;
    const { body } = await arranged(world.focalPoint("KHM"), { offerId });
    const params = { id: body.id };
    expect((await world.focalPoint("UKR").does(getExchangeArrangement, { params })).body.offerId).toBe(
      offerId,
    );
    expect((await world.anyone.does(getExchangeArrangement, { params })).body).not.toHaveProperty("offerId");
    const wrongSide = { body: anArrangement({ requestId: offerId }) };
    const refused = await world.focalPoint("KHM").ask(recordExchangeArrangement, wrongSide);
    expectProblem(refused, "exchange-arrangement-invalid", ["/requestId"]);
  });

  test("begins, ends with an outcome, and then stays so", async () => {
    const cambodia = world.focalPoint("KHM");
    const { endsOn: _, ...endless } = anArrangement({ status: "planned" });
    const planned = await cambodia.does(recordExchangeArrangement, { body: endless });
    const revise = (etag: string, changes: object) =>
      cambodia.ask(reviseExchangeArrangement, {
        params: { id: planned.body.id },
        headers: ifMatch(etag),
        body: anArrangement(changes),
      });
    const done = await revise(planned.etag, { outcome: "Four teams trained" });
    expect(done.status, done.text).toBe(200);
    const again = await revise('"2"', { status: "planned" });
    expectProblem(again, "exchange-arrangement-invalid", ["/status"]);
  });
});

describe("indicators 45.1 and 45.2", () => {
  const evidencedBy = async (by: Caller) => {
    const query = { period: "2025" };
    const { indicators } = (await by.does(getIndicators, { query })).body;
    return ["45.1", "45.2"].map((id) => {
      const found = indicators.find((indicator) => indicator.id === id);
      return found?.literal.evidenced?.numerator.states;
    });
  };

  test("have arrangements of the year as evidence, for those who share and for callers who see them", async () => {
    const days = { startsOn: "2025-02-01", endsOn: "2025-03-01" };
    const topics = ["good-practice", "technological-expertise"];
    const germany = world.focalPoint("DEU");
    expect(await evidencedBy(germany)).toEqual([[], []]);
    await arranged(germany, {
      ...days,
      owner: "DEU",
      sharers: ["DEU"],
      topics,
      visibility: "states-parties",
    });
    await arranged(world.focalPoint("NOR"), {
      ...days,
      owner: "NOR",
      sharers: ["NOR"],
      topics: topics.slice(0, 1),
    });
    expect(await evidencedBy(germany)).toEqual([["DEU", "NOR"], ["DEU"]]);
    expect(await evidencedBy(world.anyone)).toEqual([["NOR"], []]);
  });
});
