/** Subscribers are told of what happens: once, in order, signed, as far as they may see it, whatever others do. */
import { cancelCommitment } from "@angkor/contract/operations/cancel-commitment";
import { cancelSubscription } from "@angkor/contract/operations/cancel-subscription";
import { getSubscription } from "@angkor/contract/operations/get-subscription";
import { listSubscriptionMessages } from "@angkor/contract/operations/list-subscription-messages";
import { listSubscriptions } from "@angkor/contract/operations/list-subscriptions";
import { openSubscription } from "@angkor/contract/operations/open-subscription";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { replaySubscriptionMessages } from "@angkor/contract/operations/replay-subscription-messages";
import { rotateSubscriptionSecret } from "@angkor/contract/operations/rotate-subscription-secret";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { committed, needed, pledged } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { opened, type Receiver, startReceiver } from "./webhook-receiver.ts";

let world: World;
let receiver: Receiver;
let settings: Record<string, string>;

/** Attempts follow at once, and are seven, so that no test waits. */
const atOnce = { RETRY_DELAYS_SECONDS: "0,0,0,0,0,0,0", WEBHOOK_TIMEOUT_MS: "300" };

beforeEach(async () => {
  settings = atOnce;
  receiver = await startReceiver();
  world = await startWorld({ settings, repeats: 3 });
});
afterEach(async () => {
  await world.stop();
  await receiver.stop();
});

const subscribed = async (by: Caller, filter: object = {}, url = receiver.url) => {
  const body = { title: "News", filter, delivery: { by: "webhook", url } };
  const { body: subscription, etag } = await by.does(openSubscription, { body });
  return { ...subscription, etag, secret: subscription.secret ?? "" };
};
const messages = async (by: Caller, id: string, status: string) =>
  (await by.does(listSubscriptionMessages, { params: { id }, query: { status } })).body.items;
const norway = () => world.focalPoint("NOR");
const cambodia = () => world.focalPoint("KHM");

/** Sends what is due until `done` holds. */
const sentUntil = (done: () => void | Promise<void>) =>
  vi.waitFor(
    async () => {
      await world.server.tick();
      await done();
    },
    { timeout: 20_000, interval: 100 },
  );

