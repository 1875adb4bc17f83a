/** What happened is gathered into one e-mail, to an address that was confirmed, as far as its holder may see it. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { confirmSubscription } from "@angkor/contract/operations/confirm-subscription";
import { getSubscription } from "@angkor/contract/operations/get-subscription";
import { listSubscriptionMessages } from "@angkor/contract/operations/list-subscription-messages";
import { openSubscription } from "@angkor/contract/operations/open-subscription";
import { replaySubscriptionMessages } from "@angkor/contract/operations/replay-subscription-messages";
import { reviseSubscription } from "@angkor/contract/operations/revise-subscription";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { digest } from "../../functions/digest/digest.ts";
import { mailSender } from "../../functions/mail.ts";
import { aSubscription, committed, needed, subscribed } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

const address = "desk@example.org";

let world: World;
let folder: string;
let outbox: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "angkor-digests-"));
  outbox = join(folder, "outbox");
  world = await startWorld({ settings: { MAIL_ENDPOINT: pathToFileURL(outbox).href }, repeats: 3 });
});
afterEach(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

const cambodia = () => world.focalPoint("KHM");
const norway = () => world.focalPoint("NOR");

interface Received {
  readonly headers: string;
  readonly text: string;
  readonly html: string;
}

/** The parts of a message, as a mail program would read them. */
const opened = (message: string): Received => {
  const [headers = "", ...rest] = message.split("\r\n\r\n");
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1] ?? "";
  const parts = rest
    .join("\r\n\r\n")
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = "", ...lines] = part.split("\r\n\r\n");
      const body = lines.join("\r\n\r\n");
      if (/base64/.test(head)) return Buffer.from(body, "base64").toString("utf8");
      return /quoted-printable/.test(head)
        ? Buffer.from(
            body
              .replaceAll(/=\r?\n/g, "")
              .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            "latin1",
          ).toString("utf8")
        : body;
    });
  return { headers: headers.replaceAll(/\r\n\s+/g, " "), text: parts[0] ?? "", html: parts[1] ?? "" };
};

const mails = async (about: string): Promise<Received[]> => {
  const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith(".eml")).toSorted();
  const all = await Promise.all(
    names.map(async (name) => opened(await readFile(join(outbox, name), "utf8"))),
  );
  return all.filter(({ headers }) => headers.includes(`Subject: ${about}`));
};
const confirmations = () => mails("Please confirm");
const digests = () => mails("Cooperation and assistance");

/** Sends the digests that are due some days from now, at 07:00 UTC, as the schedule of that hour would. */
const digestsIn = async (days: number, minutes = 0): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint: world.server.databaseEndpoint,
    region: "local",
    credentials: { accessKeyId: "one", secretAccessKey: "machine" },
  });
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const at = new Date(Date.parse(`${day}T07:00:00.000Z`) + minutes * 60_000).toISOString();
  const log: object[] = [];
  const run = digest({
    table: { client, name: world.server.tableName },
    now: () => at,
    sendMail: mailSender({
      endpoint: pathToFileURL(outbox).href,
      sender: "angkor@example.org",
      access: () => {
        throw new Error("No service is asked");
      },
    }),
    delays: [60, 60],
    apiUrl: world.url,
    log: (event) => log.push(event),
  });
  await run();
  client.destroy();
  expect(log).toEqual([]);
};

const unconfirmed = async (by: Caller, every = "day", filter: object = {}, language = "en") =>
  (await subscribed(by, { filter, delivery: { by: "email", address, every, language } })).body;

const codeOf = async (count = 1): Promise<string> => {
  await world.server.tick();
  await vi.waitFor(async () => expect(await confirmations()).toHaveLength(count), 20_000);
  await world.server.tick();
  const [, code = ""] = /with this code: (\S+)/.exec((await confirmations()).at(-1)?.text ?? "") ?? [];
  return code;
};

const confirmed = async (by: Caller, every?: string, filter?: object) => {
  const { id } = await unconfirmed(by, every, filter);
  return (await by.does(confirmSubscription, { params: { id }, body: { code: await codeOf() } })).body;
};

