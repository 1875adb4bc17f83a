/** E-mail as it leaves: what the mail service is handed, and what its refusals mean. */
import { createServer, type IncomingMessage } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { composeMail, type Mail, mailSender } from "../mail.ts";

const mail: Mail = {
  id: "digest-2026-11-23.sb_1",
  to: "desk@example.org",
  subject: "Ré\r\nBcc: other@example.org",
  text: "Text",
  html: "<p>Text</p>",
  endLink: "https://example.org/subscriptions/sb_1/unsubscribe?token=abc",
  at: "2026-11-23T07:00:00.000Z",
};

interface Asked {
  readonly request: IncomingMessage;
  readonly body: string;
}

let asked: Asked[];
let answer: { readonly status: number; readonly kind?: string };
let endpoint: string;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    asked.push({ request, body: Buffer.concat(chunks).toString("utf8") });
    response.writeHead(answer.status, answer.kind === undefined ? {} : { "x-amzn-errortype": answer.kind });
    response.end("{}");
  });
});
beforeEach(async () => {
  asked = [];
  answer = { status: 200 };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const send = () =>
  mailSender({
    endpoint,
    sender: "angkor@example.net",
    access: () => ({ region: "eu-west-1", credentials: { accessKeyId: "key", secretAccessKey: "secret" } }),
  })(mail);

test("the mail service is handed a signed request with the whole message", async () => {
  await send();
  const [one] = asked;
  expect(one?.request.method).toBe("POST");
  expect(one?.request.url).toBe("/v2/email/outbound-emails");
  expect(one?.request.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-west-1\/ses\/aws4_request, SignedHeaders=[a-z0-9;-]*host/,
  );
  const body = JSON.parse(one?.body ?? "");
  expect(body).toEqual({
    FromEmailAddress: "angkor@example.net",
    Destination: { ToAddresses: ["desk@example.org"] },
    Content: { Raw: { Data: expect.any(String) } },
  });
  const message = Buffer.from(body.Content.Raw.Data, "base64").toString("utf8");
  expect(message).toMatch(/^To: desk@example\.org\r$/m);
});

test("a message has one recipient, an encoded subject, and the one-click link", async () => {
  const message = (await composeMail("angkor@example.net", mail)).toString("utf8");
  const headers =
    message
      .split("\r\n\r\n")[0]
      ?.replaceAll(/\r\n\s+/g, " ")
      .split("\r\n") ?? [];
  expect(headers.filter((header) => /^(to|cc|bcc):/i.test(header))).toEqual(["To: desk@example.org"]);
  expect(headers).toContain(
    "List-Unsubscribe: <https://example.org/subscriptions/sb_1/unsubscribe?token=abc>",
  );
  expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(headers).toContain("Message-ID: <digest-2026-11-23.sb_1@example.net>");
  expect(headers).toContain("Date: Mon, 23 Nov 2026 07:00:00 +0000");
});

test.each([
  [400, "MessageRejected", true],
  [400, "BadRequestException:http://internal.amazon.com/", true],
  [429, "TooManyRequestsException", false],
  [500, undefined, false],
])("an answer of %i %s: final is %s", async (status, kind, final) => {
  answer = { status, ...(kind !== undefined && { kind }) };
  await expect(send()).rejects.toMatchObject({ name: "MailFailed", final });
});