describe("a webhook", () => {
  test("is told once of an event that the stream told three times, signed, without any figure", async () => {
    const { secret, id } = await subscribed(cambodia(), { states: ["KHM"] });
    const { body: commitment } = await committed(norway());
    await vi.waitFor(
      () => expect(receiver.taken()).toEqual([`commitment-recorded ${commitment.id}`]),
      10_000,
    );
    await world.server.tick();
    expect(receiver.received).toHaveLength(1);
    const [received] = receiver.received;
    if (received === undefined) throw new Error("nothing was received");
    expect(opened(received, secret)).toEqual({
      type: "commitment-recorded",
      timestamp: commitment.createdAt,
      data: {
        kind: "commitment",
        id: commitment.id,
        version: 1,
        link: `${world.url}/commitments/${commitment.id}`,
        states: ["KHM"],
        pillars: ["survey-clearance"],
        donors: ["NOR"],
      },
    });
    expect(() => opened(received, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).toThrow();
    const [told] = await messages(cambodia(), id, "delivered");
    expect(told).toMatchObject({ id: received.headers["webhook-id"], attempts: 1 });
  });

  test("is told what fits its filter: State, pillar, donor, kind of event, and a saved search for needs", async () => {
    const others: Receiver[] = [];
    const ears = async (filter: object) => {
      const ear = await startReceiver();
      others.push(ear);
      await subscribed(norway(), filter, ear.url);
      return ear;
    };
    const byState = await ears({ states: ["UKR"] });
    const byPillar = await ears({ pillars: ["victim-assistance"] });
    const byDonor = await ears({ donors: ["NOR"] });
    const byEvent = await ears({ events: ["pledge-announced"] });
    const bySearch = await ears({ interests: { donor: "NOR", kinds: ["training"], states: ["KHM"] } });
    const { id: need } = (await needed(cambodia())).body;
    const { id: equipment } = (await needed(cambodia(), { kind: "equipment" })).body;
    const { id: commitment } = (await committed(norway())).body;
    const { id: pledge } = (await pledged(norway())).body;
    await sentUntil(() => {
      expect(byPillar.taken()).toHaveLength(3);
      expect(byDonor.taken()).toHaveLength(2);
      for (const ear of [byState, byEvent, bySearch]) expect(ear.taken()).toHaveLength(1);
    });
    expect(byState.taken()).toEqual([`pledge-announced ${pledge}`]);
    expect(byPillar.taken()).toEqual([
      `requirement-published ${need}`,
      `requirement-published ${equipment}`,
      `pledge-announced ${pledge}`,
    ]);
    expect(byDonor.taken()).toEqual([`commitment-recorded ${commitment}`, `pledge-announced ${pledge}`]);
    expect(byEvent.taken()).toEqual([`pledge-announced ${pledge}`]);
    expect(bySearch.taken()).toEqual([`requirement-published ${need}`]);
    for (const ear of others) await ear.stop();
  });

  test("that is down loses nothing, and gets everything in order once it is back", async () => {
    const { id } = await subscribed(cambodia());
    receiver.answer = () => 503;
    const first = await committed(norway());
    await norway().does(recordDisbursement, {
      params: { id: first.body.id },
      body: { paidOn: "2024-07-01", amountSent: "1.00" },
    });
    const second = await committed(norway());
    await vi.waitFor(async () => expect(await messages(cambodia(), id, "waiting")).toHaveLength(3), 10_000);
    for (let time = 0; time < 2; time += 1) await world.server.tick();
    expect((await messages(cambodia(), id, "waiting"))[0]).toMatchObject({ lastError: "It answered 503." });
    receiver.answer = () => 204;
    await sentUntil(() => expect(receiver.taken()).toHaveLength(3));
    expect(receiver.taken()).toEqual([
      `commitment-recorded ${first.body.id}`,
      `commitment-disbursed ${first.body.id}`,
      `commitment-recorded ${second.body.id}`,
    ]);
  });

  test("that always fails stops nobody else; what it did not take is parked, and replayed in order", async () => {
    const deaf = await startReceiver();
    deaf.answer = () => "nothing";
    const failing = await subscribed(cambodia(), {}, deaf.url);
    const { id: one } = (await committed(norway())).body;
    await subscribed(world.focalPoint("DEU"));
    const { id: other } = (await committed(norway())).body;
    await vi.waitFor(() => expect(receiver.taken()).toEqual([`commitment-recorded ${other}`]), 10_000);
    await sentUntil(async () => expect(await messages(cambodia(), failing.id, "parked")).toHaveLength(2));
    const [parked] = await messages(cambodia(), failing.id, "parked");
    expect(parked).toMatchObject({ attempts: 8, lastError: "It did not answer within 0.3 seconds." });
    deaf.answer = () => 200;
    const { body } = await cambodia().does(replaySubscriptionMessages, { params: { id: failing.id } });
    expect(body).toEqual({ replayed: 2 });
    await sentUntil(() =>
      expect(deaf.taken()).toEqual([`commitment-recorded ${one}`, `commitment-recorded ${other}`]),
    );
    expect(await messages(cambodia(), failing.id, "delivered")).toHaveLength(2);
    await deaf.stop();
  }, 60_000);

  test("that refuses one message is told others, but nothing later of the same record", async () => {
    const { id } = await subscribed(cambodia());
    const { id: refused } = (await committed(norway())).body;
    receiver.answer = ({ body }) => (body.includes(refused) ? 422 : 204);
    await norway().does(cancelCommitment, {
      params: { id: refused },
      headers: ifMatch('"1"'),
      body: {},
    });
    const { id: other } = (await committed(norway())).body;
    await sentUntil(async () => expect(await messages(cambodia(), id, "parked")).toHaveLength(2));
    expect(receiver.taken()).toEqual([`commitment-recorded ${other}`]);
    expect(
      (await messages(cambodia(), id, "parked")).map(({ event, lastError }) => [event, lastError]),
    ).toEqual([
      ["commitment-recorded", "It answered 422."],
      ["commitment-cancelled", "An earlier message of this record is parked."],
    ]);
  });

  test("is not followed where it redirects", async () => {
    await subscribed(cambodia());
    receiver.answer = () => 307;
    await committed(norway());
    await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(0), 10_000);
    await world.server.tick();
    expect(receiver.taken()).toEqual([]);
  });

  test("is signed with the old secret and the new for a day", async () => {
    const { id, secret, etag } = await subscribed(cambodia());
    const rotated = await cambodia().does(rotateSubscriptionSecret, {
      params: { id },
      headers: ifMatch(etag),
    });
    expect(rotated.body.secret).not.toBe(secret);
    await committed(norway());
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), 10_000);
    for (const [received] of [receiver.received]) {
      if (received === undefined) throw new Error("nothing was received");
      expect(opened(received, secret)).toEqual(opened(received, rotated.body.secret ?? ""));
    }
  });

  test.each([
    "https://10.0.0.1/hook",
    "https://169.254.169.254/latest/meta-data",
    "https://[fd00::1]/hook",
    "https://[::ffff:192.168.0.1]/hook",
    "https://100.64.0.1/",
    "https://0.0.0.0/",
    "https://224.0.0.1/",
    "https://[fe80::1]/",
    "https://[64:ff9b::10.0.0.1]/",
    "https://user:password@example.org/",
  ])("is never at %s", async (url) => {
    const body = { title: "News", filter: {}, delivery: { by: "webhook", url } };
    const told = expectProblem(await cambodia().ask(openSubscription, { body }), "subscription-invalid");
    expect(told.errors).toEqual([{ pointer: "/delivery/url", detail: expect.any(String) }]);
  });
});