const messages = async (by: Caller, id: string, status: string) =>
  (await by.does(listSubscriptionMessages, { params: { id }, query: { status } })).body.items;

const waits = (by: Caller, id: string, count: number) =>
  vi.waitFor(async () => expect(await messages(by, id, "waiting")).toHaveLength(count), 20_000);

test("nothing but a code is sent to an address before its holder confirms it with that code", async () => {
  const { id, status, delivery } = await unconfirmed(cambodia());
  expect({ status, delivery }).toEqual({
    status: "unconfirmed",
    delivery: { by: "email", address, every: "day", language: "en" },
  });
  const code = await codeOf();
  await committed(norway());
  await digestsIn(1);
  expect(await digests()).toEqual([]);
  const params = { id };
  const wrong = { params, body: { code: `${code.slice(1)}A` } };
  expectProblem(await cambodia().ask(confirmSubscription, wrong), "confirmation-code-wrong");
  expectProblem(
    await norway().ask(confirmSubscription, { params, body: { code } }),
    "subscription-not-found",
  );
  const { body } = await cambodia().does(confirmSubscription, { params, body: { code } });
  expect(body).toMatchObject({ status: "active", version: 2 });
  expectProblem(
    await cambodia().ask(confirmSubscription, { params, body: { code } }),
    "confirmation-code-wrong",
  );
  expect(await confirmations()).toHaveLength(1);
});

