/** Those whom an allocation of a pooled fund concerns are told of it, and of what the fund pays: by webhook, feed and agenda. */
import { cancelFundAllocation } from "@angkor/contract/operations/cancel-fund-allocation";
import { getEventFeed } from "@angkor/contract/operations/get-event-feed";
import { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordFundDisbursement } from "@angkor/contract/operations/record-fund-disbursement";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { between } from "../http/instants.ts";
import { aFund, aFundDisbursement, allocated, contributed, subscribed } from "../http/records.ts";
import { type Caller, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { opened, type Receiver, startReceiver } from "./webhook-receiver.ts";

let world: World;
/** What subscribers were told, by their filter. */
const ears = new Map<string, Receiver & { readonly secret: string }>();
let allocation: string;

const listen = async (by: Caller, filter: object): Promise<void> => {
  const receiver = await startReceiver();
  const delivery = { by: "webhook", url: receiver.url };
  const { body } = await subscribed(by, { filter, delivery });
  ears.set(JSON.stringify(filter), { ...receiver, secret: body.secret ?? "" });
};
const heardBy = (filter: object) => {
  const ear = ears.get(JSON.stringify(filter));
  if (ear === undefined) throw new Error("Nobody listens to that");
  return ear;
};
const events = ["fund-allocation-recorded", "fund-allocation-disbursed", "fund-allocation-cancelled"];

/** Norway's hundred thousand and Germany's ten, of which forty thousand of Norway's are allocated, and fifteen paid. */
beforeAll(async () => {
  world = await startWorld({ settings: { RETRY_DELAYS_SECONDS: "0,0,0,0,0,0,0" }, repeats: 3 });
  const owner = world.focalPoint("org:eu");
  const { body } = await owner.does(recordFinancingInstrument, {
    body: aFund({ owner: "org:eu", title: "Fund for clearance" }),
  });
  await contributed(world.focalPoint("NOR"), body.id);
  await contributed(world.focalPoint("DEU"), body.id, { donor: "DEU", target: { state: "KHM" } });
  await between();
  await listen(world.focalPoint("UKR"), { states: ["UKR"] });
  await listen(world.focalPoint("NOR"), { donors: ["NOR"] });
  await listen(world.focalPoint("DEU"), { donors: ["DEU"] });
  await listen(world.focalPoint("KHM"), { states: ["KHM"] });
  await listen(world.focalPoint("LAO"), { pillars: ["victim-assistance"] });
  await listen(world.focalPoint("LAO"), { pillars: ["survey-clearance"], events: [events[1]] });
  allocation = (await allocated(owner, body.id, { amount: "40000.00" })).body.id;
  const params = { id: allocation };
  await owner.does(recordFundDisbursement, { params, body: aFundDisbursement({ amountSent: "15000.00" }) });
  await owner.does(cancelFundAllocation, { params, headers: ifMatch('"2"'), body: {} });
});
afterAll(async () => {
  await world?.stop();
  for (const ear of ears.values()) await ear.stop();
});

describe("webhooks", () => {
  test("tell the State and the donors whose money it is, each event once, and nobody else", async () => {
    const all = events.map((event) => `${event} ${allocation}`);
    await vi.waitFor(
      async () => {
        await world.server.tick();
        expect(heardBy({ states: ["UKR"] }).taken()).toEqual(all);
        expect(heardBy({ donors: ["NOR"] }).taken()).toEqual(all);
        expect(heardBy({ pillars: ["survey-clearance"], events: [events[1]] }).taken()).toEqual([all[1]]);
      },
      { timeout: 20_000, interval: 100 },
    );
    await world.server.tick();
    expect([...ears.values()].map(({ received }) => received.length)).toEqual([3, 3, 0, 0, 0, 1]);
  });

  test("tell which allocation, and no figure", () => {
    const { received, secret } = heardBy({ states: ["UKR"] });
    const [first] = received;
    expect(first && opened(first, secret)).toEqual({
      type: "fund-allocation-recorded",
      timestamp: expect.any(String),
      data: {
        kind: "fund-allocation",
        id: allocation,
        version: 1,
        link: `${world.url}/fund-allocations/${allocation}`,
        states: ["UKR"],
        pillars: ["survey-clearance"],
        donors: ["NOR"],
      },
    });
  });
});

describe("the feed", () => {
  const titles = async (query: Record<string, string>): Promise<string[]> => {
    const { text } = await world.anyone.ask(getEventFeed, { query });
    return [...text.matchAll(/<entry>.*?<title>(.*?)<\/title>/gs)].map(([, title = ""]) =>
      title.replaceAll("&quot;", '"'),
    );
  };

  test("tells each of them as it left the allocation, the latest first", async () => {
    expect(await titles({ state: "UKR" })).toEqual([
      'The fund "Fund for clearance" cancelled what it had not yet paid of its allocation of USD 40,000 to Ukraine, survey and clearance, 2024; USD 15,000 was paid.',
      'The fund "Fund for clearance" has paid USD 15,000 of the USD 40,000 that it allocated to Ukraine, survey and clearance, 2024.',
      'The fund "Fund for clearance" allocated USD 40,000 to Ukraine, survey and clearance, 2024, of what Norway paid.',
    ]);
  });

  test("by donor whose money it is, by pillar and by kind of event", async () => {
    const found = async (query: Record<string, string>) =>
      (await titles({ event: "fund-allocation-disbursed", ...query })).length;
    expect(await found({ donor: "NOR" })).toBe(1);
    expect(await found({ donor: "DEU" })).toBe(0);
    expect(await found({ pillar: "survey-clearance" })).toBe(1);
    expect(await found({ pillar: "victim-assistance" })).toBe(0);
    expect(await found({ state: "KHM" })).toBe(0);
  });
});

test("the agenda of a meeting tells the allocation once, with what happened to it", async () => {
  const { news } = (await world.anyone.does(getMeetingAgenda)).body;
  const [told, ...others] = news.items.filter(({ kind }) => kind === "fund-allocation");
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    id: allocation,
    events,
    text: expect.stringContaining("USD 15,000 was paid"),
  });
  expect((await world.anyone.send("GET", told?.link ?? "")).status).toBe(200);
});