describe("what one may not see", () => {
  test("is told to nobody, neither when it happens nor when it is sent", async () => {
    const { id } = await subscribed(world.focalPoint("LAO"));
    const { id: hidden } = (await committed(norway(), { visibility: "states-parties" })).body;
    const { id: shown } = (await committed(norway())).body;
    await sentUntil(() => expect(receiver.taken()).toEqual([`commitment-recorded ${shown}`]));
    const all = await Promise.all(
      ["waiting", "delivered", "parked"].map((status) => messages(world.focalPoint("LAO"), id, status)),
    );
    expect(JSON.stringify(all)).not.toContain(hidden);
  });

  test("is not told of another's subscriptions either", async () => {
    const { id, etag } = await subscribed(cambodia());
    for (const stranger of [norway(), world.isu, world.committee]) {
      const params = { id };
      expectProblem(await stranger.ask(getSubscription, { params }), "subscription-not-found");
      expectProblem(await stranger.ask(listSubscriptionMessages, { params }), "subscription-not-found");
      expectProblem(await stranger.ask(replaySubscriptionMessages, { params }), "subscription-not-found");
      const change = { params, headers: ifMatch(etag) };
      expectProblem(await stranger.ask(cancelSubscription, change), "subscription-not-found");
      expect((await stranger.does(listSubscriptions)).body.items).toEqual([]);
    }
    expect((await cambodia().does(listSubscriptions)).body.items.map((one) => one.id)).toEqual([id]);
  });
});

test("a cancelled subscription tells nothing, and its address is forgotten", async () => {
  const { id, etag } = await subscribed(cambodia());
  receiver.answer = () => 503;
  await committed(norway());
  await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(0), 10_000);
  const { body } = await cambodia().does(cancelSubscription, { params: { id }, headers: ifMatch(etag) });
  expect(body).toMatchObject({ status: "cancelled", delivery: { by: "webhook" } });
  expect(body.delivery).not.toHaveProperty("url");
  // What was under way when it was cancelled may still arrive; when nothing waits, nothing is.
  const nothingWaits = () =>
    sentUntil(async () => expect(await messages(cambodia(), id, "waiting")).toEqual([]));
  await nothingWaits();
  receiver.answer = () => 204;
  await committed(norway());
  await nothingWaits();
  expect(receiver.taken()).toEqual([]);
});