test("a day's events make one e-mail by State, with links, and no second one", async () => {
  const { id } = await confirmed(cambodia());
  const { id: need } = (await needed(cambodia(), { title: "Bells & <b>whistles</b>" })).body;
  const { id: commitment } = (await committed(norway())).body;
  await waits(cambodia(), id, 2);
  await digestsIn(0);
  expect(await digests()).toEqual([]);
  await digestsIn(1);
  const [mail, ...others] = await digests();
  expect(others).toEqual([]);
  expect(mail?.headers).toMatch(/^To: desk@example\.org$/m);
  expect(mail?.headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  const link = `${world.url}/commitments/${commitment}`;
  expect(mail?.text).toMatch(
    new RegExp(`^Cambodia\\n- Cambodia asks for .*\\n  .*${need}\\n- Norway committed .*\\n  ${link}$`, "m"),
  );
  expect(mail?.html).toContain(`<a href="${link}">`);
  expect(mail?.html).toContain("Bells &amp; &lt;b&gt;whistles&lt;/b&gt;");
  expect(await messages(cambodia(), id, "delivered")).toHaveLength(2);
  await committed(norway());
  await waits(cambodia(), id, 1);
  await digestsIn(1, 60);
  expect(await digests()).toHaveLength(1);
  await digestsIn(2);
  expect(await digests()).toHaveLength(2);
  await digestsIn(3);
  expect(await digests()).toHaveLength(2);
});

// The States of these tests have no code by which other languages name them.
test.each([
  {
    language: "fr",
    confirm: /avec ce code\u202f: (\S+)/,
    group:
      /^Cambodia\n- Cambodia – Besoin d’assistance\u202f: .*«\u202fRelevés\u202f».*\n {2}.*\n- Norway – Engagement de .*\u00a0USD \(Cambodia, .*\)\.$/m,
    closing: "Vous recevez ce courriel chaque jour",
  },
  {
    language: "es",
    confirm: /con este código: (\S+)/,
    group:
      /^Cambodia\n- Cambodia – Necesidad de asistencia: .*«Relevés».*\n {2}.*\n- Norway – Compromiso de .*\u00a0USD \(Cambodia, .*\)\.$/m,
    closing: "Recibe este correo cada día",
  },
])("a subscription has its e-mails in $language", async ({ language, confirm, group, closing }) => {
  const { id } = await unconfirmed(cambodia(), "day", {}, language);
  await world.server.tick();
  await vi.waitFor(async () => expect(await mails("")).toHaveLength(1), 20_000);
  const [, code = ""] = confirm.exec((await mails(""))[0]?.text ?? "") ?? [];
  await cambodia().does(confirmSubscription, { params: { id }, body: { code } });
  await needed(cambodia(), { title: "Relevés" });
  await committed(norway());
  await waits(cambodia(), id, 2);
  await digestsIn(1);
  const mail = (await mails("")).find(({ text }) => text.includes(closing));
  expect(mail?.text).toMatch(group);
});

test("a weekly digest comes once a week", async () => {
  const { id } = await confirmed(cambodia(), "week");
  await committed(norway());
  await waits(cambodia(), id, 1);
  for (let day = 1; day <= 7; day += 1) {
    const before = (await digests()).length;
    await digestsIn(day);
    if ((await digests()).length === before) continue;
    await committed(norway());
    await waits(cambodia(), id, 1);
  }
  expect(await messages(cambodia(), id, "waiting")).toHaveLength(1);
  const [first, ...others] = await digests();
  expect(others).toEqual([]);
  expect(first?.headers).toMatch(/^Date: Mon, /m);
});

test("what the holder may not see is in no digest; where nothing is left, none is sent", async () => {
  const lao = world.focalPoint("LAO");
  const { id } = await confirmed(lao);
  const { id: hidden } = (await committed(norway(), { visibility: "states-parties" })).body;
  const { id: shown } = (await committed(norway())).body;
  await waits(lao, id, 1);
  await digestsIn(1);
  const [mail] = await digests();
  expect(mail?.text).toContain(shown);
  expect(JSON.stringify(mail)).not.toContain(hidden);
});

test("a failing outbox keeps what waits, and parks it in the end, to be replayed", async () => {
  const { id } = await confirmed(cambodia());
  await committed(norway());
  await waits(cambodia(), id, 1);
  await rm(outbox, { recursive: true });
  await writeFile(outbox, "no folder");
  await digestsIn(1);
  const [waiting] = await messages(cambodia(), id, "waiting");
  expect(waiting).toMatchObject({ attempts: 1, lastError: expect.stringMatching(/EEXIST|ENOTDIR/) });
  await digestsIn(1, 60);
  await digestsIn(1, 120);
  expect(await messages(cambodia(), id, "waiting")).toEqual([]);
  expect(await messages(cambodia(), id, "parked")).toMatchObject([{ attempts: 3 }]);
  await rm(outbox);
  await cambodia().does(replaySubscriptionMessages, { params: { id } });
  await digestsIn(1, 180);
  expect(await digests()).toHaveLength(1);
  expect(await messages(cambodia(), id, "delivered")).toHaveLength(1);
});

test("the one-click link of a digest ends the subscription, and its address is forgotten", async () => {
  const { id } = await confirmed(cambodia());
  await committed(norway());
  await waits(cambodia(), id, 1);
  await digestsIn(1);
  const [, link = ""] = /List-Unsubscribe: <([^>]+)>/.exec((await digests())[0]?.headers ?? "") ?? [];
  const click = (url: string) =>
    fetch(url, { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
  expect((await click(link.replace(/.$/, (last) => (last === "_" ? "-" : "_")))).status).toBe(404);
  expect((await click(link)).status).toBe(200);
  const { body } = await cambodia().does(getSubscription, { params: { id } });
  expect(body).toMatchObject({ status: "cancelled", delivery: { by: "email", every: "day" } });
  expect(body.delivery).not.toHaveProperty("address");
  expect((await click(link)).status).toBe(404);
  await committed(norway());
  await digestsIn(2);
  expect(await digests()).toHaveLength(1);
});

test("a new address is confirmed again, and an address can hold no header", async () => {
  const { id } = await confirmed(cambodia());
  const delivery = { by: "email", address: "other@example.org", every: "week" };
  const { body } = await cambodia().does(reviseSubscription, {
    params: { id },
    headers: ifMatch('"2"'),
    body: aSubscription({ delivery }),
  });
  expect(body.status).toBe("unconfirmed");
  const code = await codeOf(2);
  const again = await cambodia().does(confirmSubscription, { params: { id }, body: { code } });
  expect(again.body).toMatchObject({ status: "active", delivery });
  const injected = { by: "email", address: "a@example.org\r\nBcc: b@example.org", every: "day" };
  const refused = await cambodia().ask(openSubscription, { body: aSubscription({ delivery: injected }) });
  expectProblem(refused, "request-invalid", ["/delivery/address"]);
});
